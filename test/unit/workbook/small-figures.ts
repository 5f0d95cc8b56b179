import { defineInputs } from '../../../src/lib/definition/definition';
import { number, optional, small } from './small';

/** Options that are numbers, a field asked only sometimes, checks across fields. */
export const choices = small(
  'choices',
  defineInputs({
    term: { kind: 'choice', options: [1, 12, 24], unit: 'months', default: 12 },
    plan: { kind: 'choice', options: ['basic', 'plus'], default: 'basic' },
    fee: { ...number, when: "plan = 'plus' and term > 1 month" },
    bonus: { ...optional, requiredUnless: 'fee' },
    level: { kind: 'scale', min: 1, max: 5, default: 3 },
    start: { kind: 'date', default: 20700 },
    end: { kind: 'date', default: null, optional: true },
    note: { kind: 'text', default: null, optional: true },
    sure: { kind: 'yesNo', default: null, optional: true },
    sureFee: { ...number, requiredUnless: 'sure' },
  }),
  {
    years: { formula: 'term / 12 months/year', unit: 'year' },
    total: { formula: "if(plan = 'plus', fee * level, level)", unit: '1' },
    perBonus: { formula: 'total / bonus', unit: '1' },
    days: { formula: 'end - start', unit: 'days', refuse: { DATE_ORDER: 'end < start' } },
    letters: { formula: 'length(note)', unit: 'count' },
    said: { formula: 'given(note) or given(sure)', unit: 'boolean' },
    certain: { formula: 'if(given(sure), sure, false)', unit: 'boolean' },
    never: { formula: 'certain = false or fee > 0', unit: 'boolean' },
    rounded: { formula: 'round(fee / 8, 1) + round(0 - level / 2)', unit: '1' },
    steps: { formula: 'floor(fee) + ceil(fee) - abs(fee)', unit: '1' },
    growth: { formula: 'exp(fee * level) + ln(fee) + sqrt(level)', unit: '1' },
    power: { formula: 'fee ^ level - (fee - level) ^ (level - 3)', unit: '1' },
    band: {
      decide: [
        { when: 'fee > 10 and days > 3 days', verdict: 'high', also: { colour: 'red', step: 'call' } },
        { when: 'fee = 0 or bonus < 0', verdict: 'low', also: { colour: 'green', step: 'wait' } },
        { verdict: 'middle', also: { colour: 'grey', step: 'write' } },
      ],
      refuse: { NO_DATA: 'level = 1', NEVER: 'bonus = 7' },
    },
    colour: { decidedBy: 'band', column: 'colour' },
    nextStep: { decidedBy: 'band', column: 'step' },
    isRed: { formula: "colour = 'red'", unit: 'boolean' },
    branch: { formula: 'if(days > 5 days or certain, fee, bonus)', unit: '1' },
    later: { formula: "if(refused(days, 'DATE_ORDER'), 0, total)", unit: '1' },
    shifted: { formula: 'at(total, fee, fee + 1, level, 2)', unit: '1' },
    shiftedBand: { formula: 'at(band, fee, perBonus)', unit: 'band' },
  },
  {
    checks: [
      { field: 'end', code: 'DATE_ORDER', when: 'end < start and level > 3' },
      { field: 'bonus', code: 'SUM_GT_1', when: 'given(total) and total > 50' },
    ],
  },
);

/** The lowest and highest of named figures, an override, a sum over periods, a procedure. */
export const figures = small(
  'figures',
  defineInputs({
    a: optional,
    b: number,
    c: optional,
    years: { kind: 'count', unit: 'years', min: 0, max: 40, default: 3 },
    from: { kind: 'count', unit: 'years', min: 0, max: 4, default: 1 },
    total: { ...optional, min: -1e4, max: 1e4 },
    unlimited: { kind: 'yesNo', default: false, optional: true },
  }),
  {
    product: { formula: 'a * b', unit: '1' },
    total: { formula: 'a / b + c', unit: '1', refuse: { NEVER: 'b > 90' } },
    low: { formula: "lowest('a', a, 'b', b, 'product', product, 'total', total)", unit: 'text' },
    high: { formula: "highest('a', a, 'half', a / 2, 'quotient', 1 / (b - 1), 'c', c + 0)", unit: 'text' },
    same: { formula: 'low = high', unit: 'boolean' },
    optionals: { formula: "lowest('a', a, 'c', c)", unit: 'text' },
    saved: { formula: 'sum(t, from, years, b / (1 + t) ^ 2)', unit: '1' },
    broken: { formula: 'sum(t, 1, years, b / (t - 3))', unit: '1' },
    worth: { formula: 'series(b, a, years, unlimited)', unit: '1' },
    worthIf: { formula: 'if(given(a) and a > 0, worth, series(c, b, years, false))', unit: '1' },
    sentence: {
      decide: [
        { when: 'series(b, a, years, unlimited) > 10', verdict: 'much' },
        { when: "refused(total, 'NEVER')", verdict: 'never' },
        { when: 'total - b = 0.1', verdict: 'tenth' },
        { when: "not (given(c) and c > 0) and low = 'a'", verdict: 'low' },
        { verdict: 'some' },
      ],
    },
    known: { formula: 'given(total) and not (a > 0)', unit: 'boolean' },
    either: { formula: 'a > 0 or b > 0', unit: 'boolean' },
    guarded: { formula: 'if(a > 0 and b > 0 or c > 0, product, total)', unit: '1' },
    shifted: { formula: 'at(total, a, c, b, b + 1)', unit: '1' },
    shiftedTotal: { formula: 'at(low, total, b)', unit: 'text' },
    biggest: { formula: 'max(a, b, 0) - min(b, c)', unit: '1' },
    rooted: { formula: 'root(b)', unit: '1' },
    onRoot: { formula: 'rooted + b', unit: '1' },
  },
  {
    formulas: {
      series: {
        params: { margin: '1', factor: 'share', horizon: 'years', unlimited: 'boolean' },
        unit: '1',
        formula: 'if(unlimited, margin / (1 - factor), sum(t, 1, horizon, margin * factor ^ (t - 1)))',
        refuse: { DIVERGES: 'unlimited and factor >= 1', NO_DATA: 'margin > 80 or factor = 0.5' },
        sources: [],
      },
    },
    procedures: { root: { takes: ['1'], unit: '1', sources: [], run: (x: number) => (x < 0 ? null : x) } },
  },
);

/** Sums within sums, over periods and over rows. */
export const nested = small(
  'nested',
  defineInputs({
    from: { kind: 'count', unit: 'years', min: 0, max: 4, default: 1 },
    b: optional,
    marks: {
      kind: 'rows',
      min: 0,
      max: 4,
      default: null,
      fields: { mark: { ...number }, years: { kind: 'count', unit: 'years', min: 0, max: 4, default: 1 } },
    },
  }),
  {
    triangle: { formula: 'sum(t, 1, from, sum(s, 1, t, s * b))', unit: '1' },
    byRow: { formula: 'sum(marks, sum(t, 1, years, mark / t))', unit: '1' },
    without: { formula: 'sum(t, 0, 2, sum(where(marks, mark > t), mark))', unit: '1' },
    far: { formula: 'sum(t, 1, 40 * from, t)', unit: '1' },
  },
);
