import type { Locale } from '../../lib/i18n/locales';

// Apart from the words every page carries: a blank sheet is printed by few.
const words = import.meta.glob<PaperWords>('./paper/{de,en}.ts', { import: 'paperWords' });

/** What stands on a sheet to be filled in by hand beside the tool's own words. */
export interface PaperWords {
  filledBy: string;
  date: string;
}

export async function loadPaperWords(locale: Locale): Promise<PaperWords> {
  const found = await words[`./paper/${locale}.ts`]?.();
  if (!found) throw new Error(`No words for paper in ${locale}`);
  return found;
}
