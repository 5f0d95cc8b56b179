import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { idealCustomer } from './parts/ideal-customer';
import { leaveOut } from './parts/leave-out';

/** Whom would the business like back, and whom will it leave alone, for which reason? */
export const tool = defineTool({
  id: 'exclusion-list',
  version: 1,
  way: 'win-back',
  inputs,
  parts: [idealCustomer, leaveOut],
  checks: [
    {
      field: 'exclusions',
      code: 'COUNT_ORDER',
      when: "exclusionMode = 'count' and sum(where(exclusions, given(count)), count) > dormantCustomers",
      names: { part: 'exclusions', whole: 'dormantCustomers' },
    },
  ],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [],
});
