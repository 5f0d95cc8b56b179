import { rowsOf } from '../formula/kinds';
import type { Kind } from '../formula/kinds';
import type { Value } from '../formula/value';
import type { CellField, RowsField } from './field';
import { restoreList } from './kind';
import type { Drop, Report } from './kind';
import { isRecord, own, readJson } from './plain';

type Rows = RowsField<unknown>;
interface Cells {
  columns(cell: CellField<unknown>): Kind;
  meaning(cell: CellField<unknown>, value: unknown): Value | null;
  validate(cell: CellField<unknown>, value: unknown, report: Report): void;
  restore(cell: CellField<unknown>, value: unknown, drop: Drop): unknown;
}

export const unit = (): string => 'list';
export const columnsWith =
  ({ columns }: Pick<Cells, 'columns'>) =>
  (field: Rows): Kind =>
    rowsOf(Object.fromEntries(Object.entries(field.fields).map(([name, cell]) => [name, columns(cell)])));

/** Every row carries all its fields: an absent one must not be read as a name of the tool. */
export const meaningWith =
  ({ meaning }: Pick<Cells, 'meaning'>) =>
  (field: Rows, value: unknown): Value | null =>
    Array.isArray(value)
      ? (value as Record<string, unknown>[]).map((row) =>
          Object.fromEntries(
            Object.entries(field.fields).map(([name, cell]) => [name, meaning(cell, row[name] ?? null)]),
          ),
        )
      : null;

/** As many rows as the field allows, and every cell that is filled; a cell left empty is no error. */
export const validateWith =
  ({ validate }: Pick<Cells, 'validate'>) =>
  (field: Rows, value: unknown, report: Report): void => {
    const rows = value as readonly Readonly<Record<string, unknown>>[];
    if (rows.length > field.max || (rows.length > 0 && rows.length < field.min)) report('OUT_OF_RANGE', '');
    rows.forEach((row, index) => {
      for (const [name, cell] of Object.entries(field.fields)) {
        const answer = row[name] ?? null;
        if (answer !== null) validate(cell, answer, (code) => report(code, `${index}.${name}`));
      }
    });
  };

export const restoreWith =
  ({ restore }: Pick<Cells, 'restore'>) =>
  (field: Rows, value: unknown, drop: Drop): unknown =>
    restoreList(value, 1000, drop, (row, path) => {
      if (!isRecord(row)) drop(path);
      const kept: Record<string, unknown> = {};
      for (const [name, answer] of Object.entries(isRecord(row) ? row : {})) {
        const cell = own(field.fields, name);
        const one = cell && restore(cell, answer, () => undefined);
        if (one === undefined) drop(`${path}.${name}`);
        else kept[name] = one;
      }
      return kept;
    });

export const decode = (_field: Rows, text: string): unknown => readJson(text);
