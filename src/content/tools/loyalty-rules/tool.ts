import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { rules } from './parts/rules';

/** Do the regulars notice that they are valued? Five rules, each with how far it is kept, how one sees it, what comes next. */
export const tool = defineTool({
  id: 'loyalty-rules',
  version: 1,
  way: 'retention',
  inputs,
  parts: [rules],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [],
});
