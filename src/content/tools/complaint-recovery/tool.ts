import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { complaints } from './parts/complaints';
import { improvement } from './parts/improvement';

/** How many customers stay away because something went wrong, where, and what would better handling bring? */
export const tool = defineTool({
  id: 'complaint-recovery',
  version: 1,
  way: 'retention',
  inputs,
  parts: [complaints, improvement],
  checks: [
    {
      field: 'slowResolutionRate',
      code: 'SUM_GT_1',
      when: 'fastResolutionRate + slowResolutionRate > 1.000000000001',
    },
    // The error stands beside a planned share that was given; what is not planned is as today.
    {
      field: 'plannedSlowResolutionRate',
      code: 'SUM_GT_1',
      when: 'given(plannedSlowResolutionRate) and if(given(plannedFastResolutionRate), plannedFastResolutionRate, fastResolutionRate) + plannedSlowResolutionRate > 1.000000000001',
    },
    {
      field: 'plannedFastResolutionRate',
      code: 'SUM_GT_1',
      when: 'not given(plannedSlowResolutionRate) and plannedFastResolutionRate + slowResolutionRate > 1.000000000001',
    },
  ],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: ['tarp', 'goodman', 'de-matos-henrique-rossi', 'morgeson'],
});
