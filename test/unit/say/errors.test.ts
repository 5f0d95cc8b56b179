import { expect, test } from 'vitest';
import { codes } from '../../../src/content/tool-ui/codes/en';
import { toolUi as ui } from '../../../src/content/tool-ui/en';
import type { NumberField } from '../../../src/lib/field/field';
import { sayError } from '../../../src/lib/say/errors';

const field: NumberField<unknown> = { kind: 'number', unit: 'ratio', min: 1, max: 20, default: 2 };
const words = {
  inputs: { before: { label: 'Before' }, after: { label: 'After' } },
  warnings: { 'OUT_OF_RANGE.after': 'Enter more than under ‘{other}’.' },
};
const said = (value: number, names?: Readonly<Record<string, string>>): string =>
  sayError(
    { field: 'after', code: 'OUT_OF_RANGE', paths: ['after'], ...(names && { names }) },
    field,
    value,
    {
      words,
      ui,
      codes,
      locale: 'en',
    },
  );

test('a check across fields says its own sentence where a field has the same code by itself', () => {
  expect(said(1.5, { other: 'before' })).toBe('Enter more than under ‘Before’. You entered 1.5.');
  expect(said(30)).toBe('Enter a figure from 1 to 20. You entered 30.');
});
