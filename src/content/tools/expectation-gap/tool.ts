import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { gapAnalysis } from './parts/gap-analysis';

/** Do customers get what they expect, and is what was promised kept? */
export const tool = defineTool({
  id: 'expectation-gap',
  version: 1,
  way: 'retention',
  inputs,
  parts: [gapAnalysis],
  checks: [
    {
      field: 'scaleMaximum',
      code: 'OUT_OF_RANGE',
      when: 'scaleMaximum <= scaleMinimum',
      names: { other: 'scaleMinimum' },
    },
    {
      field: 'attributes',
      code: 'OUT_OF_RANGE',
      when: 'outsideCount > 0',
      names: { lowest: 'scaleMinimum', highest: 'scaleMaximum' },
      within: {
        cells: ['expectation', 'experience', 'promise'],
        least: 'scaleMinimum',
        most: 'scaleMaximum',
      },
    },
    { field: 'attributes', code: 'NO_WEIGHT', when: 'totalWeight = 0' },
  ],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: ['oliver', 'mittal', 'otto-szymanski-varadarajan'],
});
