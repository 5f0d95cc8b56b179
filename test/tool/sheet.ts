import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import type { RawCellContent } from 'hyperformula';
import { beforeAll, describe, expect, test } from 'vitest';
import { inputsOf, spoiltInputsOf } from './arbitrary';
import { casesOf } from './cases';
import type { Folder } from './folder';
import { evaluate, isNumeric, workbook } from './lib';
import type { AnyTool, Inputs } from './lib';
import { patience, property } from './property';

const options = { licenseKey: 'gpl-v3', useArrayArithmetic: true } as const;

/** A workbook opened in an independent spreadsheet engine. */
class Opened {
  private readonly book: ReturnType<typeof workbook>;
  private readonly engine: HyperFormula;

  constructor(private readonly tool: AnyTool) {
    this.book = workbook(tool);
    this.engine = HyperFormula.buildFromSheets(
      Object.fromEntries(this.book.sheets.map(({ name }) => [name, []])),
      options,
    );
    this.engine.batch(() => {
      for (const { name, cells } of this.book.sheets)
        for (const [cell, content] of Object.entries(cells)) this.set(name, cell, content);
    });
  }

  private set(sheet: string, cell: string, content: RawCellContent): void {
    const address = this.engine.simpleCellAddressFromString(`${sheet}!${cell}`, 0);
    if (address) this.engine.setCellContents(address, content);
  }

  private read(cell: string): unknown {
    const address = this.engine.simpleCellAddressFromString(`Model!${cell}`, 0);
    return address && this.engine.getCellValue(address);
  }

  /** Types inputs into the sheet Inputs. */
  fill(inputs: Inputs): void {
    const literal = (content: unknown): RawCellContent =>
      typeof content === 'string' ? `'${content}` : ((content ?? null) as RawCellContent);
    this.engine.batch(() => {
      for (const [key, place] of Object.entries(this.book.inputs)) {
        const given = inputs[key] ?? null;
        this.set('Inputs', place.value, Array.isArray(given) ? given.length : literal(given));
        if (!place.rows) continue;
        const rows = (given ?? []) as Record<string, unknown>[];
        for (let row = place.rows.first; row <= place.rows.last; row += 1) {
          for (const [name, column] of Object.entries(place.rows.columns))
            this.set('Inputs', `${column}${row}`, literal(rows[row - place.rows.first]?.[name]));
        }
      }
    });
  }

  /** Quantities whose cells differ from the evaluator. */
  differences(inputs: Inputs): unknown[] {
    this.fill(inputs);
    const { values, reasons } = evaluate(this.tool, inputs);
    return Object.entries(this.book.outputs).flatMap(([key, { value, code }]) => {
      const [shown, told] = [this.read(value), this.read(code)];
      const wanted = values[key] ?? null;
      const same =
        wanted === null
          ? shown === ''
          : typeof wanted === 'number'
            ? typeof shown === 'number' && Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
            : shown === (Array.isArray(wanted) ? wanted.join(', ') : wanted);
      return same && told === (reasons[key] ?? '')
        ? []
        : [{ key, shown, told, wanted, reason: reasons[key] ?? '' }];
    });
  }
}

/** How deep brackets stand in each other. */
const depthOf = (formula: string): number => {
  let [depth, most] = [0, 0];
  for (const sign of formula) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    most = Math.max(most, depth);
  }
  return most;
};

/** The spreadsheet gives what the page gives. */
export function sheet(folder: Folder): void {
  const { tool } = folder;

  describe('in a spreadsheet', () => {
    let book: Opened;
    const differences = (inputs: Inputs): unknown[] => book.differences(inputs);
    beforeAll(() => {
      book = new Opened(tool);
    }, patience);

    test.each(casesOf(folder))('%s', (_case, inputs) => {
      expect(differences(inputs)).toEqual([]);
    });

    property('60 generated inputs', 60, () =>
      fc.property(inputsOf(tool, 'typed'), (inputs) => {
        expect(differences(inputs)).toEqual([]);
      }),
    );

    property('30 generated inputs of which some are out of range or left empty', 30, () => {
      const spoilt = spoiltInputsOf(tool, 'typed', (field) => field !== undefined && isNumeric(field));
      return fc.property(spoilt, (inputs) => {
        expect(differences(inputs)).toEqual([]);
      });
    });

    test('no function that only some spreadsheets have, and no formula longer than they take', () => {
      for (const { cells } of workbook(tool).sheets) {
        for (const [cell, content] of Object.entries(cells)) {
          if (typeof content !== 'string' || !content.startsWith('=')) continue;
          expect(content, cell).not.toMatch(/\b(LET|SEQUENCE|SORTBY|INDIRECT|FILTER|TEXTJOIN|XLOOKUP)\(/);
          expect(content.length, cell).toBeLessThan(8192);
          expect(depthOf(content), cell).toBeLessThanOrEqual(64);
        }
      }
    });
  });
}
