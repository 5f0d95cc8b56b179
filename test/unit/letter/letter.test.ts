import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLetter } from '../../../src/lib/letter/parse-letter';
import { fillBrackets, sayGap } from '../../../src/lib/letter/say-gap';

test('a letter is read in paragraphs, and its gaps by name with the words of the example', () => {
  expect(
    parseLetter('\nDear [salutation: Ms Kaya],\n\nring [phone].\nOr write: soon\n\n\n[signature]\n'),
  ).toEqual([
    ['Dear ', { gap: 'salutation', example: 'Ms Kaya' }, ','],
    ['ring ', { gap: 'phone' }, '.\nOr write: soon'],
    [{ gap: 'signature' }],
  ]);
});

test.each(['[Ihr Name]', 'a [b', 'b] c', '[]', '[name:x]', '[two words: x]'])(
  'a bracket that names no gap is refused: %s',
  (text) => {
    expect(() => parseLetter(text)).toThrow('A bracket without the name of a gap');
  },
);

test('nothing of a letter is lost', () => {
  const word = fc.stringMatching(/^[a-zäöü .,:]{0,12}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/))), (pieces) => {
      const text = pieces.map(([before, gap]) => `${before}[${gap}]`).join('');
      const again = parseLetter(text)
        .flat()
        .map((piece) => (typeof piece === 'string' ? piece : `[${piece.gap}]`))
        .join('');
      expect(again).toBe(text.trim());
    }),
  );
});

test('a gap says what there is of its values, and nothing where there is none', () => {
  const letterhead = { of: ['firm', 'address'], after: ', [date]' };
  expect(sayGap(letterhead, { firm: 'Riva', address: 'Ringstr. 3' })).toBe('Riva, Ringstr. 3, [date]');
  expect(sayGap(letterhead, { firm: 'Riva', address: ' ' })).toBe('Riva, [date]');
  expect(sayGap(letterhead, { firm: '', name: 'Kern' })).toBeUndefined();
  expect(sayGap({ of: ['phone', 'email'], join: ' or ' }, { phone: '1', email: 'a@b.de' })).toBe(
    '1 or a@b.de',
  );
});

test('a full stop at the end of a value is left to the letter, dots are not', () => {
  expect(sayGap({ of: ['facts'] }, { facts: 'Nobody rang.' })).toBe('Nobody rang');
  expect(sayGap({ of: ['facts'] }, { facts: 'and so on...' })).toBe('and so on...');
});

test('only brackets that have something to say are filled in a text that was written over', () => {
  expect(
    fillBrackets('Ring [number], or [number]. [name]', [
      ['[number]', '$& 12'],
      ['[date]', 'today'],
    ]),
  ).toBe('Ring $& 12, or $& 12. [name]');
});
