import { expect, test } from 'vitest';
import { unbroken, unbrokenWords } from '../../../src/lib/i18n/unbroken';

test.each([
  ['12 % von 60 €', '12_% von 60_€'],
  ['300.000 Euro und 1,3 Millionen Briefe', '300.000_Euro und 1,3_Millionen Briefe'],
  ['§ 7 Abs. 2 Nr. 1 UWG', '§_7 Abs._2 Nr._1 UWG'],
  ['§§ 7 und 8, Art. 14 DSGVO, section 7', '§§_7 und 8, Art._14 DSGVO, section_7'],
  ['Demir, 1. März 2027, or 24 November 2026', 'Demir, 1._März 2027, or 24_November 2026'],
  ['M. Brandt und M. E. Kaya', 'M._Brandt und M._E._Kaya'],
  ['z. B. Pick u. a., 2016', 'z._B. Pick u._a., 2016'],
  ['In 45 Shops. Alle 3 Wochen. Der 2. Brief.', 'In 45 Shops. Alle 3_Wochen. Der 2. Brief.'],
  ['Nach {months} Monaten {rate} %, 35 Minuten', 'Nach {months}_Monaten {rate}_%, 35_Minuten'],
  ['nach {n} {n:Monat|Monaten} im {was}', 'nach {n}_{n:Monat|Monaten} im {was}'],
  ['3 Briefe, 12 percentages', '3 Briefe, 12 percentages'],
  ['So endet GmbH. Ein Satz.', 'So endet GmbH. Ein Satz.'],
])('%s', (text, expected) => {
  expect(unbroken(text).replaceAll('\u00A0', '_')).toBe(expected);
});

test('words keep their keys, and what is put into fields stays as one would type it', () => {
  const words = { '5 %': ['5 %'], examples: { a: { texts: { name: '5 %' }, note: '5 %' } }, count: 5 };
  expect(unbrokenWords(words)).toEqual({
    '5 %': ['5\u00A0%'],
    examples: { a: { texts: { name: '5 %' }, note: '5\u00A0%' } },
    count: 5,
  });
});
