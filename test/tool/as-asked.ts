import { describe, expect, test } from 'vitest';
import { allowed, plausible } from '../../src/components/methods/allowed';
import { asAsked } from '../../src/components/methods/as-asked';
import { readField } from '../../src/lib/i18n/read-field';
import { readingKind } from '../../src/components/field/NumberInput';
import type { Folder } from './folder';
import { isNumeric, locales } from './lib';
import type { NumberField } from './lib';
import { viewModel } from './view';

/** The page of a method shows limits and defaults as its fields ask for them: typed there, each is that figure. */
export function methodFigures(folder: Folder): void {
  const { tool } = folder;
  const numbers = Object.entries(tool.inputs)
    .flatMap(([key, field]) =>
      field.kind === 'rows' ? Object.entries(field.fields) : [[key, field] as const],
    )
    .filter((one): one is [string, NumberField] => isNumeric(one[1]));
  if (numbers.length === 0) return;
  describe.each(locales.map((locale) => [locale]))('its method in %s', (locale) => {
    const { words, site } = viewModel(folder, {}, locale);
    const asking = { words, ui: site.ui, currency: 'EUR', locale };
    const read = (text: string, field: NumberField): (number | null)[] =>
      text.split(' – ').map((one) => {
        const typed = one
          .replace(/^\D*?(?=[\u2212\d])/, '')
          .replace(/[^\d.,\u2212-]*$/, '')
          .replace(/\s*(von|of)\s100$/, '');
        const { value, error } = readField(typed, readingKind(field), locale);
        return error === null ? value : null;
      });
    test.each(numbers)('%s', (_key, field) => {
      expect(read(allowed(field, undefined, asking), field)).toEqual([field.min, field.max]);
      if (field.plausible) expect(read(plausible(field, asking), field)).toEqual([...field.plausible]);
      if (field.default !== null)
        expect(read(asAsked(field, [field.default], asking), field)).toEqual([field.default]);
    });
  });
}
