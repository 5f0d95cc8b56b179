import { expect, test } from 'vitest';
import { pictureOf, placeOf } from '../../../scripts/integrations/pictures.mjs';
import { drawer, lightColours, setting, size } from '../../../scripts/pictures/draw.mjs';
import { partsOfWord } from '../../../scripts/pictures/long-words.mjs';

const page = (head: string, body: string, attributes = '') =>
  `<!doctype html><html lang="de"${attributes}><head>${head}</head><body><main>${body}</main></body></html>`;
const told = '<meta property="og:title" content="t"><meta property="og:locale" content="de_DE">';

test('a picture says what the page says: heading, kind and way', () => {
  const body = '<p class="kicker">Kunden&shy;wert <a hidden>zurück</a></p><h1>Was ist\n ein Kunde wert?</h1>';
  expect(pictureOf(page(told, body, ' data-way="retention"'))).toMatchObject({
    title: 'Was ist ein Kunde wert?',
    kind: 'Kunden\u00ADwert',
    way: 'retention',
    ways: { referral: 'Empfehlung', 'win-back': 'Rückgewinnung', retention: 'Bindung' },
  });
});

test('a page that says nothing of itself, or is not to be found, has none', () => {
  expect(pictureOf(page('', '<h1>x</h1>'))).toBeNull();
  expect(pictureOf(page(`${told}<meta name="robots" content="noindex">`, '<h1>x</h1>'))).toBeNull();
});

test('the choice of languages says both lines', () => {
  const head = '<meta property="og:title" content="t"><meta property="og:description" content="Eins. Two.">';
  expect(pictureOf(page(head, '<h1>x</h1>'))?.claims).toEqual(['Eins', 'Two']);
});

test('a picture lies by the address of its page and by what it shows', () => {
  expect(placeOf('/de/tools/a/', 'f00f00f00f00')).toBe('/og/de/tools-a.f00f00f00f.png');
  expect(placeOf('/', 'f00f00f00f00')).toBe('/og/all/home.f00f00f00f.png');
});

test.each([
  ['Kundenwert', 20, ['Kundenwert']],
  ['Rückgewinnungswahrscheinlichkeit', 20, ['Rückgewinnungs-', 'wahrscheinlichkeit']],
  ['Stammkundenbetreuer', 12, ['Stammkunden-', 'betreuer']],
])('%s, at most %i letters a line', (word, most, parts) => {
  expect(partsOfWord(word, most)).toEqual(parts);
});

test('whatever is parted is whole again without its hyphens, and no piece is longer than a line', () => {
  for (const word of [
    'Dampfschifffahrtsgesellschaft',
    'Geschäftsbeziehungsmanagement',
    'zzzzzzzzzzzzzzzzzzzzzzzzz',
  ])
    for (const most of [8, 11, 17]) {
      const parts = partsOfWord(word, most);
      expect(parts.map((part) => part.replace(/-$/, '')).join('')).toBe(word);
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(most);
    }
});

test('a heading is parted behind a colon and set smaller the longer it is', () => {
  expect(setting('Kundenwert: alle Formeln').pieces).toEqual(['Kundenwert:', 'alle Formeln']);
  const long =
    'Finden Sie heraus, wer nicht mehr kommt, und schreiben Sie nur denen, bei denen es sich lohnt';
  expect(setting(long).size).toBeLessThan(setting('Neu').size);
});

test('colours are those of the light theme', () => {
  expect(lightColours()).toMatchObject({ paper: '#ffffff', 'win-back': '#b3391b' });
});

test('whatever the heading, nothing is cut at the edges of the picture', async () => {
  const draw = await drawer();
  const common = {
    kind: 'Schritt 2 von 8',
    site: 'Stammkunde',
    claims: ['c'],
    ways: { referral: 'Empfehlung', 'win-back': 'Rückgewinnung', retention: 'Bindung' },
  };
  for (const title of [
    'Rückgewinnungswahrscheinlichkeitsberechnungsgrundlagenverordnung',
    'WWWWWWWWWWWWWWWWWWWW MMMMMMMMMMMMMMMMMMMM',
    'Zählen Sie nach, und entscheiden Sie, wie es mit allen weitergeht, denen Sie geschrieben haben',
  ]) {
    const { png, pixels } = await draw({ ...common, title });
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size.width, size.height]);
    const dark = (x: number, y: number) => (pixels[4 * (y * size.width + x)] ?? 0) < 128;
    const columns = [...Array(630 - 90).keys()];
    // The heading stands on white paper: within the last 40 columns, and beside the band of its way, nothing is dark.
    expect(columns.filter((y) => [...Array(40).keys()].some((x) => dark(size.width - 1 - x, y)))).toEqual([]);
    expect(columns.some((y) => dark(90, y) || dark(100, y))).toBe(true);
  }
});
