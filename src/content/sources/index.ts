import { sourcesByFile } from '../tools/index-sources';
import { merge } from './merge';
import { shared } from './shared';

export type { Source, Sources } from '../../lib/definition/source';

/** Every source of the site: the shared ones and those the tools bring. Read by pages at build only. */
export const sources = merge({ 'src/content/sources/shared.ts': shared, ...sourcesByFile });
