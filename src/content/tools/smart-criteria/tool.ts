import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { goalCheck } from './parts/goal-check';
import { outcomeLadder } from './parts/outcome-ladder';

/** Is the goal sharp enough to start, and what counts as a success if the customer does something else? */
export const tool = defineTool({
  id: 'smart-criteria',
  version: 1,
  way: 'win-back',
  inputs,
  parts: [goalCheck, outcomeLadder],
  checks: [
    {
      field: 'endDay',
      code: 'DATE_ORDER',
      when: 'endDay <= startDay',
      names: { other: 'startDay' },
      harmless: true,
    },
    { field: 'tiers', code: 'SUM_GT_1', when: 'sum(tiers, probability) > 1.000000000001' },
  ],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: ['doran'],
});
