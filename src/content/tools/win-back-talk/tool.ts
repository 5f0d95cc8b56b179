import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { afterwards } from './parts/afterwards';
import { preparation } from './parts/preparation';
import { talk } from './parts/talk';

/** One conversation with a former customer: prepared, held so that the customer speaks, and kept afterwards. */
export const tool = defineTool({
  id: 'win-back-talk',
  version: 1,
  way: 'win-back',
  inputs,
  parts: [preparation, talk, afterwards],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [],
});
