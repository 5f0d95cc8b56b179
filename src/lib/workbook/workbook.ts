import { defaultsOf } from '../answers/answers';
import { bound } from '../definition/bound';
import type { AnyTool } from '../definition/definition';
import type { Inputs } from '../field/field';
import { Column } from './column';
import type { Layout } from './column';
import { Grid } from './grid';
import type { CellContent } from './grid';
import { InputSheet } from './inputs';
import type { InputChecks, InputPlace } from './inputs';
import { leftOut } from './left-out';
import { truth } from './notation';
import { say } from './scope';

export interface Workbook {
  sheets: readonly { name: string; cells: Readonly<Record<string, CellContent>> }[];
  /** Cells of the sheet Model; a list is told as one text. */
  outputs: Readonly<Record<string, { value: string; code: string }>>;
  /** Quantities that a sheet cannot hold, with the reason. */
  leftOut: Readonly<Record<string, string>>;
  /** Cells of the sheet Inputs. */
  inputs: Readonly<Record<string, InputPlace>>;
}

const head = 2;

/**
 * A tool as a workbook with live formulas, as plain data: the sheets Inputs, Model (value, code and rank of the input to
 * blame for every quantity; second columns for `at(…)`), Periods and Rows (terms of sums and lists), Helpers (parts of
 * long formulas). No answer is an empty cell with its code beside it; where a list or a sum is longer than the sheet has
 * rows the code is BEYOND_SHEET. Uses no LET, SEQUENCE, SORTBY or INDIRECT. Links between inputs and quantities are not
 * drawn: a linked input is laid out with its value.
 */
export function workbook(tool: AnyTool, given: Inputs = defaultsOf(tool)): Workbook {
  const grid = new Grid();
  const inputs = new InputSheet(tool, grid, given);
  const keys = Object.keys(tool.quantities);
  const rows = [...keys, ...tool.items.map(({ id }) => `items.${id}`)];
  rows.forEach((key, index) => grid.literal('Model', 0, head + index, key));
  let below = head + rows.length;
  const layout: Layout = {
    tool,
    bound: bound(tool),
    grid,
    inputs,
    rowOf: (key) => head + rows.indexOf(key),
    nextRow: () => (below += 1),
  };
  const reasonOf = leftOut(tool);
  const without: Record<string, string> = {};
  const main = new Column(layout, 'as given', false);
  for (const key of keys) {
    const reason = reasonOf(key);
    if (reason === null) {
      main.quantity(key);
      continue;
    }
    without[key] = reason;
    grid.literal('Model', 2, layout.rowOf(key), reason);
  }
  inputs.close(checksOf(layout, (key) => reasonOf(key) === null));
  return {
    sheets: Object.entries(grid.sheets).map(([name, cells]) => ({ name, cells })),
    outputs: Object.fromEntries(
      keys
        .filter((key) => without[key] === undefined)
        .map((key) => [key, { value: `B${layout.rowOf(key)}`, code: `C${layout.rowOf(key)}` }]),
    ),
    leftOut: without,
    inputs: inputs.places,
  };
}

/** The conditions of the inputs over a column of the model in which nothing is in error. */
function checksOf({ tool, bound: own, ...layout }: Layout, canHold: (key: string) => boolean) {
  let raw: Column | null = null;
  const holds = (text: string): string => {
    raw ??= new Column({ tool, bound: own, ...layout }, 'as checks read it', true);
    const said = say(own.formula(text), raw.scope(false));
    return layout.grid.short(`IFERROR(${said.strictly(said.v, truth(false))},${truth(false)})`);
  };
  return (key: string): InputChecks => {
    if (!canHold(key)) return { asked: null, wrong: [] };
    const when = tool.inputs[key]?.when;
    return {
      asked: when === undefined ? null : holds(when),
      wrong: (tool.checks ?? [])
        .filter(({ field, harmless }) => field === key && !harmless)
        .map((check) => ({ code: check.code, when: holds(check.when) })),
    };
  };
}
