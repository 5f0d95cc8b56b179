import { defineTool } from '../../../lib/definition/definition';
import { presentValue } from '../../formulas/present-value';
import { inputs } from './inputs';
import { lifetimeValue } from './parts/lifetime-value';
import { acquisitionPayback } from './parts/acquisition-payback';
import { retentionUplift } from './parts/retention-uplift';
import { historicValue } from './parts/historic-value';
import { referralValue } from './parts/referral-value';
import { customerEquity } from './parts/customer-equity';
import { valueMatrix } from './parts/value-matrix';

/** What is one customer, and the whole base, worth in contribution margin? Margin first, never revenue. */
export const tool = defineTool({
  id: 'customer-value',
  version: 1,
  way: 'retention',
  inputs,
  parts: [
    lifetimeValue,
    acquisitionPayback,
    retentionUplift,
    historicValue,
    referralValue,
    customerEquity,
    valueMatrix,
  ],
  formulas: { presentValue },
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [
    'gupta-lehmann',
    'gupta-lehmann-stuart',
    'kumar-petersen-leone',
    'fader-hardie',
    'reinartz-kumar',
    'skok',
  ],
});
