import { ecos } from './ecos';
import { hennig } from './hennig';
import { kaack } from './kaack';
import { rippel } from './rippel';
import { schueller } from './schueller';

export type { Article, CarriedPoint, Point } from './article';
export { isCarried } from './article';

/** The five articles, in the order of their numbers (`S000` to `S004`). */
export const articles = [schueller, rippel, hennig, kaack, ecos] as const;
