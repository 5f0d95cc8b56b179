import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { log } from './parts/log';

/** Who sent the business its new customers, and what came of each recommendation? */
export const tool = defineTool({
  id: 'referral-log',
  version: 1,
  way: 'referral',
  inputs,
  parts: [log],
  checks: [
    {
      field: 'periodTo',
      code: 'DATE_ORDER',
      when: 'periodTo < periodFrom',
      names: { other: 'periodFrom' },
      harmless: true,
    },
  ],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [],
});
