import type { ToolUi } from '../../content/tool-ui/index';
import type { AnyWords } from '../../lib/definition/words';
import type { NumberField } from '../../lib/field/field';
import { currencySign, withSign } from '../../lib/i18n/format';
import { groupText } from '../../lib/i18n/group-text';
import type { Locale } from '../../lib/i18n/locales';
import { printField } from '../../lib/i18n/print-field';
import { readingKind } from '../field/NumberInput';
import { signOf } from '../field/sign-of';

/** What a figure is shown with as its field would show it. */
export interface Asking {
  words: Pick<AnyWords, 'units'>;
  ui: Pick<ToolUi, 'of100' | 'units'>;
  currency: string;
  locale: Locale;
}

/** What stands behind a figure in its field. */
export const signAsked = (field: NumberField, { words, ui, currency }: Asking): string =>
  signOf(field, { ui, units: words.units ?? {}, currencySign: currencySign(currency) });

/** Figures as their field shows them: to the digit, of 100 as their number, the sign once behind the last. */
export function asAsked(field: NumberField, values: readonly number[], asking: Asking): string {
  const { locale } = asking;
  const texts = values.map((value) => groupText(printField(value, readingKind(field), locale), locale));
  const last = withSign(texts.at(-1) ?? '', signAsked(field, asking), locale);
  return [...texts.slice(0, -1), last].join(' – ').replaceAll('-', '\u2212');
}
