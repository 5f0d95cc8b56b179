import { describe, expect, test } from 'vitest';
import { defaultsOf } from '../../../src/lib/answers/answers';
import { bound } from '../../../src/lib/definition/bound';
import { interpreted } from '../../../src/lib/definition/model';
import type { Inputs } from '../../../src/lib/field/field';
import { open } from '../../../src/lib/reckon/evaluate';
import type { TraceStep } from '../../../src/lib/trace/step';
import { trace, traceAll } from '../../../src/lib/trace/trace';
import { tool } from './small-tool';

const session = (inputs: Inputs = {}) => open(interpreted(tool), { ...defaultsOf(tool), ...inputs }).session;
const stepOf = (key: string, inputs?: Inputs): TraceStep => trace(bound(tool), session(inputs), key);

describe('what a step shows', () => {
  test('the periods of a long sum: first, second and last', () => {
    expect(stepOf('paths', { years: 8 }).sums).toMatchObject([
      { index: 't', from: 1, to: 8, left: 5, terms: [{ t: 1 }, { t: 2 }, { t: 8 }] },
    ]);
  });

  test('a column of replaced inputs; one for every row or period is told by its table', () => {
    expect(stepOf('changedPoints').columns).toMatchObject([
      { replaced: { rate: 0 }, repeated: false, items: [{ key: 'rated', value: 0 }, { key: 'paid' }] },
    ]);
    expect(stepOf('steps').columns.map(({ replaced, repeated }) => [replaced, repeated])).toEqual([
      [{ rate: 1 }, true],
      [{ rate: 0.5 }, true],
    ]);
  });

  test('a decision: which row decided, where its rule is from, and what was not asked', () => {
    expect(stepOf('mayUse', { channel: 'call' }).decide).toMatchObject([
      { verdict: 'yes', outcome: 'not', source: 'small-law', checked: '2026-11-24' },
      { verdict: 'ask', outcome: 'holds' },
      { verdict: 'no', outcome: 'unasked' },
    ]);
  });

  test('a further column of a decision: the same rows with what they say in it', () => {
    expect(stepOf('how')).toMatchObject({
      value: 'at once',
      decide: [
        { verdict: 'at once', outcome: 'holds', source: 'small-law' },
        { verdict: 'after asking', outcome: 'unasked' },
        { verdict: 'never' },
      ],
    });
  });

  test('a procedure: what it was given in which units, and the formulas behind that', () => {
    const [call] = stepOf('middling').nested;
    expect(call?.step).toMatchObject({ kind: 'procedure', key: 'between', value: 150, unit: 'currency' });
    expect(call?.bound.map(({ worth }) => [worth.value, worth.unit])).toEqual([
      [100, 'currency'],
      [200, 'currency'],
    ]);
    expect(call?.step.nested.map(({ step }) => [step.kind, step.key])).toEqual([['named', 'worth']]);
  });

  test('a row without a value says why, and leaves the others theirs', () => {
    expect(stepOf('perCustomer')).toMatchObject({
      value: [100, null, 30],
      rows: [
        { value: 100, cells: { value: { value: 300, unit: 'currency' }, customers: { unit: 'customers' } } },
        { value: null, code: 'NO_DATA' },
        { value: 30 },
      ],
    });
  });

  test('the rows of a list by what names them: id, name, group, or the plain value', () => {
    const names = (key: string) =>
      stepOf(key)
        .lists.at(-1)
        ?.rows.map(({ name }) => name);
    expect(names('weakest')).toEqual(['S1', 'P1']);
    expect(names('spread')).toEqual(['A', 'B', 'C']);
    expect(names('bestGroup')).toEqual(['long', 'short']);
    expect(names('firstVisit')).toEqual([20700, 20730, 20760]);
    expect(stepOf('byHorizon').lists).toMatchObject([
      { rows: [{ group: 'long', value: 300 }, { group: 'short' }, { group: 'long' }] },
    ]);
  });

  test('the items of a checklist with their points, also in a list of them', () => {
    expect(stepOf('points').items.map(({ key, value }) => [key, value])).toEqual([
      ['rated', 3],
      ['paid', 5],
    ]);
    expect(stepOf('open', { rate: 0 }).value).toEqual([
      { id: 'rated', group: 'A', weight: 3, points: 0 },
      { id: 'paid', group: 'B', weight: 5, points: 0 },
    ]);
  });

  test('a refusal: the condition that held', () => {
    expect(stepOf('priceGap', { rate: 1 })).toMatchObject({
      value: null,
      code: 'NEVER',
      blame: null,
      refusals: [{ code: 'NEVER', holds: true }],
    });
  });

  test('an input in error is to blame by its name', () => {
    expect(stepOf('gain', { rate: 7 }).blame).toMatchObject({
      input: 'rate',
      why: 'error',
      code: 'OUT_OF_RANGE',
    });
    expect(stepOf('gain', { rate: null }).blame).toMatchObject({ input: 'rate', why: 'required' });
  });
});

test('steps stand after what they rest on, each once', () => {
  const order = traceAll(bound(tool), session(), ['missing', 'score', 'knownPerCustomer', 'how']).map(
    ({ key }) => key,
  );
  expect(order).toEqual(['open', 'missing', 'answered', 'score', 'perCustomer', 'knownPerCustomer', 'how']);
});
