import type { AnyTool } from '../definition/definition';
import type { Field, Inputs } from '../field/field';
import { sheetField } from './fields';
import { range, reference } from './grid';
import type { CellContent, Grid } from './grid';
import { layRows } from './input-rows';
import type { LaidRows, RowsPlace } from './input-rows';
import { nothing, quoted } from './notation';
import { noRank, rankOf } from './rank';
import type { Cells } from './said';
import type { SheetList } from './scope';

/** Where an input stands on the sheet Inputs; the value of a list is the number of its rows, blank while unanswered. */
export interface InputPlace {
  value: string;
  rows?: RowsPlace;
}

/** What the checks of one input say of it, as conditions of the model as it stands. */
export interface InputChecks {
  /** Whether it is asked for at all; `null`: always. */
  asked: string | null;
  /** Checks across fields, in order. */
  wrong: readonly { code: string; when: string }[];
}

const firstRow = 2;

/** The sheet Inputs: key, value, code and rank of every input; the rows of lists below. */
export class InputSheet {
  readonly places: Record<string, InputPlace> = {};
  private readonly keys: readonly string[];
  private readonly laid = new Map<string, LaidRows>();

  constructor(
    private readonly tool: AnyTool,
    private readonly grid: Grid,
    inputs: Inputs,
  ) {
    this.keys = Object.keys(tool.inputs);
    grid.titles('Inputs', 0, 1, ['input', 'value', 'code', 'rank']);
    let below = firstRow + this.keys.length + 1;
    for (const key of this.keys) {
      const given = inputs[key] ?? null;
      const row = this.rowOf(key);
      const field = this.field(key);
      const kind = sheetField(field);
      grid.literal('Inputs', 0, row, key);
      this.places[key] = { value: `B${row}` };
      if (kind.in === 'cell') {
        grid.literal('Inputs', 1, row, given as CellContent);
        continue;
      }
      const rows = layRows(grid, { key, field, kind, given, top: below });
      this.laid.set(key, rows);
      if (typeof rows.value === 'object' && rows.value !== null)
        grid.formula('Inputs', 1, row, rows.value.formula);
      else grid.literal('Inputs', 1, row, rows.value);
      this.places[key] = { value: `B${row}`, rows: rows.place };
      below = rows.place.last + 2;
    }
  }

  /** An input with its errors. */
  cells(key: string): Cells {
    return {
      v: this.value(key),
      code: '',
      rank: reference('Inputs', 3, this.rowOf(key)),
      holds: this.holds(key),
      missing: reference('Inputs', 2, this.rowOf(key)),
    };
  }

  /** An input as it stands, as checks across fields read it: blank is NOT_PROVIDED, nothing else is wrong. */
  raw(key: string): Cells {
    const cells = { v: this.value(key), code: '', holds: this.holds(key) };
    if (this.isAlwaysThere(key)) return { ...cells, rank: '', missing: nothing };
    const blank = this.isBlank(key);
    return {
      ...cells,
      rank: `IF(${blank},${rankOf({ why: 'empty', place: this.keys.indexOf(key) })},${noRank})`,
      missing: `IF(${blank},"NOT_PROVIDED","")`,
    };
  }

  /** The rows of a list input whose figure stands in some cells. */
  list(key: string, figure: Cells): SheetList {
    const rows = this.laid.get(key);
    if (!rows) throw new Error(`"${key}" is no list`);
    return rows.list(figure);
  }

  /** Whether an input is left empty. */
  isBlank(key: string): string {
    return this.isAlwaysThere(key) ? `${this.value(key)}=""` : `ISBLANK(${this.value(key)})`;
  }

  /** The code of the input with a rank. */
  codeOf(rank: string): string {
    const last = firstRow + this.keys.length - 1;
    return `INDEX(${range('Inputs', 2, firstRow, last)},MATCH(${rank},${range('Inputs', 3, firstRow, last)},0))`;
  }

  /** Adds codes and ranks, once the checks across fields can be written. */
  close(checks: (key: string) => InputChecks): void {
    this.keys.forEach((key, place) => {
      const { asked, wrong } = checks(key);
      const across = (rest: string): string =>
        wrong.reduceRight((then, { code, when }) => `IF(${when},${quoted(code)},${then})`, rest);
      const value = this.value(key);
      const kind = sheetField(this.field(key));
      const own =
        kind.in === 'cell'
          ? kind.wrong(this.field(key), value, across(nothing))
          : this.laid.get(key)?.wrong(value, across(nothing));
      const row = this.rowOf(key);
      const code = this.grid.formula(
        'Inputs',
        2,
        row,
        `IF(${this.isBlank(key)},${across(this.blankCode(key, asked))},${own})`,
      );
      const [required, empty, error] = (['required', 'empty', 'error'] as const).map((why) =>
        rankOf({ why, place }),
      );
      this.grid.formula(
        'Inputs',
        3,
        row,
        `IF(${code}="",${noRank},IF(${code}="REQUIRED",${required},IF(${code}="NOT_PROVIDED",${empty},${error})))`,
      );
    });
  }

  /** What a blank field says. */
  private blankCode(key: string, asked: string | null): string {
    const field = this.field(key);
    const unanswered = this.isAlwaysThere(key) ? nothing : '"NOT_PROVIDED"';
    if (field.optional) return unanswered;
    const other = field.requiredUnless;
    const open = [
      ...(asked === null ? [] : [asked]),
      ...(other === undefined
        ? []
        : this.tool.inputs[other]?.kind === 'yesNo'
          ? [`IF(${this.isBlank(other)},TRUE(),NOT(${this.value(other)}))`]
          : [this.isBlank(other)]),
    ];
    return open.reduceRight((then, when) => `IF(${when},${then},${unanswered})`, '"REQUIRED"');
  }

  /** A list of fixed rows is there also when nothing was answered. */
  private isAlwaysThere(key: string): boolean {
    const kind = sheetField(this.field(key));
    return kind.in === 'rows' && kind.rows(this.field(key)).fixed === true;
  }

  private holds(key: string): Cells['holds'] {
    const kind = sheetField(this.field(key));
    return kind.in === 'cell' ? kind.holds(this.field(key)) : 'list';
  }

  private field(key: string): Field {
    return this.tool.inputs[key] as Field;
  }

  private rowOf(key: string): number {
    return firstRow + this.keys.indexOf(key);
  }

  private value(key: string): string {
    return reference('Inputs', 1, this.rowOf(key));
  }
}
