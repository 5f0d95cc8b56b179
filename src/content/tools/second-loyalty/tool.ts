import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { balance } from './parts/balance';
import { threeOrders } from './parts/three-orders';

/** Will a customer who came back stay this time: three orders without a fault, and more reasons to stay than to leave? */
export const tool = defineTool({
  id: 'second-loyalty',
  version: 1,
  way: 'win-back',
  inputs,
  parts: [threeOrders, balance],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [],
});
