import type { ToolUi } from '../../content/tool-ui/index';
import type { AnyFieldWords } from '../../lib/definition/words';
import { isNumeric } from '../../lib/field/field';
import type { SimpleField } from '../../lib/field/field';
import { formatDay } from '../../lib/i18n/dates';
import type { Locale } from '../../lib/i18n/locales';

/** A day in a month with a long name. */
const longDay = 20_724;

/** Longer words than this do not go over a column that has room for a number. */
const inHead = 8;

/**
 * How many characters the longest thing a field can show has; 0 where that is the visitor's to say. Over a number stands
 * its label, in smaller letters: no word of it is broken.
 */
export function lettersOf(
  field: SimpleField<unknown>,
  { options, label }: AnyFieldWords,
  { yes, no }: Pick<ToolUi, 'yes' | 'no'>,
  locale: Locale,
): number {
  const shown =
    field.kind === 'choice'
      ? field.options.map((option) => options?.[option] ?? String(option))
      : field.kind === 'yesNo'
        ? [yes, no]
        : field.kind === 'date'
          ? [formatDay(longDay, locale)]
          : isNumeric(field)
            ? label
                .split(/\s/)
                .flatMap((word) => (word.length > inHead ? word.slice(word.length * 0.25) : []))
            : [];
  return Math.max(0, ...shown.map(({ length }) => length));
}

/** The class of a control or a column that has room for so many characters: one for every four of them. */
export const fitFor = (letters: number): string =>
  letters === 0 ? '' : `t-fit t-fit-${Math.min(8, Math.ceil(letters / 4))}`;
