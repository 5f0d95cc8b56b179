import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { analysis } from './parts/analysis';
import { control } from './parts/control';
import { measures } from './parts/measures';
import { strategy } from './parts/strategy';

/** Who should recommend the business, to whom and why: from what is praised today to the day on which it is counted. */
export const tool = defineTool({
  id: 'referral-plan',
  version: 1,
  way: 'referral',
  inputs,
  parts: [analysis, strategy, measures, control],
  checks: [
    {
      field: 'unansweredReviews',
      code: 'COUNT_ORDER',
      when: 'unansweredReviews > reviewCount',
      names: { part: 'unansweredReviews', whole: 'reviewCount' },
      harmless: true,
    },
  ],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [],
});
