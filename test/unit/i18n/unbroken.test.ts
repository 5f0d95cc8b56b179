import { expect, test } from 'vitest';
import { unbroken } from '../../../src/lib/i18n/unbroken';

test.each([
  ['12 % von 60 €', '12_% von 60_€'],
  ['300.000 Euro und 1,3 Millionen Briefe', '300.000_Euro und 1,3_Millionen Briefe'],
  ['§ 7 Abs. 2 Nr. 1 UWG', '§_7 Abs._2 Nr._1 UWG'],
  ['§§ 7 und 8, Art. 14 DSGVO, section 7', '§§_7 und 8, Art._14 DSGVO, section_7'],
  ['Demir, 1. März 2027, or 24 November 2026', 'Demir, 1._März 2027, or 24_November 2026'],
  ['M. Brandt und M. E. Kaya', 'M._Brandt und M._E._Kaya'],
  ['z. B. Pick u. a., 2016', 'z._B. Pick u._a., 2016'],
  ['In 45 Shops. Alle 3 Wochen. Der 2. Brief.', 'In 45 Shops. Alle 3 Wochen. Der 2. Brief.'],
  ['So endet GmbH. Ein Satz.', 'So endet GmbH. Ein Satz.'],
])('%s', (text, expected) => {
  expect(unbroken(text).replaceAll('\u00A0', '_')).toBe(expected);
});
