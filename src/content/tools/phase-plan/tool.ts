import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { afterPurchase } from './parts/after-purchase';
import { doubt } from './parts/doubt';
import { firstPurchase } from './parts/first-purchase';
import { repurchase } from './parts/repurchase';

/** What does a customer hear from the business before, after and between two purchases, and what do they get out of it? */
export const tool = defineTool({
  id: 'phase-plan',
  version: 1,
  way: 'retention',
  inputs,
  parts: [firstPurchase, afterPurchase, doubt, repurchase],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [],
});
