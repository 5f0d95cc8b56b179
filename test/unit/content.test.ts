import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { articles, isCarried } from '../../src/content/sources/index-articles';
import { ids } from '../tool/folder';

const content = fileURLToPath(new URL('../../src/content/', import.meta.url));
const locales = ['de', 'en'] as const;
const folders = (path: string): string[] =>
  readdirSync(content + path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

interface Page {
  /** Lists and numbers of the head by key, as they are written. */
  head: Record<string, unknown>;
  items: (key: string) => number;
  front: string;
  text: string;
}

/** A page's head and text. Lists in one line are JSON; of lists over several lines only the length is read. */
function read(path: string): Page {
  const [, front = '', text = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(content + path, 'utf8')) ?? [];
  const head: Record<string, unknown> = Object.fromEntries<unknown>(
    [...front.matchAll(/^(\w+): (\[.*\]|\d+|"[^"]*"|\w+)$/gm)].map(([, key, value = '']) => {
      try {
        return [key ?? '', JSON.parse(value) as unknown] as const;
      } catch {
        return [key ?? '', value] as const;
      }
    }),
  );
  const items = (key: string): number =>
    new RegExp(`^${key}:\\n((?: {2}- .*\\n?)+)`, 'm').exec(`${front}\n`)?.[1]?.trim().split('\n').length ?? 0;
  return { head, items, front, text };
}

const books = folders('playbooks');
const steps = books.flatMap((book) => folders(`playbooks/${book}`).map((step) => `${book}/${step}`));
const cards = folders('evidence');

/** What of a step must be the same in both languages though every word differs. */
const frameOf = ({ head, front, text }: Page) => ({
  ...Object.fromEntries(
    ['order', 'minutes', 'cancelled', 'tools', 'evidence', 'coverage'].map((key) => [key, head[key]]),
  ),
  lists: [...front.matchAll(/^ {2,6}([\w-]+):/gm)].map(([, key]) => key),
  body: [...text.matchAll(/<(\w+)((?: \w+=(?:"[^"]*"|\{[^}]*\}))*) ?\/?>/g)]
    .map(([, tag = '', settings = '']) => `${tag}${settings.replace(/ (?:title|label|trade)="[^"]*"/g, '')}`)
    .filter((part) => !/^(?:Example|Track|LawDetail)/.test(part)),
});

test.each([...books, ...steps].flatMap((page) => locales.map((locale) => [page, locale] as const)))(
  'every column of a table in %s (%s) has a heading',
  (page, locale) => {
    const { text } = read(`playbooks/${page}/${locale}.mdx`);
    const heads = [...text.matchAll(/^(\|.*\|)\n\| *:?-+/gm)].map(([, head = '']) => head);
    expect(heads.filter((head) => /\| +\|/.test(head))).toEqual([]);
  },
);

describe('a step', () => {
  test.each(steps)('%s is the same step in both languages', (step) => {
    const [german, english] = locales.map((locale) => read(`playbooks/${step}/${locale}.mdx`)) as [
      Page,
      Page,
    ];
    expect(frameOf(english)).toEqual(frameOf(german));
  });

  test.each(steps.flatMap((step) => locales.map((locale) => [step, locale] as const)))(
    '%s (%s) speaks to who has cancelled only if it has a short way',
    (step, locale) => {
      const { head, front, text } = read(`playbooks/${step}/${locale}.mdx`);
      if (head['cancelled'] !== undefined) return;
      expect(text.match(/<Track |track="/g) ?? []).toEqual([]);
      expect(front.match(/^cancelled\w+:/gm) ?? []).toEqual([]);
    },
  );

  test.each(steps.flatMap((step) => locales.map((locale) => [step, locale] as const)))(
    '%s (%s) shows the tools and cards its head names, and no others',
    (step, locale) => {
      const { head, text } = read(`playbooks/${step}/${locale}.mdx`);
      const named = (tag: string): string[] =>
        [
          ...new Set([...text.matchAll(new RegExp(`<${tag} id="([^"]+)"`, 'g'))].map(([, id = '']) => id)),
        ].sort();
      expect(named('Evidence')).toEqual([...(head['evidence'] as string[])].sort());
      expect([...new Set(['Tool', 'ToolRow', 'Checklist'].flatMap(named))].sort()).toEqual(
        [...(head['tools'] as string[])].sort(),
      );
      expect(text.match(/<Tool /g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(named('Evidence').filter((id) => !cards.includes(id))).toEqual([]);
      expect(named('Tool').filter((id) => !ids.includes(id))).toEqual([]);
    },
  );
});

describe('the points of the articles', () => {
  /** How many points each article has; the last of each is what surrounds it on its page. */
  const counts = [61, 37, 26, 40, 28];
  const furniture = ['S000-61', 'S001-36', 'S002-26', 'S003-40', 'S004-28'];
  const all = counts.flatMap((count, article) =>
    Array.from({ length: count }, (_, index) => `S00${article}-${String(index + 1).padStart(2, '0')}`),
  );
  const points = articles.flatMap((article) => article.points);
  const heads = [
    ...books.map((book) => read(`playbooks/${book}/de.mdx`)),
    ...steps.map((step) => read(`playbooks/${step}/de.mdx`)),
  ];
  const acted = new Set(heads.flatMap(({ head }) => head['coverage'] as string[]));

  test('are all there, each once', () => {
    expect(points.map(({ id }) => id).sort()).toEqual(all.filter((id) => !furniture.includes(id)).sort());
  });

  test('each has words, and a place, a card or a remark', () => {
    const bare = points.filter(isCarried).filter(({ id, at, card, remark, de, en }) => {
      const told = acted.has(id) || (at?.length ?? 0) > 0 || card !== undefined || remark !== undefined;
      return !told || de.trim() === '' || en.trim() === '';
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(
      points.filter(isCarried).flatMap(({ card }) => (card && !cards.includes(card) ? [card] : [])),
    ).toEqual([]);
  });

  test('a step names only points that are written', () => {
    const written = new Set(points.filter(isCarried).map(({ id }) => id));
    expect([...acted].filter((id) => !written.has(id))).toEqual([]);
  });

  test('one whose place is not there yet waits for one that really is not', () => {
    const pages = [
      ...books.map((book) => `playbooks/${book}`),
      ...ids.map((id) => `tools/${id}`),
      ...folders('../pages/[locale]'),
    ];
    expect(points.filter((point) => !isCarried(point) && pages.includes(point.awaits))).toEqual([]);
  });
});
