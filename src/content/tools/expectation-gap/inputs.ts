import { defineInputs } from '../../../lib/definition/definition';

/** A mark on the visitor's own scale; whether it lies on it is checked against the scale. */
const mark = { kind: 'number', unit: 'none', min: -100, max: 1000, default: null } as const;

/** Every figure the tool asks for, in the order of the public contract. */
export const inputs = defineInputs({
  attributes: {
    kind: 'rows',
    min: 1,
    max: 15,
    default: null,
    fields: {
      name: { kind: 'text', default: null, optional: true },
      weight: { kind: 'number', symbol: 'w', unit: 'none', min: 0, max: 5, default: 3 },
      expectation: { ...mark, symbol: 'E' },
      experience: { ...mark, symbol: 'X' },
      promise: { ...mark, symbol: 'P', optional: true },
    },
  },
  scaleMinimum: {
    kind: 'number',
    symbol: 's_min',
    unit: 'points',
    min: -100,
    max: 100,
    default: 0,
    plausible: [0, 1],
    evidence: 'H',
  },
  scaleMaximum: {
    kind: 'number',
    symbol: 's_max',
    unit: 'points',
    min: -100,
    max: 1000,
    default: 10,
    plausible: [5, 10],
    evidence: 'H',
  },
  tolerance: {
    kind: 'number',
    symbol: 'τ',
    unit: 'points',
    min: 0,
    max: 100,
    default: 0.5,
    plausible: [0.2, 1],
    evidence: 'H',
    link: { formula: 'max(0, 0.05 * (scaleMaximum - scaleMinimum))' },
  },
  lossAversionFactor: {
    kind: 'number',
    symbol: 'λ',
    unit: 'ratio',
    min: 1,
    max: 3,
    default: 1,
    plausible: [1, 2.5],
    evidence: 'K',
  },
  respondents: {
    kind: 'count',
    symbol: 'n',
    unit: 'count',
    min: 1,
    max: 1e6,
    default: null,
    plausible: [10, 200],
    optional: true,
  },
});
