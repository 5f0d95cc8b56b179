import type { ErrorWords } from '../../lib/say/errors';
import type { ViewModel } from '../tool/view-model';

/** What errors are told with. */
export const errorWordsOf = ({ site, words, locale }: ViewModel): ErrorWords => ({ ...site, words, locale });
