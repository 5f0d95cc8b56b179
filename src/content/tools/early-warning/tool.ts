import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { customerCheck } from './parts/customer-check';
import { companyCheck } from './parts/company-check';
import { calibration } from './parts/calibration';

/** Where to look before somebody stops coming: one customer, the firm as a whole, and whether the signs say anything. */
export const tool = defineTool({
  id: 'early-warning',
  version: 1,
  way: 'retention',
  inputs,
  parts: [customerCheck, companyCheck, calibration],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: ['business-wissen', 'impulse', 'tauerntreuhand', 'directpoint', 'ascarza'],
});
