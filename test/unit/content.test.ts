import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
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
  return { head, items, text };
}

const steps = folders('playbooks/win-back');
const cards = folders('evidence');
const range = (article: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${article}-${String(from + index).padStart(2, '0')}`);

/** What the sources say about winning back, after the table of the method's playbooks. */
const promised = [
  ...range('S000', 49, 60),
  ...['S001-11', 'S001-15', ...range('S001', 16, 32), 'S001-37'],
  ...[...range('S004', 6, 24), 'S004-27'],
];

describe('the win-back playbook', () => {
  test('carries every point of its sources', () => {
    const pages = [
      read('playbooks/win-back/de.mdx'),
      ...steps.map((step) => read(`playbooks/win-back/${step}/de.mdx`)),
    ];
    const carried = new Set(pages.flatMap(({ head }) => head['coverage'] as string[]));
    expect(promised.filter((id) => !carried.has(id))).toEqual([]);
  });

  test.each(steps)('%s is the same step in both languages, each long enough to be carried out', (step) => {
    const [german, english] = locales.map((locale) => read(`playbooks/win-back/${step}/${locale}.mdx`)) as [
      Page,
      Page,
    ];
    for (const key of ['order', 'code', 'minutes', 'tools', 'evidence', 'coverage'])
      expect([key, english.head[key]]).toEqual([key, german.head[key]]);
    for (const key of ['doneWhen', 'checks'])
      expect([key, english.items(key)]).toEqual([key, german.items(key)]);
    for (const { text } of [german, english]) {
      const words = text
        .replace(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .filter(Boolean).length;
      expect(words).toBeGreaterThanOrEqual(500);
    }
  });

  test.each(steps.flatMap((step) => locales.map((locale) => [step, locale] as const)))(
    '%s (%s) shows the tools and cards its head names, and no others',
    (step, locale) => {
      const { head, text } = read(`playbooks/win-back/${step}/${locale}.mdx`);
      const named = (tag: string): string[] =>
        [
          ...new Set([...text.matchAll(new RegExp(`<${tag} id="([^"]+)"`, 'g'))].map(([, id = '']) => id)),
        ].sort();
      expect(named('Evidence')).toEqual([...(head['evidence'] as string[])].sort());
      expect(named('Tool')).toEqual([...(head['tools'] as string[])].sort());
      expect(named('Evidence').filter((id) => !cards.includes(id))).toEqual([]);
      expect(named('Tool').filter((id) => !ids.includes(id))).toEqual([]);
    },
  );
});
