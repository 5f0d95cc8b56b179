import type { Fillings, WorksheetSource } from '../../content/templates/index';
import type { Answers } from '../../lib/answers/answers';
import { isRecord } from '../../lib/field/plain';
import { currencySign, formatNumber, withSign } from '../../lib/i18n/format';
import { isLocale } from '../../lib/i18n/locales';
import type { Locale } from '../../lib/i18n/locales';
import { $currency } from '../../lib/state/currency';
import { openHeld } from '../tool/surroundings';

/** An amount as one writes it in a letter: no cents where there are none. */
const amount = (value: number, locale: Locale): string =>
  withSign(
    formatNumber(value, locale, Number.isInteger(value) ? 0 : 2),
    currencySign($currency.get()),
    locale,
  );

const reads = (record: Readonly<Record<string, unknown>>, asked: WorksheetSource['where'] = {}): boolean =>
  Object.entries(asked).every(([name, wanted]) => wanted.includes(String(record[name])));

/** What the visitor themselves answered there, in words for a letter; nothing of what a tool assumes. */
function told(answers: Answers, source: WorksheetSource, locale: Locale): string | undefined {
  if (!reads(answers, source.when)) return undefined;
  const answer: unknown = answers[source.input];
  const rows: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const { field } = source;
  const value =
    field === undefined
      ? answer
      : rows
          .filter(isRecord)
          .filter((row) => reads(row, source.where))
          .map((row) => row[field])
          .find((one) => typeof one === 'string' && one.trim() !== '');
  if (typeof value === 'string') return value;
  return typeof value === 'number' && (value > 0 || (value === 0 && source.zero))
    ? amount(value, locale)
    : undefined;
}

/** What stands on the visitor's worksheets for the gaps of a letter, by the names of the gaps. */
export async function answersFor(
  fillings: Fillings,
  locale: string,
): Promise<Record<string, string | undefined>> {
  if (!isLocale(locale)) return {};
  return Object.fromEntries(
    await Promise.all(
      Object.entries(fillings).flatMap(([gap, { source }]) =>
        source === undefined
          ? []
          : [
              openHeld(source.tool).then(
                (held) => [gap, held && told(held.answers, source, locale)] as const,
              ),
            ],
      ),
    ),
  );
}

/** What a tool decides from the visitor's own answers, by its id. @param place `tool/quantity` */
export async function choiceOf(place: string): Promise<unknown> {
  const [tool = '', quantity = ''] = place.split('/');
  return (await openHeld(tool))?.session.figure(quantity).value;
}
