import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { faultsOf } from '../../../scripts/site/words.mjs';
import { changes, changesTold } from '../../../src/content/new/index';
import { en as ui } from '../../../src/content/ui/en';
import { isoFromDay } from '../../../src/lib/i18n/dates';
import { locales } from '../../../src/lib/i18n/locales';
import { dayFromIso } from '../../../src/lib/i18n/read-day';

const within = (path: string) => existsSync(fileURLToPath(new URL(`../../../src/${path}`, import.meta.url)));

/** Pages that are named at the foot of every page as soon as they are there. */
const foreseen = Object.keys(ui.nav);

test('every day is a real one, none is to come, and the newest stands first', () => {
  const days = changes.map(({ day }) => day);
  for (const day of days) expect(isoFromDay(dayFromIso(day) ?? Number.NaN), day).toBe(day);
  expect(days).toEqual([...days].sort().reverse());
  expect(Date.parse(days[0] ?? '')).toBeLessThanOrEqual(Date.now());
});

test('ids are unique, and what was told once keeps its id', () => {
  const ids = changes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // The oldest entries of the feed; readers would see them anew under another id.
  expect(ids.slice(-8)).toEqual([
    'self-assessment',
    'worksheets',
    'eight-calculators',
    'profile',
    'guide',
    'sources',
    'win-back',
    'first-calculators',
  ]);
});

test.each(changes.flatMap(({ id, at }) => Object.values<readonly string[]>(at).map((path) => [id, path])))(
  'what "%s" leads to exists, or is named at the foot once it does: %s',
  (_, path) => {
    const [first = '', second = '', third] = path;
    if (first === 'tools' && second !== '') expect(within(`content/tools/${second}/tool.ts`)).toBe(true);
    else if (first === 'playbooks') {
      expect(within(`content/playbooks/${second}`)).toBe(true);
      expect(['booklet', undefined]).toContain(third);
    } else if (!within(`pages/[locale]/${first}/index.astro`)) expect(foreseen).toContain(first);
  },
);

test('what leads to no page is not told, in either language', () => {
  for (const locale of locales) {
    expect(changesTold(locale, () => false)).toEqual([]);
    const [only, ...rest] = changesTold(locale, (path) => path.join('/') === 'tools/reactivation-roi');
    expect(rest).toEqual([]);
    expect(only?.links).toHaveLength(1);
    expect(changesTold(locale, () => true).map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
  }
});

test('every entry and every link has words of its own in each language', () => {
  const said = locales.map((locale) =>
    changesTold(locale, () => true).flatMap(({ title, text, links }) => [
      title,
      text,
      ...links.map((link) => link.text),
    ]),
  );
  for (const texts of said) expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  const [german = [], english = []] = said;
  expect(german.filter((text, index) => text.length > 12 && text === english[index])).toEqual([]);
});

test('the words are the site’s own, also of what waits for its page', () => {
  for (const locale of locales)
    for (const { title, text, links } of changesTold(locale, () => true))
      for (const said of [title, text, ...links.map((link) => link.text)])
        expect(faultsOf(said, locale), said).toEqual([]);
});
