import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { lifecycle } from './parts/lifecycle';
import { prevention } from './parts/prevention';
import { referral } from './parts/referral';
import { standing } from './parts/standing';
import { winBack } from './parts/win-back';

/** Where the business stands in four areas, and where most is missing; what other tools ask is asked here as theirs. */
export const tool = defineTool({
  id: 'self-assessment',
  version: 1,
  way: 'all',
  inputs,
  parts: [standing, referral, winBack, lifecycle, prevention],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [],
});
