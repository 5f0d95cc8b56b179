export type CellContent = string | number | boolean | null;
export type SheetName = 'Inputs' | 'Model' | 'Periods' | 'Rows' | 'Helpers';

/** The longest expression that is written out again; a longer one gets a cell of its own. */
const longest = 90;

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
    Model: 1,
    Periods: 0,
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
      typeof content === 'string' && /^(?:[=+\-@'\d]|$)/.test(content) ? `'${content}` : content,
    );
  }

  /** Texts side by side from one column on. */
  titles(sheet: SheetName, column: number, row: number, texts: readonly string[]): void {
    texts.forEach((text, index) => this.literal(sheet, column + index, row, text));
  }

  /**
   * The expression itself, or where it is long the reference to a helper cell that holds it, so that formulas stay
   * within what spreadsheets take; the same expression has one cell.
   * @param failing what stands there where the expression fails; a failure passes through if left out
   */
  short(expression: string, failing?: string): string {
    if (expression.length <= longest) return expression;
    const text = failing === undefined ? expression : `IFERROR(${expression},${failing})`;
    const known = this.helpers.get(text) ?? this.formula('Helpers', 0, this.helpers.size + 1, text);
    this.helpers.set(text, known);
    return known;
  }

  /** The first of some columns that nothing else uses. */
  columns(sheet: SheetName, count: number): number {
    const start = this.taken[sheet];
    this.taken[sheet] = start + count + 1;
    return start;
  }

  private put(sheet: SheetName, column: number, row: number, content: CellContent): string {
    this.sheets[sheet][`${columnName(column)}${row}`] = content;
    return reference(sheet, column, row);
  }
}

export const reference = (sheet: SheetName, column: number, row: number): string =>
  `${sheet}!$${columnName(column)}$${row}`;
export const range = (sheet: SheetName, column: number, from: number, to: number): string =>
  `${sheet}!$${columnName(column)}$${from}:$${columnName(column)}$${to}`;
