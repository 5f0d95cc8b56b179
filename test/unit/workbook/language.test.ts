import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultsOf } from '../../../src/lib/answers/answers';
import { faultsOf } from '../../../src/lib/definition/check';
import { workbook } from '../../../src/lib/workbook/workbook';
import { drawn } from './drawn';
import { Opened, unfit } from './opened';
import { choices, figures, nested } from './small-figures';
import { checklist, days, items, rows } from './small-lists';

const patience = 120_000;

describe.each([checklist, choices, days, rows, figures, items].map((tool) => [tool.id, tool] as const))(
  '%s in a spreadsheet',
  (_id, tool) => {
    let opened: Opened;
    beforeAll(() => {
      opened = new Opened(tool);
    }, patience);

    test('the definition is sound', () => {
      expect(faultsOf(tool)).toEqual([]);
    });

    test('what nobody answered', () => {
      expect(opened.differences({})).toEqual([]);
      expect(opened.differences(defaultsOf(tool))).toEqual([]);
    });

    test.each([
      ['150 generated inputs', 150, false],
      ['100 generated inputs of which some are out of range', 100, true],
    ])(
      '%s',
      (_title, numRuns, spoilt) => {
        fc.assert(
          fc.property(drawn(tool, { spoilt }), (inputs) => {
            expect(opened.differences(inputs)).toEqual([]);
          }),
          { numRuns },
        );
      },
      patience,
    );

    test('keeps to what all spreadsheets have and take', () => {
      expect(unfit(opened.book)).toEqual([]);
    });
  },
);

describe('sums within sums in a spreadsheet', () => {
  test('are laid out for every period and row they stand in', () => {
    const opened = new Opened(nested);
    const marks = [
      { mark: 3, years: 2 },
      { mark: -1.5, years: 4 },
    ];
    for (const inputs of [
      { from: 3, b: 2, marks },
      { from: 0, b: null, marks: [] },
      { from: 4, b: 1, marks: [...marks, { mark: null, years: 1 }] },
      { from: 2, b: 1e9, marks: null },
    ])
      expect(opened.differences(inputs).filter(({ key }) => key !== 'far' || inputs.from < 2)).toEqual([]);
  }, 120_000);

  test('tell where a sum is longer than the sheet', () => {
    const opened = new Opened(nested);
    expect(opened.differences({ from: 2, b: 1, marks: [] })).toMatchObject([
      { key: 'far', told: 'BEYOND_SHEET', wanted: 3240 },
    ]);
  }, 120_000);
});

describe('a list longer than the sheet', () => {
  const deals = Array.from({ length: 30 }, (_, index) => ({
    name: `n${index}`,
    way: index % 3 === 0 ? 'shop' : 'mail',
    size: 2,
    value: index - 7.5,
    cost: index % 4 === 0 ? null : 1,
    won: index > 9,
  }));
  const inputs = { deals, floorValue: 3, cut: 0.5 };

  test(
    'is laid out in full where it is given from the start',
    () => {
      const opened = new Opened(rows, inputs);
      expect(opened.differences(inputs)).toEqual([]);
      expect(unfit(opened.book)).toEqual([]);
    },
    patience,
  );

  test(
    'is told where it is typed in later',
    () => {
      const found = new Opened(rows).differences(inputs);
      expect(found.map(({ told }) => told)).toEqual(found.map(() => 'BEYOND_SHEET'));
      expect(found.map(({ key }) => key)).toContain('keptSum');
    },
    patience,
  );
});

describe('what a sheet cannot hold', () => {
  test('is a procedure and all that rests on it, with the reason', () => {
    const reason = 'root() is a procedure: its value cannot be live in a sheet';
    expect(workbook(figures).leftOut).toEqual({ rooted: reason, onRoot: reason });
    expect(workbook(figures).outputs).not.toHaveProperty('onRoot');
  });
});
