export type CellContent = string | number | boolean | null;
export type SheetName = 'Inputs' | 'Model' | 'Periods' | 'Rows' | 'Helpers';

/** `0` is column A, `26` is AA. */
export const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The cells of a workbook while it is laid out: texts that begin with `=` are formulas, other texts are kept literal. */
export class Grid {
  readonly sheets: Record<SheetName, Record<string, CellContent>> = {
    Inputs: {},
    Model: {},
    Periods: {},
    Rows: {},
    Helpers: {},
  };
  private readonly taken: Record<SheetName, number> = {
    Inputs: 0,
    Model: 0,
    Periods: 1,
    Rows: 0,
    Helpers: 0,
  };
  private readonly helpers = new Map<string, string>();

  /** Puts a formula (written without its `=`) and gives the absolute reference to its cell. */
  formula(sheet: SheetName, column: number, row: number, text: string): string {
    return this.put(sheet, column, row, `=${text}`);
  }

  /** Puts a text, number or yes/no as it is; a text that would be read as a formula or number is marked as text. */
  literal(sheet: SheetName, column: number, row: number, content: CellContent): string {
    return this.put(
      sheet,
      column,
      row,
      typeof content === 'string' && /^[=+\-@'\d]/.test(content) ? `'${content}` : content,
    );
  }

  /** A cell for the code that an expression gives; the same expression has one cell. */
  helper(expression: string): string {
    const known =
      this.helpers.get(expression) ??
      this.formula('Helpers', 0, this.helpers.size + 1, `IFERROR(${expression},"")`);
    this.helpers.set(expression, known);
    return known;
  }

  private put(sheet: SheetName, column: number, row: number, content: CellContent): string {
    this.sheets[sheet][`${columnName(column)}${row}`] = content;
    return reference(sheet, column, row);
  }

  /** The first of some columns that nothing else uses. */
  columns(sheet: SheetName, count: number): number {
    const start = this.taken[sheet];
    this.taken[sheet] = start + count + 1;
    return start;
  }
}

export const reference = (sheet: SheetName, column: number, row: number): string =>
  `${sheet}!$${columnName(column)}$${row}`;
export const range = (sheet: SheetName, column: number, from: number, to: number): string =>
  `${sheet}!$${columnName(column)}$${from}:$${columnName(column)}$${to}`;
