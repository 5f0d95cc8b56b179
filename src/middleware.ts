import { defineMiddleware } from 'astro:middleware';
import style from './components/glossary/term.css?url';
import { explainedOn, glossary } from './content/glossary/index';
import { explain } from './lib/glossary/explain';
import { isLocale } from './lib/i18n/locales';
import type { Locale } from './lib/i18n/locales';
import { fill } from './lib/i18n/messages';
import { pathTo } from './lib/i18n/paths';

const base = import.meta.env.BASE_URL;
const root = base.replace(/\/$/, '');

/** The terms a page explains in its language, under the word that it uses. */
const termsIn = (locale: Locale) => {
  const { entries, elsewhere } = glossary(locale);
  return entries
    .filter((entry) => entry.explain)
    .map(({ id, term, text, here = '', forms = [] }) => {
      const own = forms.includes(here);
      return {
        id,
        term: own ? here : term,
        text,
        elsewhere: own ? fill(elsewhere, { word: term }) : '',
        forms,
        href: `${pathTo(base, locale, 'glossary')}#${id}`,
      };
    });
};

/** Explains the terms of the glossary where they first stand in a page, when it is built. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const [locale, ...path] = url.pathname.slice(root.length).split('/').filter(Boolean);
  const explains = isLocale(locale) && explainedOn.test(`${path.join('/')}/`);
  if (!explains || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const told = explain(html, termsIn(locale), glossary(locale).more);
  // Only a page that explains something pays for how it looks.
  return new Response(
    told === html ? html : told.replace('</head>', `<link rel="stylesheet" href="${style}"></head>`),
    response,
  );
});
