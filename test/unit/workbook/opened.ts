import { HyperFormula } from 'hyperformula';
import type { RawCellContent } from 'hyperformula';
import { defaultsOf } from '../../../src/lib/answers/answers';
import type { AnyTool } from '../../../src/lib/definition/definition';
import { interpreted } from '../../../src/lib/definition/model';
import type { Model } from '../../../src/lib/definition/model';
import type { AnyField, Inputs } from '../../../src/lib/field/field';
import { evaluate } from '../../../src/lib/reckon/evaluate';
import { sheetField } from '../../../src/lib/workbook/fields';
import type { InputPlace } from '../../../src/lib/workbook/inputs';
import { fieldSign, rowSign } from '../../../src/lib/workbook/told';
import { workbook } from '../../../src/lib/workbook/workbook';

const options = { licenseKey: 'gpl-v3', useArrayArithmetic: true } as const;

/** What the sheet shows where the session says something else. */
export interface Difference {
  key: string;
  shown: unknown;
  told: unknown;
  wanted: unknown;
  reason: string;
}

/** A tool's workbook opened in an independent spreadsheet engine, beside its session. */
export class Opened {
  readonly book: ReturnType<typeof workbook>;
  private readonly engine: HyperFormula;
  private readonly model: Model;

  constructor(
    private readonly tool: AnyTool,
    given: Inputs = defaultsOf(tool),
  ) {
    this.model = interpreted(tool);
    this.book = workbook(tool, given);
    this.engine = HyperFormula.buildFromSheets(
      Object.fromEntries(this.book.sheets.map(({ name }) => [name, []])),
      options,
    );
    this.engine.batch(() => {
      for (const { name, cells } of this.book.sheets)
        for (const [cell, content] of Object.entries(cells)) this.set(name, cell, content);
    });
  }

  /** Quantities whose cells differ from the session. */
  differences(inputs: Inputs): Difference[] {
    this.fill(inputs);
    const { values, reasons } = evaluate(this.model, inputs);
    return Object.entries(this.book.outputs).flatMap(([key, { value, code }]) => {
      const [shown, told] = [this.read(value), this.read(code)];
      const wanted = values[key] ?? null;
      const reason = reasons[key] ?? '';
      return isSame(shown, wanted) && told === reason ? [] : [{ key, shown, told, wanted, reason }];
    });
  }

  /** Types inputs into the sheet Inputs. */
  fill(inputs: Inputs): void {
    this.engine.batch(() => {
      for (const [key, place] of Object.entries(this.book.inputs)) {
        const given = inputs[key] ?? null;
        const field = this.tool.inputs[key] as AnyField;
        const kind = sheetField(field);
        if (kind.in === 'cell') {
          this.set('Inputs', place.value, literal(given));
          continue;
        }
        const rows = kind.cells(field, given);
        this.set(
          'Inputs',
          place.value,
          kind.rows(field).fixed ? this.counted(place, given) : (rows?.length ?? null),
        );
        const { first, last, columns } = place.rows ?? { first: 1, last: 0, columns: {} };
        for (let row = first; row <= last; row += 1)
          for (const [name, column] of Object.entries(columns))
            this.set('Inputs', `${column}${row}`, literal(rows?.[row - first]?.[name]));
      }
    });
  }

  /** The cell that counts the answers of a checklist; a 0 is typed where it was answered with nothing. */
  private counted({ value }: InputPlace, given: unknown): RawCellContent {
    const nothing = given !== null && Object.values(given as object).every((answer) => answer === null);
    return nothing ? 0 : (this.book.sheets.find(({ name }) => name === 'Inputs')?.cells[value] ?? null);
  }

  private set(sheet: string, cell: string, content: RawCellContent): void {
    const address = this.engine.simpleCellAddressFromString(`${sheet}!${cell}`, 0);
    if (address) this.engine.setCellContents(address, content);
  }

  private read(cell: string): unknown {
    const address = this.engine.simpleCellAddressFromString(`Model!${cell}`, 0);
    return address && this.engine.getCellValue(address);
  }
}

const literal = (content: unknown): RawCellContent =>
  typeof content === 'string' ? `'${content}` : ((content ?? null) as RawCellContent);

/** Whether a cell shows a value: numbers to 9 digits, lists told as one text. */
function isSame(shown: unknown, wanted: unknown): boolean {
  if (wanted === null) return shown === '';
  if (Array.isArray(wanted)) return typeof shown === 'string' && isTold(shown, wanted);
  if (typeof wanted !== 'number') return shown === wanted;
  return typeof shown === 'number' && Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

/** Whether a text tells a list: as many rows, each with the same fields in order. */
function isTold(shown: string, wanted: readonly unknown[]): boolean {
  const rows = wanted.map((row): unknown[] =>
    typeof row === 'object' && row !== null ? Object.values(row as Record<string, unknown>) : [row],
  );
  const texts = rows.every((row) => row.every((field) => typeof field === 'string'));
  for (const sign of texts ? [rowSign(true), rowSign(false)] : [rowSign(false), rowSign(true)]) {
    const told = shown === '' && rows.length === 0 ? [] : shown.split(sign);
    if (
      told.length === rows.length &&
      told.every((row, index) => {
        const [fields, own] = [row.split(fieldSign), rows[index] ?? []];
        return fields.length === own.length && fields.every((one, place) => isToldField(one, own[place]));
      })
    )
      return true;
  }
  return false;
}

const isToldField = (told: string, wanted: unknown): boolean =>
  typeof wanted === 'number'
    ? told !== '' && isSame(Number(told), wanted)
    : told === (typeof wanted === 'boolean' || typeof wanted === 'string' ? String(wanted) : '');

/** Whether every formula keeps to what all spreadsheets have and take; the cells that do not, with why. */
export function unfit({ sheets }: ReturnType<typeof workbook>): string[] {
  return sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([cell, content]) => {
      if (typeof content !== 'string' || !content.startsWith('=')) return [];
      const where = `${name}!${cell}`;
      return [
        ...(/\b(LET|SEQUENCE|SORTBY|INDIRECT|FILTER|TEXTJOIN|XLOOKUP)\(/.test(content)
          ? [`${where}: ${content}`]
          : []),
        ...(content.length < 8192 ? [] : [`${where}: ${content.length} characters`]),
        ...(depthOf(content) <= 64 ? [] : [`${where}: brackets ${depthOf(content)} deep`]),
      ];
    }),
  );
}

/** How deep brackets stand in each other. */
function depthOf(formula: string): number {
  let [depth, most] = [0, 0];
  for (const sign of formula) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    most = Math.max(most, depth);
  }
  return most;
}
