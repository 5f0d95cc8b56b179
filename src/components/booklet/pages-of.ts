import { booklet, parts } from '../../content/booklet/index';
import { partsOf, playbookOf, stepsOf } from '../../content/playbooks/index';
import { fill } from '../../lib/i18n/messages';
import type { Locale } from '../../lib/i18n/locales';

const look = `;font:9pt 'Atkinson Hyperlegible Next Variable',sans-serif;color:#55625b`;
const quoted = (text: string): string => `'${text.replace(/['\\]/g, String.raw`\$&`)}'`;

/** A named page: the book at the left of its head, what stands on it at the right, its number at the foot. */
const named = (name: string, book: string, tab: string, foot: string): string =>
  `@page ${name}{@top-left{content:${quoted(book)}${look}}@top-right{content:${quoted(tab)}${look}}${foot}}` +
  `[data-paper='${name}'],body:has([data-current='${name}']){page:${name}}`;

/**
 * The style sheet of a playbook's pages on paper. Running titles of named pages are the only ones that browsers print:
 * `string-set` does nothing anywhere, and a style in the page is against its policy.
 */
export async function pagesOf(playbook: string, locale: Locale): Promise<string> {
  const words = booklet(locale);
  const [book, steps] = await Promise.all([playbookOf(playbook, locale), stepsOf(playbook, locale)]);
  const [before, between] = words.page.map(quoted);
  const title = book.data.short;
  const foot = `@bottom-right{content:${before ?? ''} counter(page) ${between ?? ''} counter(pages)${look}}`;
  return [
    ...steps.map((step) =>
      named(
        partsOf(step).step,
        title,
        fill(words.tab, { number: String(step.data.order + 1), title: step.data.short }),
        foot,
      ),
    ),
    ...parts.map((part) => named(part, title, words.parts[part], foot)),
    `@page cover{${foot}}[data-paper='cover'],body:has([data-booklet]){page:cover}`,
  ].join('\n');
}

/** Where that style sheet lies: apart from the pages, because a host sends it with headers of its own. */
export const pagesAt = (base: string, playbook: string, locale: Locale): string =>
  `${base.replace(/\/$/, '')}/paper/${locale}/${playbook}.css`;
