import { expect, test } from 'vitest';
import { changedOn, listed } from '../../../scripts/integrations/listing.mjs';

const url = 'https://e.org/de/a/';
const head = (more: string, canonical = url) =>
  `<head><link rel="canonical" href="${canonical}"><link rel="alternate" hreflang="en" href="https://e.org/en/a/">${more}</head>`;

test('a page is listed with its languages, and the feed is none of them', () => {
  const feed = '<link rel="alternate" type="application/rss+xml" href="https://e.org/de/feed.xml">';
  expect(listed(head(feed), url)).toEqual([{ url: 'https://e.org/en/a/', lang: 'en' }]);
});

test('what refuses to be found, or for which another page stands, is not listed', () => {
  expect(listed(head('<meta name="robots" content="noindex, follow">'), url)).toBeNull();
  expect(listed(head('', 'https://e.org/de/b/'), url)).toBeNull();
  expect(listed('<head></head>', url)).toBeNull();
});

test('a page changed on the newest day whose entries lead to it', () => {
  const day = (date: string, links: string[]) =>
    `<section class="day"><time datetime="${date}"></time>${links.map((link) => `<a href="${link}">x</a>`).join('')}</section>`;
  const html = `<main>${day('2026-11-27', ['/de/b/#x', '#r'])}${day('2026-11-24', ['/de/b/', '/de/c/'])}<a href="/de/d/">x</a></main>`;
  expect(Object.fromEntries(changedOn(html, 'https://e.org/de/new/'))).toEqual({
    'https://e.org/de/new/': '2026-11-27',
    'https://e.org/de/b/': '2026-11-27',
    'https://e.org/de/c/': '2026-11-24',
  });
});
