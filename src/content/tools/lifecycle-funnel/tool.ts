import { defineTool } from '../../../lib/definition/definition';
import { presentValue } from '../../formulas/present-value';
import { inputs } from './inputs';
import { funnel } from './parts/funnel';
import { discountTrap } from './parts/discount-trap';

/** What becomes of new customers after the first purchase, and what does a discount have to bring? */
export const tool = defineTool({
  id: 'lifecycle-funnel',
  version: 1,
  way: 'retention',
  inputs,
  parts: [funnel, discountTrap],
  formulas: { presentValue },
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: ['gupta-lehmann'],
});
