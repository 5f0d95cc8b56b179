import { bound } from '../../../src/lib/definition/bound';
import { unitScope } from '../../../src/lib/definition/figure-kinds';
import { defineInputs, defineTool } from '../../../src/lib/definition/definition';
import type { AnyTool, FormulaQuantity, Quantity } from '../../../src/lib/definition/definition';
import type { Inputs } from '../../../src/lib/field/field';
import type { Kind } from '../../../src/lib/formula/kinds';
import { FormulaError } from '../../../src/lib/formula/parse';
import { unitOf } from '../../../src/lib/formula/unit-of';
import type { Figure } from '../../../src/lib/formula/value';
import { procedures } from '../compile/procedures';

const plain = { kind: 'number', unit: '1', min: -1e308, max: 1e308, default: null } as const;
const row = {
  id: { kind: 'text', default: '' },
  kind: { kind: 'choice', options: ['y', 'z', 'x'], default: 'x' },
  n: plain,
  share: { kind: 'rate', unit: 'share', min: 0, max: 1, default: null },
  two: plain,
} as const;
const rows = { kind: 'rows', min: 0, max: 20, fields: row, default: null } as const;

const inputs = defineInputs({
  two: plain,
  worse: { kind: 'count', unit: 'count', min: 0, max: 9, default: 0 },
  zero: plain,
  wrong: { ...plain, max: 1 },
  wrongAfter: { ...plain, max: 1 },
  required: plain,
  optional: { ...plain, optional: true },
  yes: { kind: 'yesNo', default: true },
  no: { kind: 'yesNo', default: false },
  word: { kind: 'text', default: '' },
  blank: { kind: 'text', default: '', optional: true },
  mood: { kind: 'choice', options: ['new', 'old'], default: 'old' },
  step: { kind: 'choice', options: [10, 20], unit: 'months', default: 10 },
  score: { kind: 'scale', min: 1, max: 5, default: 3 },
  money: { kind: 'money', unit: 'currency', min: 0, max: 1e9, default: 100 },
  yearly: { kind: 'money', unit: 'currency/year', min: 0, max: 1e9, default: 24 },
  rate: { kind: 'rate', unit: 'share', min: 0, max: 1, default: 0.5 },
  huge: plain,
  day: { kind: 'date', default: 20_000 },
  days: { kind: 'dates', min: 0, max: 9, default: [] },
  rows,
  none: rows,
  gap: rows,
  unsaid: { ...rows, optional: true },
  list: {
    kind: 'answers',
    items: [
      { id: 'P1', group: 'price', weight: 2 },
      { id: 'S1', group: 'staff', weight: 1, flag: 'urgent' },
      { id: 'P2', group: 'price', weight: 1 },
    ],
    values: [0, 0.5, 1],
    default: null,
    optional: true,
  },
});

/** A tool with a field of every kind, and figures that have no value for every reason there is. */
export const small = defineTool({
  id: 'small',
  version: 1,
  way: 'referral',
  inputs,
  parts: [
    {
      id: 'part',
      inputs: Object.keys(inputs) as (keyof typeof inputs)[],
      quantities: {
        never: { formula: '1', unit: '1', refuse: { NEVER: 'true' } },
        doubled: { formula: 'two * 2', unit: '1' },
        sizes: { formula: 'n * two', unit: '1', rows: 'rows' },
        ratios: { formula: '1 / n', unit: '1', rows: 'gap', partial: true },
        big: { formula: "sortBy(where(rows, n > 1), n, 'descending')", unit: 'list' },
        byKind: { formula: 'groupBy(rows, kind, n)', unit: 'table' },
        names: { formula: 'list(rows, id)', unit: 'list of text' },
      },
    },
  ],
  examples: [],
  sources: [],
  formulas: {
    half: {
      params: { x: '1' },
      unit: '1',
      formula: 'x / 2',
      refuse: { TOO_BIG: 'x > 100' },
      sources: [],
    },
    quarter: { params: { x: '1' }, unit: '1', formula: 'half(half(x))', sources: [] },
    either: { params: { c: 'boolean', a: '1', b: '1' }, unit: '1', formula: 'if(c, a, b)', sources: [] },
  },
  procedures,
}) as AnyTool;

/** Answers that leave every figure of the small tool with the value, or the lack of one, that its name says. */
export const given: Inputs = {
  two: 2,
  worse: 1.5,
  zero: 0,
  wrong: 5,
  wrongAfter: 5,
  required: null,
  optional: null,
  yes: true,
  no: false,
  word: ' hello ',
  blank: '  ',
  mood: 'old',
  step: 20,
  score: 4,
  money: 100,
  yearly: 24,
  rate: 0.5,
  huge: 1e308,
  day: 20_000,
  days: [20_010, 20_000, 20_003],
  rows: [
    { id: 'a', kind: 'x', n: 3, share: 0.5, two: 7 },
    { id: 'b', kind: 'y', n: 1, share: 0.2, two: 7 },
    { id: 'c', kind: 'x', n: 2, share: 0.1, two: 7 },
  ],
  none: [],
  gap: [{ n: 1 }, { n: null }, { n: 4 }],
  unsaid: null,
  list: { P1: 1, S1: 'na' },
};

/** The small tool with further quantities. */
export const withQuantities = (
  quantities: Readonly<Record<string, Quantity>>,
  tool: AnyTool = small,
): AnyTool => ({ ...tool, quantities: { ...tool.quantities, ...quantities } });

/** The kind of a formula's value in the small tool. @throws FormulaError where it has none */
export const kindIn = (text: string, tool: AnyTool = small): Kind =>
  unitOf(bound(tool).formula(text), unitScope(tool));

/** A unit as the contract writes it; undefined where no unit text says it. */
export function unitText(kind: Kind): string | undefined {
  if (kind.is !== 'number') return { boolean: 'boolean', text: 'text', rows: 'list' }[kind.is];
  const above = Object.entries(kind.unit).filter(([, power]) => power > 0);
  const below = Object.entries(kind.unit).filter(([, power]) => power < 0);
  if (above.length > 1 || above.some(([, power]) => power !== 1)) return undefined;
  if (Object.values(kind.unit).some((power) => !Number.isInteger(power))) return undefined;
  const under = below.flatMap(([name, power]) => Array.from({ length: -power }, () => name));
  return [above[0]?.[0] ?? '1', ...under].join('/');
}

/** A formula as a quantity, its unit found out. @throws FormulaError where it has none a text could say */
export function quantityOf(formula: string): FormulaQuantity {
  const unit = unitText(kindIn(formula));
  if (unit === undefined) throw new FormulaError(`no text says the unit of ${formula}`);
  return { formula, unit };
}

/** The small tool with one quantity for each formula, by its text. */
export const asking = (formulas: readonly string[]): AnyTool =>
  withQuantities(Object.fromEntries(formulas.map((text) => [text, quantityOf(text)])));

/** What a figure says: its value, the input it blames, or the code of its refusal. */
export const said = ({ value, code, blame }: Figure): unknown =>
  blame ? `blames ${blame.input}` : (value ?? code);
