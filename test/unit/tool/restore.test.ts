import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyTool } from '../../../src/lib/tool/definition';
import { defaultsOf } from '../../../src/lib/tool/answers';
import type { Inputs } from '../../../src/lib/tool/fields';
import { evaluate } from '../../../src/lib/tool/evaluate';
import { restore, restoreAnswers } from '../../../src/lib/tool/restore';
import { readFragment, writeFragment } from '../../../src/lib/state/fragment';
import { examplesOf, tools } from './tools';

const customerValue = tools['customer-value'] as AnyTool;
const smart = tools['smart-criteria'] as AnyTool;

describe.each(Object.entries(tools))('%s', (_id, tool) => {
  const keys = Object.keys(tool.inputs);

  test('restore takes anything without throwing, and what it keeps can be evaluated', () => {
    const record = fc.oneof(
      fc.anything(),
      fc.record({
        v: fc.oneof(fc.integer(), fc.anything()),
        d: fc.dictionary(fc.constantFrom(...keys, 'unknown', '__proto__'), fc.anything()),
      }),
    );
    fc.assert(
      fc.property(record, (input) => {
        const { answers } = restore(tool, input);
        expect(Object.keys(answers).every((key) => keys.includes(key))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('any text is read as a fragment without throwing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...keys), fc.string(), (tail, key, value) => {
        readFragment(tool, tail);
        const opened = readFragment(
          tool,
          `#v=1&${key}=${encodeURIComponent(value)}&${tail.replace(/&/g, '')}`,
        );
        expect(opened).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  test('a link reproduces the figures it was made from', () => {
    for (const example of [{}, ...Object.values(examplesOf(tool))]) {
      const inputs = { ...defaultsOf(tool), ...example } as Inputs;
      const opened = readFragment(tool, writeFragment(tool, inputs, 'CHF'));
      expect(opened).toMatchObject({ currency: 'CHF', dropped: [] });
      expect(opened?.answers).toEqual(JSON.parse(JSON.stringify(inputs)));
    }
  });
});

describe('restore', () => {
  test('drops and names unknown keys, unknown choices and wrong basic types, and keeps the rest', () => {
    const { answers, dropped } = restore(customerValue, {
      v: 1,
      d: {
        orderValue: 80,
        nonsense: 1,
        customerStatus: 'ghost',
        retentionRate: '0.8',
        unlimitedHorizon: null,
      },
    });
    expect(answers).toEqual({ orderValue: 80, unlimitedHorizon: null });
    expect(dropped.sort()).toEqual(['customerStatus', 'nonsense', 'retentionRate']);
  });

  test('keeps a readable number outside its range, which then shows as an error', () => {
    const { answers } = restore(customerValue, { v: 1, d: { retentionRate: 1.2 } });
    expect(
      evaluate(customerValue, { ...defaultsOf(customerValue), ...(answers as object) }).errors,
    ).toMatchObject([{ field: 'retentionRate', code: 'OUT_OF_RANGE' }]);
  });

  test('keeps a text that could not be read as it was typed', () => {
    expect(
      restore(customerValue, { v: 1, d: { orderValue: { text: '12abc', code: 'NOT_A_NUMBER' } } }).answers,
    ).toEqual({ orderValue: { text: '12abc', code: 'NOT_A_NUMBER' } });
  });

  test('refuses a record of a newer version as a whole, so that it is put aside', () => {
    expect(restore(customerValue, { v: 99, d: { orderValue: 80 } })).toEqual({
      answers: {},
      dropped: ['*'],
      newer: true,
    });
  });

  test('migrates older versions step by step', () => {
    const later: AnyTool = {
      ...customerValue,
      version: 3,
      migrations: {
        1: ({ price, ...rest }) => ({ ...rest, orderValue: price }),
        2: (old) => ({ ...old, retentionRate: 0.5 }),
      },
    };
    expect(restore(later, { v: 1, d: { price: 12 } }).answers).toEqual({
      orderValue: 12,
      retentionRate: 0.5,
    });
  });

  test('repairs rows cell by cell', () => {
    const { answers, dropped } = restoreAnswers(smart, {
      tiers: [{ name: 'A', probability: '0,1', ghost: 1 }, 5],
    });
    expect(answers).toEqual({ tiers: [{ name: 'A' }, {}] });
    expect(dropped).toEqual(['tiers.0.probability', 'tiers.0.ghost', 'tiers.1']);
  });
});

describe('fragment', () => {
  test('an absent key means the marked default, an empty one is left empty', () => {
    const opened = readFragment(customerValue, '#v=1&orderValue=&retentionRate=0.8');
    expect(opened?.answers).toMatchObject({ orderValue: null, retentionRate: 0.8, ordersPerYear: 3 });
  });

  test('a number that is not in plain notation is dropped and named', () => {
    expect(readFragment(customerValue, '#v=1&orderValue=1.234,5')?.dropped).toEqual(['orderValue']);
  });

  test('only a fragment that begins with v= is one of ours', () => {
    expect(readFragment(customerValue, '#sources')).toBeUndefined();
    expect(readFragment(customerValue, '#orderValue=3&v=1')).toBeUndefined();
  });
});
