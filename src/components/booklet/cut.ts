/** Where a piece of a step begins and ends that stands elsewhere in a booklet; no reader and no browser sees it. */
export const marksOf = (piece: string): readonly [string, string] => [`<!--${piece}-->`, `<!--/${piece}-->`];

/**
 * Takes the pieces of one kind out of a text of HTML.
 *
 * @param piece the name their marks carry; pieces of one kind do not stand within each other
 * @returns what is left, and the pieces without their marks, in their order
 */
export function cut(html: string, piece: string): { rest: string; pieces: string[] } {
  const [begins, ends] = marksOf(piece);
  const [rest = '', ...others] = html.split(begins);
  const pairs = others.map((text) => {
    const end = text.indexOf(ends);
    if (end < 0) throw new Error(`A piece "${piece}" does not end`);
    return [text.slice(0, end), text.slice(end + ends.length)] as const;
  });
  return { rest: rest + pairs.map(([, after]) => after).join(''), pieces: pairs.map(([inside]) => inside) };
}

/** What stands before and after the one piece of its kind, and the piece; without one all of it stands before. */
export function around(html: string, piece: string): { before: string; inside: string; after: string } {
  const { rest, pieces } = cut(html, piece);
  const at = html.indexOf(marksOf(piece)[0]);
  const end = at < 0 ? rest.length : at;
  return { before: rest.slice(0, end), inside: pieces.join(''), after: rest.slice(end) };
}

const shifted = (html: string, by: number): string =>
  html.replace(
    /(<\/?h)([1-6])(?=[\s>])/g,
    (_, tag: string, level: string) => tag + String(Number(level) + by),
  );

/** HTML whose headings stand one level higher. */
export const lifted = (html: string): string => shifted(html, -1);

/** A page that has become a part of a booklet. */
export interface Bound {
  /** The address it has on the site, from which its links are read. */
  address: string;
  /** What its ids begin with in the booklet; the part itself has it as its id. */
  prefix: string;
  html: string;
}

const ids = / id="([^"]+)"/g;
const links = / href="([^"]+)"/g;

/**
 * Makes one page of several: ids that were those of a page become those of its part, links from one part to another stay
 * within the booklet, all others lead to the site. Headings go down one level, because the booklet has a title of its own.
 *
 * @param pages in any order
 * @param own ids the booklet has beside its parts, which links may name as they are
 */
export function bind(pages: readonly Bound[], own: ReadonlySet<string>): string[] {
  const found = new Set(
    pages.flatMap(({ html, prefix }) => [...html.matchAll(ids)].map(([, id = '']) => `${prefix}-${id}`)),
  );
  const targetOf = (href: string, from: string): string => {
    if (/^[a-z]+:/.test(href)) return href;
    const url = new URL(href, `http://site.invalid${from}`);
    const id = decodeURIComponent(url.hash.slice(1));
    if (own.has(id)) return `#${id}`;
    const page = pages.find(({ address }) => address === url.pathname);
    if (page && id === '') return `#${page.prefix}`;
    if (page && found.has(`${page.prefix}-${id}`)) return `#${page.prefix}-${id}`;
    return url.pathname + url.hash;
  };
  return pages.map(({ html, prefix, address }) =>
    shifted(html, 1)
      .replace(ids, (_, id: string) => ` id="${prefix}-${id}"`)
      .replace(links, (_, href: string) => ` href="${targetOf(href, address)}"`),
  );
}

/** What the ids of a playbook's first page begin with; no step is called so. */
export const bookPrefix = 'book';

/** The piece that is a whole page. */
export const pieceOf = (prefix: string): string => `page ${prefix}`;
