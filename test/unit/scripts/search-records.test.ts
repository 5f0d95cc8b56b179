import { expect, test } from 'vitest';
import { cardsOnce, kindOf, recordsOf } from '../../../scripts/search/records.mjs';

const seed = {
  kinds: { 'tools/a': 'calculator', 'tools/b': 'worksheet' },
  also: { 'tools/a': ['CLV'] },
  further: { 'tools/a': ['Wert'] },
};
const page = (main: string) =>
  `<html><body><nav>Weg</nav><main>${main}</main><footer>Fuß</footer></body></html>`;

test('the kind of a page is told by where it lies', () => {
  expect(
    ['playbooks/x', 'playbooks/x/y', 'tools/a', 'tools/b', 'law', 'methods/a', 'guide', ''].map((path) =>
      kindOf(path, seed.kinds),
    ),
  ).toEqual(['playbook', 'step', 'calculator', 'worksheet', 'law', 'method', 'page', 'page']);
});

test('a page is divided by its headings; ways, controls and what is hidden are left out', () => {
  const found = recordsOf(
    page(`<nav class="register">Reiter</nav><p class="kicker">Schritt 2 von 8 · Finden</p><h1>Wer <b>fehlt</b></h1>
      <p>Erster Satz.</p><p>Der <button class="term">Kundenwert</button><span popover data-terms>Was bleibt.</span> zählt.</p>
      <p hidden>Verborgen</p><button>Drucken</button><form data-tool="x"><p>Feld</p></form>
      <section id="do"><h2>So geht es</h2><ol><li><h3 id="list">Die Liste</h3><p>Schreiben Sie.</p></li></ol></section>
      <details class="row" id="notes"><summary>Hinweise</summary><p>Üben Sie.</p></details><p class="pager">Weiter</p>`),
    'playbooks/x/y',
    seed,
  );
  const told = found.map(({ path, title, heading, text, also }) => ({ path, title, heading, text, also }));
  expect(told).toEqual([
    {
      path: 'playbooks/x/y',
      title: 'Wer fehlt',
      heading: '',
      text: 'Erster Satz.\nDer Kundenwert zählt.',
      also: ['Finden'],
    },
    { path: 'playbooks/x/y#do', title: 'Wer fehlt', heading: 'So geht es', text: '', also: [] },
    {
      path: 'playbooks/x/y#list',
      title: 'Wer fehlt',
      heading: 'Die Liste',
      text: 'Schreiben Sie.',
      also: [],
    },
    { path: 'playbooks/x/y#notes', title: 'Wer fehlt', heading: 'Hinweise', text: 'Üben Sie.', also: [] },
  ]);
});

test('a calculator has its name and the words that others lend it', () => {
  const [first] = recordsOf(
    page('<p class="kicker">Kundenwert</p><h1>Was ist er wert?</h1>'),
    'tools/a',
    seed,
  );
  expect(first).toMatchObject({
    kind: 'calculator',
    also: ['CLV', 'Kundenwert'],
    further: ['Wert'],
    text: '',
  });
});

test('a page of formulas is found by its name alone', () => {
  const found = recordsOf(
    page('<h1>Kundenwert</h1><p class="lead">Alle Formeln.</p><h2>A</h2><p>B</p>'),
    'methods/a',
    seed,
  );
  expect(found).toMatchObject([{ path: 'methods/a', title: 'Kundenwert', text: 'Alle Formeln.' }]);
});

test('a card is a result of its own, once, where it is looked up', () => {
  const card = (kind: string) =>
    `<h1>Seite</h1><details class="card ${kind}"><summary><span><strong>Stimmt nicht.</strong> Rechnen Sie.</span><small>Stand</small></summary><span class="place" id="card-x"></span><div><p>Bekannt ist.</p><footer>Quelle</footer></div></details><p>Danach.</p>`;
  const all = ['playbooks/x/y', 'sources', 'evidence'].flatMap((path) =>
    recordsOf(page(card('evidence')), path, seed),
  );
  expect(all.filter(({ own }) => own)).toHaveLength(3);
  const once = cardsOnce(all).filter(({ own }) => own);
  expect(once).toMatchObject([
    { path: 'evidence#card-x', title: 'Stimmt nicht.', kind: 'evidence', text: 'Rechnen Sie.\nBekannt ist.' },
  ]);
  expect(recordsOf(page(card('legal')), 'sources', seed)[1]).toMatchObject({ kind: 'law' });
  expect(all[0]).toMatchObject({ path: 'playbooks/x/y', text: 'Danach.' });
});

test('a page that is not to be found from outside is not found here', () => {
  const booklet =
    '<html><head><meta name="robots" content="noindex" /></head><body><main><h1>Heft</h1></main></body></html>';
  expect(recordsOf(booklet, 'playbooks/x/booklet', seed)).toEqual([]);
  expect(recordsOf(booklet.replace('noindex', 'index'), 'playbooks/x/booklet', seed)).toHaveLength(1);
});
