import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { promiseCheck } from './parts/promise-check';

/** Does the business keep what it promises, and what does it change where it does not? */
export const tool = defineTool({
  id: 'promise-check',
  version: 1,
  way: 'retention',
  inputs,
  parts: [promiseCheck],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [],
});
