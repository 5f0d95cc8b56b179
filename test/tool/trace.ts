import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from '../unit/trace/difference';
import { inputsOf, spoiltInputsOf } from './arbitrary';
import { casesOf } from './cases';
import type { Folder } from './folder';
import { bound, defaultsOf, interpreted, isList, open, traceAll } from './lib';
import { property } from './property';

/** Every trace works out to its value again, from the figures it shows. */
export function trace(folder: Folder): void {
  const { tool } = folder;

  describe('every trace works out to its value again', () => {
    test.each(casesOf(folder))('%s', (_case, inputs) => {
      expect(differences(tool, inputs)).toEqual([]);
    });

    property('for any valid inputs', 150, () =>
      fc.property(inputsOf(tool), (inputs) => {
        expect(differences(tool, inputs)).toEqual([]);
      }),
    );

    property('for inputs of which some are out of range or left empty', 150, () => {
      const spoilt = spoiltInputsOf(
        tool,
        'any',
        (field) => field !== undefined && 'min' in field && !isList(field),
      );
      return fc.property(spoilt, (inputs) => {
        expect(differences(tool, inputs)).toEqual([]);
      });
    });
  });

  test('steps stand after what they rest on', () => {
    const { session } = open(interpreted(tool), defaultsOf(tool));
    for (const { main } of tool.parts) {
      if (main === undefined) continue;
      const order = traceAll(bound(tool), session, [main]).map(({ key }) => key);
      expect(order.at(-1)).toBe(main);
      expect(new Set(order).size).toBe(order.length);
    }
  });
}
