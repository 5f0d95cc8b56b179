// The search of the site: reads the list of one language and answers as somebody types. The words stay in the fragment,
// which no browser sends anywhere, so that the way back leads to the same results.
import type { Locale } from '../../lib/i18n/locales';
import { indexOf, search } from '../../lib/search/engine';
import type { Hit, Index } from '../../lib/search/engine';
import { excerpt, marked } from '../../lib/search/excerpt';
import type { Piece } from '../../lib/search/excerpt';
import type { Kind, SearchFile } from '../../lib/search/records';

/** The words of the page that its script says. */
interface Said {
  found: string;
  one: string;
  alike: string;
  none: string;
  also: string;
  loading: string;
  failed: string;
  notBuilt: string;
  kinds: Record<Kind, string>;
}

/** As many results stand there at first, and come with each press of the button. */
const step = 12;

const page = document.querySelector<HTMLElement>('[data-search]');
/** What the page is served with. */
function within(selector: string): HTMLElement {
  const found = page?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The search page lacks ${selector}`);
  return found;
}

if (page) begin(page);

/** The word in the address: `#q=…`. */
function asked(): string {
  try {
    return decodeURIComponent(/^#q=(.*)$/.exec(location.hash)?.[1]?.replaceAll('+', ' ') ?? '');
  } catch {
    // A percent sign that stands for itself.
    return '';
  }
}

function put(element: HTMLElement, pieces: readonly Piece[]): HTMLElement {
  for (const { text, mark } of pieces)
    if (mark) element.appendChild(document.createElement('mark')).textContent = text;
    else element.append(text);
  return element;
}

function begin(page: HTMLElement): void {
  const said = JSON.parse(page.dataset['said'] ?? '{}') as Said;
  // The page is built in one of them.
  const locale = document.documentElement.lang as Locale;
  const [form, box] = [within('form'), within('input') as HTMLInputElement];
  const [status, list] = [within('[role="status"]'), within('ol')];
  const [more, examples] = [within('[data-more]'), within('[data-examples]')];
  const [onward, instead] = [within('[data-onward]'), within('[data-instead]')];
  let index: Index | undefined;
  let state: 'loading' | 'failed' | 'notBuilt' | 'ready' = 'loading';
  let rest: readonly Hit[] = [];

  /** A result: its title, what kind of page it is, and the part of the text that answers. */
  const item = ({ record, stems }: Hit): HTMLLIElement => {
    const li = document.createElement('li');
    const link = li.appendChild(document.createElement('a'));
    const [path = '', place] = record.path.split('#');
    link.href = `${page.dataset['to'] ?? ''}${path === '' ? '' : `${path}/`}${place ? `#${place}` : ''}`;
    put(link, marked(record.title, stems, locale));
    const kind = li.appendChild(document.createElement('small'));
    kind.textContent = said.kinds[record.kind];
    if (record.heading !== '')
      put(li.appendChild(document.createElement('b')), marked(record.heading, stems, locale));
    const text = put(document.createElement('p'), excerpt(record.text, stems, locale));
    if (text.textContent !== '') li.append(text);
    const title = marked(`${record.title} ${record.heading}`, stems, locale).some(({ mark }) => mark);
    const word = [...record.also, ...record.further].find((one) =>
      marked(one, stems, locale).some(({ mark }) => mark),
    );
    if (!title && !text.querySelector('mark') && word) {
      const other = li.appendChild(document.createElement('p'));
      put(other, [{ text: `${said.also} `, mark: false }, ...marked(word, stems, locale)]);
    }
    return li;
  };

  const showMore = (): void => {
    list.append(...rest.slice(0, step).map(item));
    rest = rest.slice(step);
    more.hidden = rest.length === 0;
  };

  const show = (): void => {
    const query = box.value.trim();
    list.replaceChildren();
    const { hits, alike } = index && query !== '' ? search(query, index) : { hits: [], alike: false };
    rest = hits;
    showMore();
    list.hidden = hits.length === 0;
    const empty = query !== '' && hits.length === 0 && state === 'ready';
    const text =
      state === 'failed' || state === 'notBuilt'
        ? said[state]
        : query === ''
          ? ''
          : state === 'loading'
            ? said.loading
            : empty
              ? said.none
              : alike
                ? said.alike
                : hits.length === 1
                  ? said.one
                  : said.found;
    status.textContent = text.replace('{count}', String(hits.length)).replace('{query}', () => query);
    instead.hidden = !empty;
    examples.hidden = query !== '';
    onward.hidden = query !== '' && !empty && state === 'ready';
    document.documentElement.dataset['searched'] = state === 'ready' ? query : '';
  };

  /** What stands in the box stands in the address too, without a step back for each key. */
  const keep = (): void => {
    const query = box.value.trim();
    const address = query === '' ? location.pathname : `#q=${encodeURIComponent(query)}`;
    history.replaceState(history.state, '', address);
  };

  /** Whoever presses Enter goes to the first result; before the list is there, as soon as it is. */
  let pressed = false;
  const toFirst = (): void => {
    pressed = state === 'loading';
    list.querySelector('a')?.focus();
  };

  let waits: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', () => {
    pressed = false;
    clearTimeout(waits);
    waits = setTimeout(() => {
      keep();
      show();
    }, 120);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waits);
    keep();
    show();
    toFirst();
  });
  within('[data-more] button').addEventListener('click', () => {
    const next = list.childElementCount;
    showMore();
    list.children[next]?.querySelector('a')?.focus();
  });
  const follow = (): void => {
    box.value = asked();
    show();
  };
  addEventListener('hashchange', follow);
  form.hidden = false;
  follow();
  if (box.value === '') box.focus({ preventScroll: true });

  void fetch(page.dataset['search'] ?? '')
    .then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json() as Promise<SearchFile>;
    })
    .then(({ records }) => {
      // Before the site is built only the terms are there.
      state = records.some(({ kind }) => kind === 'step') ? 'ready' : 'notBuilt';
      index = indexOf(records, locale);
    })
    .catch(() => {
      state = 'failed';
    })
    .then(() => {
      show();
      if (pressed) toFirst();
    });
}
