import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { goals } from './parts/goals';

/** Which goal does each action serve, and is there an action for every goal that matters? */
export const tool = defineTool({
  id: 'relationship-goals',
  version: 1,
  way: 'retention',
  inputs,
  parts: [goals],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [],
});
