import type { APIRoute } from 'astro';
import { carriedIn } from '../../../components/others/carried';
import { isLocale, locales } from '../../../lib/i18n/locales';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** The words for figures other than those served, fetched once somebody wants them. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'];
  if (!isLocale(locale)) throw new Error(`No page in "${String(locale)}"`);
  return new Response(JSON.stringify(await carriedIn(locale)));
};
