import type { APIContext } from 'astro';
import { feed } from '../../components/site/feed';
import { locales } from '../../lib/i18n/locales';
import type { Locale } from '../../lib/i18n/locales';

// Without the site's address there is no feed, and no page leads to one.
export const getStaticPaths = () =>
  import.meta.env.SITE ? locales.map((locale) => ({ params: { locale }, props: { locale } })) : [];

export const GET = ({ props, site }: APIContext<{ locale: Locale }>): Promise<Response> =>
  feed(props.locale, site as URL);
