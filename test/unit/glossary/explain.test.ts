import { expect, test } from 'vitest';
import { explain } from '../../../src/lib/glossary/explain';

const terms = [
  {
    id: 'value',
    term: 'Kundenwert',
    text: 'Was bleibt, „solange“ er <kommt>.',
    elsewhere: 'In Büchern: CLV.',
    forms: ['Kundenwert', 'Kundenwerts'],
    href: '/de/glossary/#value',
  },
  {
    id: 'interest',
    term: 'Interesse',
    text: 'Ein Grund.',
    elsewhere: '',
    forms: ['berechtigtes Interesse'],
    href: '#',
  },
];
const told = (main: string) =>
  explain(`<!doctype html><html><body><main>${main}</main></body></html>`, terms, 'Mehr');
const explained = (main: string): string[] =>
  [
    ...told(main).matchAll(/<button type="button" class="term" popovertarget="([^"]+)">([^<]+)<\/button>/g),
  ].map(([, id, form]) => `${id ?? ''} ${form ?? ''}`);
/** The page without what was put into it. */
const without = (html: string): string =>
  html
    .replace(/<span popover [^>]*>.*?<\/span>/g, '')
    .replace(/<span class="term-word">([^<]+)<\/span>/g, '$1')
    .replace(/<button type="button" class="term"[^>]*>([^<]+)<\/button>/g, '$1');

test('a word is explained where it first stands, in a box that belongs to it', () => {
  const html = told('<p>Der Kundenwert ist hoch. Der Kundenwert bleibt.</p><p>Kundenwert</p>');
  expect(html.match(/popovertarget/g)).toHaveLength(1);
  expect(html).toContain('popovertarget="term-value">Kundenwert</button><span popover id="term-value"');
  expect(html).toContain(
    '<b>Kundenwert</b> Was bleibt, „solange“ er &#60;kommt&#62;. In Büchern: CLV. <a href="/de/glossary/#value">Mehr</a>',
  );
});

test('nothing else of the page changes', () => {
  const page =
    '<h2>Kundenwert</h2><p class="x">Des <em>Kundenwerts</em> wegen &amp; so</p><br/><!-- Kundenwert --><svg><text>Kundenwert</text></svg><script>"Kundenwert"</script><p>Kundenwert</p>';
  expect(without(told(page))).toBe(`<!doctype html><html><body><main>${page}</main></body></html>`);
  expect(explained(page)).toEqual(['term-value Kundenwerts']);
});

test.each([
  '<h2>Kundenwert</h2>',
  '<p><a href="#">Kundenwert</a></p>',
  '<p><button>Kundenwert</button></p>',
  '<ul><li><label>Kundenwert</label></li></ul>',
  '<details><summary>Kundenwert</summary></details>',
  '<figure class="letter"><blockquote><p>Kundenwert</p></blockquote></figure>',
  '<div class="t-place"><p>Kundenwert</p></div>',
  '<form data-tool="customer-value"><p>Kundenwert</p></form>',
  '<div class="tool-row"><div><p>Kundenwert</p></div></div>',
  '<dl class="box"><dt>x</dt><dd>Kundenwert</dd></dl>',
  '<p hidden>Kundenwert</p>',
  '<p title="Kundenwert">x</p>',
  '<div>Kundenwert</div>',
  '<p>Kundenwertrechner, Kundenwert-Rechner und Stammkundenwert, der Kunden-Kundenwert</p>',
  '<p>berechtigtes <b>Interesse</b></p>',
])('%s is left as it is', (page) => {
  expect(explained(page)).toEqual([]);
});

test('text after what is left out is read again', () => {
  expect(explained('<p><a href="#">Kundenwert</a> und Kundenwert, <strong>x</strong></p>')).toEqual([
    'term-value Kundenwert',
  ]);
  expect(explained('<p hidden>x</p><p>Kundenwert</p>')).toEqual(['term-value Kundenwert']);
  expect(explained('<p><input> Kundenwert</p>')).toEqual(['term-value Kundenwert']);
});

test('of several words the last is the button, which has the name of all; the line may break as before', () => {
  const html = told('<p>Ein berechtigtes\u00a0Interesse.</p>');
  expect(html).toContain(
    '<span class="term-word">berechtigtes\u00a0</span><button type="button" class="term" aria-label="berechtigtes\u00a0Interesse" popovertarget="term-interest">Interesse</button>',
  );
  expect(without(html)).toContain('<p>Ein berechtigtes\u00a0Interesse.</p>');
});

test('each of two ways has its own explanation, what is common to both has one', () => {
  expect(
    explained(
      '<div data-only="quiet"><p>Kundenwert</p></div><div data-only="cancelled"><p>Kundenwert Kundenwert</p></div><p>Kundenwert</p>',
    ),
  ).toEqual(['term-value Kundenwert', 'term-value-2 Kundenwert']);
  expect(explained('<p>Kundenwert</p><div data-only="cancelled"><p>Kundenwert</p></div>')).toEqual([
    'term-value Kundenwert',
  ]);
  expect(explained('<div data-only="cancelled"><p>Kundenwert</p></div><p>Kundenwert</p>')).toHaveLength(2);
});

test('outside the main part and without terms nothing is explained', () => {
  const page = '<html><body><p>Kundenwert</p><main><p>x</p></main></body></html>';
  expect(explain(page, terms, 'Mehr')).toBe(page);
  expect(explain('<main><p>Kundenwert</p></main>', [], 'Mehr')).toBe('<main><p>Kundenwert</p></main>');
});
