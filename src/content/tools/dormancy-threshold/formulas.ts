import type { SharedFormula } from '../../../lib/definition/definition';

/** On the straight line through two points of a table. */
export const between = {
  params: { at: 'ratio', from: 'ratio', first: 'ratio', to: 'ratio', last: 'ratio' },
  unit: 'ratio',
  formula: 'first + (at - from) / (to - from) * (last - first)',
  sources: [],
} as const satisfies SharedFormula;
