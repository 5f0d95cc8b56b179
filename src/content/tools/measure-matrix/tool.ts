import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { actions } from './parts/actions';
import { partners } from './parts/partners';

/** What helps with which reason, what comes first, and does it fit the customer, the trade and the law? */
export const tool = defineTool({
  id: 'measure-matrix',
  version: 1,
  way: 'win-back',
  inputs,
  parts: [actions, partners],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [],
});
