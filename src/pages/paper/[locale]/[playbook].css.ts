import type { APIRoute } from 'astro';
import { pagesOf } from '../../../components/booklet/pages-of';
import { playbookIds } from '../../../content/playbooks/index';
import { locales } from '../../../lib/i18n/locales';
import type { Locale } from '../../../lib/i18n/locales';

export const getStaticPaths = async () =>
  (await playbookIds()).flatMap((playbook) =>
    locales.map((locale) => ({ params: { locale, playbook }, props: { locale, playbook } })),
  );

/** What stands in the margins of a playbook's sheets of paper; the words are the book's, so each book has a file. */
export const GET: APIRoute<{ locale: Locale; playbook: string }> = async ({ props }) =>
  new Response(await pagesOf(props.playbook, props.locale), { headers: { 'Content-Type': 'text/css' } });
