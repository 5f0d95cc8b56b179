import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import { de } from './de';
import { en } from './en';
import type { MethodsUi } from './words';

export const methodsUi: Record<Locale, MethodsUi> = { de: unbrokenWords(de), en: unbrokenWords(en) };
export { sectionIds } from './words';
export type { MethodsUi, SectionId } from './words';
