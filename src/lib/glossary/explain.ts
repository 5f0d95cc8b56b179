/** A term that is explained where it first stands in a text. */
export interface Explained {
  id: string;
  /** What it is called where it is explained. */
  term: string;
  text: string;
  /** What it is called elsewhere; empty where that is the same. */
  elsewhere: string;
  /** How it may stand in the text; nothing else is taken for it. */
  forms: readonly string[];
  /** The address of its entry. */
  href: string;
}

/** Elements whose text is no prose, or where a button may not stand. */
const apart = new Set([
  'a',
  'button',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'label',
  'legend',
  'summary',
  'select',
  'option',
  'textarea',
  'blockquote',
  'figure',
  'figcaption',
  'code',
  'svg',
  'nav',
  'th',
  'dt',
  'form',
  'fieldset',
  'strong',
  'script',
  'style',
  'template',
  'noscript',
  'footer',
]);
/**
 * Attributes of elements left out: calculators, their places, what is hidden or says how far the visitor is, and the box
 * at the head of a step, whose lines also go to programs whole.
 */
const outside =
  /\s(?:data-tool(?:-id)?|data-figure|data-terms|hidden|contenteditable|role="(?:status|alert)")(?=[\s=>/])|\sclass="[^"]*(?<![\w-])(?:box|t-place|tool-row|letter|pager|kicker|minutes|own-figure)(?![\w-])/;
const holders = new Set(['p', 'li', 'dd', 'td']);
const empty = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const raw = new Set(['script', 'style', 'template', 'svg', 'textarea']);
const tag = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${String(char.charCodeAt(0))};`);
const quoted = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ \u00a0]/g, '[ \\u00a0]');

interface Open {
  name: string;
  apart: boolean;
  prose: boolean;
  cancelled: boolean;
  quiet: boolean;
}

/**
 * Explains terms where they first stand in the running text of a page: the word becomes a button that opens a small box
 * beside it. No script is needed, and no line moves.
 *
 * Where a page has two ways through it (`data-only`), a word is explained on each at its first place.
 *
 * @param html a whole page as this site writes it
 * @param terms what is explained; of two forms at one place the longer one counts
 * @param more the words of the link to the entry
 */
export function explain(html: string, terms: readonly Explained[], more: string): string {
  const byForm = new Map(
    terms.flatMap((term) => term.forms.map((form) => [form.replaceAll('\u00a0', ' '), term])),
  );
  if (byForm.size === 0) return html;
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(quoted);
  // A form within a compound or beside a hyphen is another word.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}]|-[\\p{L}])`, 'gu');
  const seen = { shared: new Set<string>(), quiet: new Set<string>(), cancelled: new Set<string>() };
  const open: Open[] = [];
  const told = new Map<string, number>();
  let [out, at] = ['', 0];

  const box = (form: string, { id, term, text, elsewhere, href }: Explained): string => {
    const count = (told.get(id) ?? 0) + 1;
    told.set(id, count);
    const name = `term-${id}${count > 1 ? `-${String(count)}` : ''}`;
    // A button is laid out as one piece: of several words only the last becomes one, so that lines end where they did.
    const [, before = '', word = form] = /^(.*[ \u00a0-])([^ \u00a0-]+)$/u.exec(form) ?? [];
    const label = before === '' ? '' : ` aria-label="${form}"`;
    return (
      (before === '' ? '' : `<span class="term-word">${before}</span>`) +
      `<button type="button" class="term"${label} popovertarget="${name}">${word}</button>` +
      `<span popover id="${name}" class="term-box" data-terms><b>${escaped(term)}</b> ${escaped(text)} ${escaped(elsewhere)} ` +
      `<a href="${escaped(href)}">${escaped(more)}</a></span>`
    );
  };
  const explained = (text: string, { cancelled, quiet }: Open): string =>
    text.replace(pattern, (form) => {
      const term = byForm.get(form.replaceAll('\u00a0', ' '));
      if (!term) return form;
      const { id } = term;
      const way = cancelled ? seen.cancelled : quiet ? seen.quiet : seen.shared;
      const known = seen.shared.has(id) || way.has(id) || (!cancelled && seen.quiet.has(id));
      way.add(id);
      return known ? form : box(form, term);
    });
  const text = (upTo: number): void => {
    const part = html.slice(at, upTo);
    const inner = open.at(-1);
    out += inner && inner.prose && !inner.apart && /\p{L}/u.test(part) ? explained(part, inner) : part;
    at = upTo;
  };

  tag.lastIndex = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const [source, slash, rawName = '', attributes = ''] = match;
    text(match.index);
    out += source;
    at = tag.lastIndex;
    const name = rawName.toLowerCase();
    if (name === '') continue;
    if (slash === '/') {
      const place = open.findLastIndex((one) => one.name === name);
      if (place >= 0) open.length = place;
      continue;
    }
    if (raw.has(name)) {
      const close = html.indexOf(`</${rawName}`, at);
      const end = close < 0 ? html.length : close;
      out += html.slice(at, end);
      at = tag.lastIndex = end;
    }
    if (empty.has(name) || attributes.endsWith('/')) continue;
    const around = open.at(-1);
    open.push({
      name,
      apart: (around?.apart ?? false) || apart.has(name) || outside.test(`${attributes} `),
      prose: (around?.prose ?? false) || (holders.has(name) && open.some((one) => one.name === 'main')),
      cancelled: (around?.cancelled ?? false) || /\sdata-only="cancelled"/.test(attributes),
      quiet: (around?.quiet ?? false) || /\sdata-only="quiet"/.test(attributes),
    });
  }
  text(html.length);
  return out;
}
