import { ecos } from './articles/ecos';
import { hennig } from './articles/hennig';
import { kaack } from './articles/kaack';
import { rippel } from './articles/rippel';
import { schueller } from './articles/schueller';

export type { Article, CarriedPoint, Point } from './articles/article';
export { isCarried } from './articles/article';

/** The five articles, in the order of their numbers (`S000` to `S004`). */
export const articles = [schueller, rippel, hennig, kaack, ecos] as const;
