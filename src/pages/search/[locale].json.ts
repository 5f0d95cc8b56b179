import type { APIRoute, GetStaticPaths } from 'astro';
import { searchSeed } from '../../components/search/search-seed';
import { isLocale, locales } from '../../lib/i18n/locales';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** What is searched; what stands on the pages themselves is added once they are built (scripts/integrations/search.mjs). */
export const GET: APIRoute = async ({ params: { locale } }) =>
  isLocale(locale) ? Response.json(await searchSeed(locale)) : new Response(null, { status: 404 });
