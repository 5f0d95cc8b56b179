import type { Language } from '../../content/language/index';
import type { Source } from '../../content/sources/index';
import type { Procedure } from '../../lib/definition/definition';
import { formatDay } from '../../lib/i18n/dates';
import { dayFromIso } from '../../lib/i18n/read-day';
import type { Locale } from '../../lib/i18n/locales';
import { fill } from '../../lib/i18n/messages';

/** A source as it is cited in a line, by its id; of one nobody knows the id stands. */
export type Cite = (source: string) => string;

export const citing =
  (sources: Readonly<Record<string, Source>>): Cite =>
  (id) => {
    const cited = sources[id];
    return cited ? `${cited.authors}${cited.year === null ? '' : ` (${cited.year})`}` : id;
  };

/** Where a rule is from and when it was checked; empty where it does not say. */
export function ruleText(
  { source, checked }: { source?: string; checked?: string },
  { behind }: Language,
  locale: Locale,
  cite: Cite,
): string {
  const day = checked === undefined ? null : dayFromIso(checked);
  return [
    ...(source === undefined ? [] : [fill(behind.source, { source: cite(source) })]),
    ...(day === null ? [] : [fill(behind.checked, { date: formatDay(day, locale) })]),
  ].join('; ');
}

/**
 * What a unit is called; a list by what it holds.
 * @param own words of the tool for units the language has none for
 */
export function unitText(unit: string, language: Language, own: Readonly<Record<string, string>>): string {
  const { units } = language;
  const of = /^list of (.+)$/.exec(unit)?.[1];
  return of === undefined
    ? (own[unit] ?? units[unit] ?? unit)
    : fill(units['list of'] ?? '{unit}', { unit: unitText(of, language, own) });
}

/**
 * What a method takes and gives, and where it is from.
 * @param own words of the tool for units the language has none for
 */
export function methodText(
  { takes, unit, sources }: Procedure,
  language: Language,
  own: Readonly<Record<string, string>>,
  cite: Cite,
): string {
  const { behind } = language;
  const said = (one: string): string => unitText(one, language, own);
  return [
    fill(behind.takes, { units: takes.map(said).join(', ') }),
    fill(behind.gives, { unit: said(unit) }),
    ...sources.map((source) => fill(behind.source, { source: cite(source) })),
  ].join('; ');
}
