import { defineTool } from '../../../lib/definition/definition';
import { presentValue } from '../../formulas/present-value';
import { inputs } from './inputs';
import { campaign } from './parts/campaign';
import { scenarios } from './parts/scenarios';
import { comparison } from './parts/comparison';
import { singleCustomer } from './parts/single-customer';

/** Does it pay to address lost or dormant customers, and up to what outlay? Only incremental returns count. */
export const tool = defineTool({
  id: 'reactivation-roi',
  version: 1,
  way: 'win-back',
  inputs,
  parts: [campaign, scenarios, comparison, singleCustomer],
  checks: [
    {
      field: 'exclusions',
      code: 'COUNT_ORDER',
      when: "exclusionMode = 'count' and excludedCustomers > dormantCustomers",
      names: { part: 'exclusions', whole: 'dormantCustomers' },
    },
  ],
  formulas: { presentValue },
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: ['stauss-friege', 'thomas-blattberg-fox', 'kumar-bhagwat-zhang', 'cmc-mailing'],
});
