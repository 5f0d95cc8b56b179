import { defineTool } from '../../lib/definition/definition';
import { presentValue } from '../formulas/present-value';
import { inputs } from './inputs';
import { customerYear } from './parts/customer-year';
import { customerYears } from './parts/customer-years';
import { allCustomers } from './parts/all-customers';

/** The company profile: figures many calculators share, and what follows from them. Defined, shown and kept like a tool. */
export const tool = defineTool({
  id: 'profile',
  version: 1,
  way: 'retention',
  inputs,
  parts: [customerYear, customerYears, allCustomers],
  formulas: { presentValue },
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: ['gupta-lehmann'],
});
