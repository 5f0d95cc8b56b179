import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Opened, unfit } from '../unit/workbook/opened';
import { inputsOf, spoiltInputsOf } from './arbitrary';
import { casesOf } from './cases';
import type { Folder } from './folder';
import { isNumeric } from './lib';
import { patience, property } from './property';

/** The spreadsheet gives what the page gives. */
export function sheet(folder: Folder): void {
  const { tool } = folder;

  describe('in a spreadsheet', () => {
    let opened: Opened;
    beforeAll(() => {
      opened = new Opened(tool);
    }, patience);

    // A sheet has a row for each item of a checklist and none for an id the list does not know.
    const known = casesOf(folder).filter(([, inputs]) =>
      Object.entries(tool.inputs).every(
        ([key, field]) =>
          field.kind !== 'answers' ||
          Object.keys(inputs[key] ?? {}).every((id) => field.items.some((item) => item.id === id)),
      ),
    );
    test.each(known)('%s', (_case, inputs) => {
      expect(opened.differences(inputs)).toEqual([]);
    });

    property('60 generated inputs', 60, () =>
      fc.property(inputsOf(tool, 'typed'), (inputs) => {
        expect(opened.differences(inputs)).toEqual([]);
      }),
    );

    property('30 generated inputs of which some are out of range or left empty', 30, () => {
      const spoilt = spoiltInputsOf(tool, 'typed', (field) => field !== undefined && isNumeric(field));
      return fc.property(spoilt, (inputs) => {
        expect(opened.differences(inputs)).toEqual([]);
      });
    });

    test('what is left out rests on a procedure, or on a list that may be given', () => {
      for (const reason of Object.values(opened.book.leftOut))
        expect(reason).toMatch(/is a procedure|may be given/);
    });

    test('no function that only some spreadsheets have, and no formula longer than they take', () => {
      expect(unfit(opened.book)).toEqual([]);
    });
  });
}
