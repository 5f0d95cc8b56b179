import type { APIRoute } from 'astro';
import { caseFile } from '../../components/cases/case-file';
import { caseIds } from '../../content/cases/index';

export const getStaticPaths = () => caseIds.map((id) => ({ params: { id } }));

/** An example business as a file, fetched when somebody opens it. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await caseFile(params['id'] ?? '')));
