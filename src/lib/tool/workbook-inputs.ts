import { noRank } from '../formula/sheet-scope';
import type { Cells } from '../formula/sheet-scope';
import type { AnyTool } from './definition';
import { isNumeric } from './fields';
import type { Field, Inputs, RowsField, SimpleField } from './fields';
import { columnName, range, reference } from './workbook-grid';
import type { Grid } from './workbook-grid';

/** Rows of a list input that a workbook holds at most. */
export const mostRows = 20;

/** Where an input stands on the sheet Inputs; the value of a list is the number of its rows, blank while unanswered. */
export interface InputPlace {
  value: string;
  rows?: { first: number; last: number; columns: Readonly<Record<string, string>> };
}

export interface InputSheet {
  places: Record<string, InputPlace>;
  /** The input with its errors. */
  cells(key: string): Cells;
  /** The input as it stands, as checks across fields read it: blank is NOT_PROVIDED, nothing else is wrong. */
  raw(key: string): Cells;
  field(key: string, name: string, index: number): Cells | undefined;
  sizeOf(key: string): number;
  /** The code of the input with a rank. */
  codeOf(rank: string): string;
  /** Adds the errors found by checks across fields. */
  close(check: (key: string) => readonly { code: string; when: string }[]): void;
}

const firstRow = 2;
const isText = (field: Field): boolean => field.kind === 'text' || field.kind === 'choice';

/** Lays out the inputs: key, value, code, rank; blocks of rows below. */
export function inputSheet(tool: AnyTool, grid: Grid, inputs: Inputs): InputSheet {
  const keys = Object.keys(tool.inputs);
  const rowOf = (key: string): number => firstRow + keys.indexOf(key);
  const value = (key: string): string => reference('Inputs', 1, rowOf(key));
  const places: Record<string, InputPlace> = {};
  ['input', 'value', 'code', 'rank'].forEach((title, column) => grid.literal('Inputs', column, 1, title));
  let below = firstRow + keys.length + 1;
  for (const key of keys) {
    const field = tool.inputs[key] as Field;
    if (field.kind === 'answers') throw new Error(`${key}: keyed answers are not in the spreadsheet`);
    const given = inputs[key] ?? null;
    grid.literal('Inputs', 0, rowOf(key), key);
    grid.literal(
      'Inputs',
      1,
      rowOf(key),
      Array.isArray(given) ? given.length : (given as string | number | boolean | null),
    );
    places[key] = { value: `B${rowOf(key)}` };
    if (field.kind !== 'rows') continue;
    places[key] = {
      value: `B${rowOf(key)}`,
      rows: rowsBlock(grid, key, field, below, (given ?? []) as readonly Readonly<Record<string, unknown>>[]),
    };
    below += Math.min(mostRows, field.max) + 2;
  }
  return {
    places,
    cells: (key) => ({
      v: value(key),
      code: '',
      missing: reference('Inputs', 2, rowOf(key)),
      rank: reference('Inputs', 3, rowOf(key)),
      text: isText(tool.inputs[key] as Field),
    }),
    raw: (key) => ({
      v: value(key),
      code: '',
      missing: `IF(${value(key)}="","NOT_PROVIDED","")`,
      rank: `IF(${value(key)}="",${2000 + keys.indexOf(key)},${noRank})`,
      text: isText(tool.inputs[key] as Field),
    }),
    sizeOf: (key) => Math.min(mostRows, (tool.inputs[key] as RowsField).max),
    field(key, name, index) {
      const field = (tool.inputs[key] as RowsField).fields[name];
      const block = places[key]?.rows;
      if (!field || !block) return undefined;
      const v = `Inputs!$${block.columns[name]}$${block.first + index - 1}`;
      return { v, code: `IF(${v}="","NOT_PROVIDED","")`, rank: '', text: isText(field) };
    },
    codeOf: (rank) =>
      `INDEX(${range('Inputs', 2, firstRow, firstRow + keys.length - 1)},MATCH(${rank},${range('Inputs', 3, firstRow, firstRow + keys.length - 1)},0))`,
    close(check) {
      keys.forEach((key, place) => {
        const field = tool.inputs[key] as Field;
        const found = check(key).reduceRight(
          (then, { code, when }) => `IF(IFERROR(${when},FALSE()),"${code}",${then})`,
          '""',
        );
        const own =
          field.kind === 'rows'
            ? rowsCode(places[key], field, value(key), found)
            : simpleCode(field as SimpleField, value(key), found);
        const blank = required(tool, field, value);
        grid.formula('Inputs', 2, rowOf(key), `IF(${value(key)}="",${blank},${own})`);
        const code = reference('Inputs', 2, rowOf(key));
        grid.formula(
          'Inputs',
          3,
          rowOf(key),
          `IF(${code}="",${noRank},IF(${code}="REQUIRED",${1000 + place},IF(${code}="NOT_PROVIDED",${2000 + place},${place})))`,
        );
      });
    },
  };
}

/** What a blank field says. */
function required(tool: AnyTool, field: Field, value: (key: string) => string): string {
  if (field.optional) return '"NOT_PROVIDED"';
  if (field.requiredUnless === undefined) return '"REQUIRED"';
  const other = value(field.requiredUnless);
  const open =
    tool.inputs[field.requiredUnless]?.kind === 'yesNo'
      ? `IF(${other}="",TRUE(),NOT(${other}))`
      : `${other}=""`;
  return `IF(${open},"REQUIRED","NOT_PROVIDED")`;
}

/** The error of one filled cell against its field. */
function simpleCode(field: SimpleField, cell: string, rest: string): string {
  const whole = `IF(${cell}<>INT(${cell}),"NOT_INTEGER",${rest})`;
  if (isNumeric(field) || field.kind === 'scale') {
    const inRange = field.kind === 'count' || field.kind === 'scale' ? whole : rest;
    return `IF(NOT(ISNUMBER(${cell})),"NOT_A_NUMBER",IF(OR(${cell}<(${field.min}),${cell}>(${field.max})),"OUT_OF_RANGE",${inRange}))`;
  }
  if (field.kind === 'date') return `IF(ISNUMBER(${cell}),${whole},"NOT_INTEGER")`;
  if (field.kind === 'choice')
    return `IF(OR(${field.options.map((option) => `EXACT(${cell},"${option}")`).join(',')}),${rest},"OUT_OF_RANGE")`;
  return rest;
}

type Block = NonNullable<InputPlace['rows']>;

/** A block of rows with one column a field, and behind them the first error up to each row. */
function rowsBlock(
  grid: Grid,
  key: string,
  field: RowsField,
  top: number,
  given: readonly Readonly<Record<string, unknown>>[],
): Block {
  const names = Object.keys(field.fields);
  const size = Math.min(mostRows, field.max);
  const columns = Object.fromEntries(names.map((name, index) => [name, columnName(index + 1)]));
  grid.literal('Inputs', 0, top, key);
  names.forEach((name, index) => grid.literal('Inputs', index + 1, top, name));
  for (let index = 1; index <= size; index += 1) {
    const row = top + index;
    grid.literal('Inputs', 0, row, index);
    names.forEach((name, column) =>
      grid.literal(
        'Inputs',
        column + 1,
        row,
        (given[index - 1]?.[name] ?? null) as string | number | boolean | null,
      ),
    );
    const codes = names.reduceRight((then, name) => {
      const cell = `Inputs!$${columns[name]}$${row}`;
      const own = simpleCode(field.fields[name] as SimpleField, cell, '""');
      return own === '""' ? then : `IF(${cell}="",${then},IF(${own}<>"",${own},${then}))`;
    }, '""');
    const above = index === 1 ? '' : reference('Inputs', names.length + 1, row - 1);
    grid.formula(
      'Inputs',
      names.length + 1,
      row,
      above === '' ? codes : `IF(${above}<>"",${above},${codes})`,
    );
  }
  return { first: top + 1, last: top + size, columns };
}

/** The first error of a list: too few or too many rows, then cell by cell. */
function rowsCode(place: InputPlace | undefined, field: RowsField, count: string, rest: string): string {
  const block = place?.rows as Block;
  const codes = reference('Inputs', Object.keys(field.fields).length + 1, 0).replace(/\$0$/, '');
  const filled = `INDEX(${codes}$${block.first}:${codes.slice(codes.indexOf('!') + 1)}$${block.last},MAX(1,${count}))`;
  const cells = `IF(${count}=0,${rest},IF(${filled}<>"",${filled},${rest}))`;
  return `IF(NOT(ISNUMBER(${count})),"NOT_A_NUMBER",IF(OR(${count}>${Math.min(mostRows, field.max)},AND(${count}>0,${count}<${field.min})),"OUT_OF_RANGE",${cells}))`;
}
