import { answersTo, notApplicable } from '../field/field';
import type { AnyField, FieldKind, FieldOf, SimpleField } from '../field/field';
import { plainNumber, quoted } from './notation';
import { constant } from './said';
import type { Cells, Holding } from './said';

/** The error of one filled cell, as an expression; `rest` where it has none. */
type Wrong<F> = (field: F, cell: string, rest: string) => string;

/** A column of a list: typed in by the visitor, with the error of one filled cell, or fixed row by row. */
export type ListColumn = { name: string; holds: Holding } & (
  { wrong: (cell: string, rest: string, row: number) => string } | { fixed: (row: number) => string | number }
);

/** A field in one cell. */
export interface InCell<F = AnyField> {
  in: 'cell';
  holds: (field: F) => Holding;
  wrong: Wrong<F>;
}

/** A field in a block of rows below the inputs. */
export interface InRows<F = AnyField> {
  in: 'rows';
  /** Its columns, in order. */
  columns: (field: F) => readonly ListColumn[];
  /** The rows it may have: how few once there are any, how many, and whether all of them are always there. */
  rows: (field: F) => { min: number; max: number; fixed?: true };
  /** The rows of an answer, with their typed cells by column. */
  cells: (field: F, value: unknown) => readonly Readonly<Record<string, unknown>>[] | null;
  /** Fields that formulas read otherwise than the column of their name. */
  reads?: Readonly<Record<string, (cell: (column: string) => string) => Cells>>;
  /** Rows whose cell in this column is blank are passed over: a list of plain values. */
  skipsBlank?: string;
}

type SheetField<K extends FieldKind> = InCell<FieldOf<K>> | InRows<FieldOf<K>>;

const isWhole = (cell: string, rest: string): string => `IF(${cell}<>INT(${cell}),"NOT_INTEGER",${rest})`;

/** A number within its range, whole where it must be. */
const numeric = (whole: boolean) =>
  ({
    in: 'cell',
    holds: () => 'number',
    wrong: ({ min, max }: { min: number; max: number }, cell, rest) =>
      `IF(NOT(ISNUMBER(${cell})),"NOT_A_NUMBER",IF(OR(${cell}<(${plainNumber(min)}),${cell}>(${plainNumber(max)})),"OUT_OF_RANGE",${whole ? isWhole(cell, rest) : rest}))`,
  }) satisfies InCell<{ min: number; max: number }>;

const wrongDay = (cell: string, rest: string): string =>
  `IF(ISNUMBER(${cell}),${isWhole(cell, rest)},"NOT_INTEGER")`;

const oneOf = (options: readonly (string | number)[], cell: string, rest: string): string => {
  const same = options.map((option) =>
    typeof option === 'string' ? `EXACT(${cell},${quoted(option)})` : `${cell}=(${plainNumber(option)})`,
  );
  return `IF(OR(${same.join(',')}),${rest},"OUT_OF_RANGE")`;
};

const choice: InCell<FieldOf<'choice'>> = {
  in: 'cell',
  holds: ({ options }) => (typeof options[0] === 'number' ? 'number' : 'text'),
  wrong: ({ options }, cell, rest) => oneOf(options, cell, rest),
};

const answers: InRows<FieldOf<'answers'>> = {
  in: 'rows',
  columns: ({ items, values }) => [
    { name: 'id', holds: 'text', fixed: (row) => items[row - 1]?.id ?? '' },
    { name: 'group', holds: 'text', fixed: (row) => items[row - 1]?.group ?? '' },
    { name: 'weight', holds: 'number', fixed: (row) => items[row - 1]?.weight ?? 0 },
    { name: 'flag', holds: 'text', fixed: (row) => items[row - 1]?.flag ?? '' },
    {
      name: 'answer',
      holds: 'number',
      wrong(cell, rest, row) {
        const item = items[row - 1];
        return item ? oneOf(answersTo(item, values), cell, rest) : rest;
      },
    },
  ],
  reads: {
    answer: (cell) => ({
      v: cell('answer'),
      code: `IF(ISNUMBER(${cell('answer')}),"","NOT_PROVIDED")`,
      rank: '',
      holds: 'number',
    }),
    applies: (cell) => constant(`NOT(EXACT(${cell('answer')},${quoted(notApplicable)}))`, 'truth'),
  },
  rows: ({ items }) => ({ min: 0, max: items.length, fixed: true }),
  cells: ({ items }, value) =>
    items.map(({ id }) => ({ answer: (value as Record<string, unknown> | null)?.[id] ?? null })),
};

/** How each kind of field is laid out and checked in a sheet. */
const sheetFields: { readonly [K in FieldKind]: SheetField<K> } = {
  number: numeric(false),
  count: numeric(true),
  money: numeric(false),
  rate: numeric(false),
  choice,
  scale: numeric(true),
  yesNo: { in: 'cell', holds: () => 'truth', wrong: (_field, _cell, rest) => rest },
  text: { in: 'cell', holds: () => 'text', wrong: (_field, _cell, rest) => rest },
  date: { in: 'cell', holds: () => 'number', wrong: (_field, cell, rest) => wrongDay(cell, rest) },
  dates: {
    in: 'rows',
    columns: () => [{ name: 'value', holds: 'number', wrong: wrongDay }],
    rows: ({ min, max }) => ({ min, max }),
    cells: (_field, value) => (Array.isArray(value) ? value.map((day: unknown) => ({ value: day })) : null),
    skipsBlank: 'value',
  },
  answers,
  rows: {
    in: 'rows',
    columns: ({ fields }) => Object.entries(fields).map(([name, cell]) => columnOf(name, cell)),
    rows: ({ min, max }) => ({ min, max }),
    cells: (_field, value) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : null),
  },
};

function columnOf(name: string, cell: SimpleField<unknown>): ListColumn {
  const kind = sheetFields[cell.kind] as InCell;
  return { name, holds: kind.holds(cell), wrong: (at, rest) => kind.wrong(cell, at, rest) };
}

/** How a field stands in a sheet, whatever its kind. */
export const sheetField = (field: AnyField): InCell | InRows =>
  sheetFields[field.kind] as unknown as InCell | InRows;
