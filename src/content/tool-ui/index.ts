import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import type { ToolUi } from './words';

const words = import.meta.glob<ToolUi>('./{de,en}.ts', { import: 'toolUi' });
const codes = import.meta.glob<Record<string, string>>('./codes/{de,en}.ts', { import: 'codes' });

/** The words around every calculator, and the texts of all codes, in one language. */
export interface ToolWordsOfSite {
  ui: ToolUi;
  codes: Record<string, string>;
}

export async function loadToolUi(locale: Locale): Promise<ToolWordsOfSite> {
  const [ui, texts] = await Promise.all([words[`./${locale}.ts`]?.(), codes[`./codes/${locale}.ts`]?.()]);
  if (!ui || !texts) throw new Error(`No words of the calculators in ${locale}`);
  return unbrokenWords({ ui, codes: texts });
}
export type { ToolUi } from './words';
