// What of a built page is searched: its text under its headings, without navigation, calculators and what is hidden.
import { parse } from 'node-html-parser';

/** Ways through the site, controls and their surroundings. A letter is text; a calculator is found by its words. */
const apart =
  'script,style,template,noscript,svg,nav,.register,.pager,.track-line,.choice,form,select,input,textarea,button:not(.term),' +
  '.box dt,.box [data-only="cancelled"],[popover],[hidden],[data-tool],[data-tool-id],.t-place,.tool-row .state,.own-figure,figcaption,.minutes,.foot,[aria-hidden="true"]';
const blocks = new Set(
  'P,LI,DT,DD,TD,TH,H1,H2,H3,H4,DIV,SECTION,ARTICLE,UL,OL,DL,TABLE,TR,DETAILS,SUMMARY,BLOCKQUOTE,FIGURE,FOOTER,FIELDSET,LEGEND'.split(
    ',',
  ),
);

const spaced = (text) => text.replace(/[ \t\r\n]+/g, ' ').trim();

const byFolder = {
  glossary: 'glossary',
  evidence: 'evidence',
  'myth-check': 'evidence',
  law: 'law',
  templates: 'template',
  methods: 'method',
  sources: 'sources',
};

/**
 * @param {string} path segments below the language, joined
 * @param {Record<string, string>} kinds of the pages below `tools/`
 * @returns {string} what kind of page it is
 */
export function kindOf(path, kinds) {
  const [folder, ...rest] = path.split('/');
  if (folder === 'playbooks') return rest.length > 1 ? 'step' : 'playbook';
  return kinds[path] ?? byFolder[folder] ?? 'page';
}

/**
 * @param {string} html a built page
 * @param {string} path segments below the language, joined; empty for home
 * @param {{ kinds: Record<string, string>, also: Record<string, string[]>, further: Record<string, string[]> }} seed
 * @returns {import('../../src/lib/search/records.ts').SearchRecord[]} the page by its headings; its cards apart; none of a page with `noindex`
 */
export function recordsOf(html, path, { kinds, also, further }) {
  const page = parse(html);
  const main = page.querySelector('main');
  // What is not to be found from outside, such as a booklet of pages that are, is not found here either.
  if (!main || page.querySelector('meta[name="robots"][content*="noindex"]')) return [];
  for (const node of main.querySelectorAll(apart)) node.remove();
  const heading = main.querySelector('h1');
  const title = spaced(heading?.textContent ?? '');
  const kicker = spaced(main.querySelector('.kicker')?.textContent ?? '')
    .split('·')
    .at(-1)
    .trim();
  heading?.remove();
  if (kinds[path] !== undefined || path.startsWith('playbooks/')) main.querySelector('.kicker')?.remove();
  const kind = kindOf(path, kinds);
  const first = {
    path,
    title,
    kind,
    heading: '',
    text: '',
    also: [...(also[path] ?? []), ...(heading && kicker !== '' ? [kicker] : [])],
    further: further[path] ?? [],
    own: false,
  };
  const records = [first];
  let now = first;

  const start = (text, place) => {
    now = {
      ...first,
      path: place ? `${path}#${place}` : path,
      heading: spaced(text),
      text: '',
      also: [],
      further: [],
    };
    records.push(now);
  };
  const walk = (node, place) => {
    if (node.nodeType === 3) {
      now.text += node.text;
      return;
    }
    if (node.nodeType !== 1) return;
    const name = node.tagName;
    const here = node.getAttribute('id') || place;
    if (/^H[23]$/.test(name)) {
      start(node.textContent, here);
      return;
    }
    if (name === 'DETAILS' && node.classList.contains('card')) {
      const before = now;
      const anchor = node.querySelector('.place')?.getAttribute('id');
      const head = node.querySelector('summary strong');
      start('', anchor);
      Object.assign(now, {
        title: spaced(head?.textContent ?? title),
        kind: node.classList.contains('legal') ? 'law' : 'evidence',
        own: true,
      });
      head?.remove();
      for (const small of node.querySelectorAll('summary small, footer')) small.remove();
      for (const child of node.childNodes) walk(child, anchor);
      now = before;
      return;
    }
    if (name === 'DETAILS' && node.getAttribute('id')) {
      const summary = node.querySelector('summary');
      start(summary?.textContent ?? '', here);
      summary?.remove();
    }
    if (blocks.has(name)) now.text += '\n';
    for (const child of node.childNodes) walk(child, here);
    if (blocks.has(name)) now.text += '\n';
  };
  for (const child of main.childNodes) walk(child, '');
  // A page of formulas is found by its name; its tables would be half of the whole list.
  return (
    kind === 'method' ? [{ ...first, text: spaced(main.querySelector('.lead')?.textContent ?? '') }] : records
  )
    .map((record) => ({ ...record, text: record.text.split('\n').map(spaced).filter(Boolean).join('\n') }))
    .filter((record) => record.path === path || record.heading !== '' || record.text !== '');
}

/** Where a card is looked up rather than met: of several places the first of these. */
const homes = ['law', 'evidence', 'myth-check', 'sources'];

/**
 * @param {import('../../src/lib/search/records.ts').SearchRecord[]} records of all pages
 * @returns {import('../../src/lib/search/records.ts').SearchRecord[]} each card once, where it is at home
 */
export function cardsOnce(records) {
  const rank = ({ path }) => {
    const place = homes.indexOf(path.split('#')[0]);
    return place < 0 ? homes.length : place;
  };
  const isCard = ({ path, own }) => own && /#card-/.test(path);
  const best = new Map();
  for (const record of records.filter(isCard)) {
    const card = record.path.split('#')[1];
    const kept = best.get(card);
    if (!kept || rank(record) < rank(kept)) best.set(card, record);
  }
  return records.filter((record) => !isCard(record) || best.get(record.path.split('#')[1]) === record);
}
