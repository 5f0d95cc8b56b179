import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { sampleSize } from './parts/sample-size';
import { upliftTest } from './parts/uplift-test';

/** Did a campaign do more than would have happened anyway, and should it be repeated? */
export const tool = defineTool({
  id: 'campaign-control',
  version: 1,
  way: 'win-back',
  inputs,
  parts: [upliftTest, sampleSize],
  checks: [
    {
      field: 'contactedSuccesses',
      code: 'COUNT_ORDER',
      when: 'contactedSuccesses > contactedCustomers',
      names: { part: 'contactedSuccesses', whole: 'contactedCustomers' },
    },
    {
      field: 'controlSuccesses',
      code: 'COUNT_ORDER',
      when: 'controlSuccesses > controlCustomers',
      names: { part: 'controlSuccesses', whole: 'controlCustomers' },
    },
    { field: 'detectableDifference', code: 'SUM_GT_1', when: 'baselineRate + detectableDifference >= 1' },
  ],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: ['newcombe', 'fleiss', 'ascarza'],
});
