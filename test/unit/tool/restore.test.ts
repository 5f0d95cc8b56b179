import { expect, test } from 'vitest';
import { defaultsOf, evaluate, readFragment, restore, restoreAnswers } from '../../tool/lib';
import type { AnyTool } from '../../tool/lib';
import { describeWith } from '../../tool/tools';

describeWith('customer-value', 'restore', (customerValue) => {
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
});

describeWith('smart-criteria', 'restore of a list', (smart) => {
  test('repairs rows cell by cell', () => {
    const { answers, dropped } = restoreAnswers(smart, {
      tiers: [{ name: 'A', probability: '0,1', ghost: 1 }, 5],
    });
    expect(answers).toEqual({ tiers: [{ name: 'A' }, {}] });
    expect(dropped).toEqual(['tiers.0.probability', 'tiers.0.ghost', 'tiers.1']);
  });
});

describeWith('customer-value', 'fragment', (customerValue) => {
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
