import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { reasons } from './parts/reasons';

/** Why did they leave, which reason has cost most, and how much of it can the business change? */
export const tool = defineTool({
  id: 'loss-reasons',
  version: 1,
  way: 'win-back',
  inputs,
  parts: [reasons],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: ['stauss-friege-causes'],
});
