import type { FormulaWords } from '../../lib/formula/infix';
import type { Locale } from '../../lib/i18n/locales';

/** How formulas are read aloud: the words between the names, and the names of functions. */
export const formulaWords: Record<Locale, FormulaWords> = {
  de: {
    if: 'wenn', then: ':', otherwise: 'sonst', and: 'und', or: 'oder', not: 'nicht',
    given: 'angegeben', notGiven: 'nicht angegeben', refused: 'ohne Ergebnis',
    sum: 'Summe für', over: 'über', to: 'bis', with: 'mit', where: 'mit', sortedBy: 'sortiert nach', groupedBy: 'je',
    functions: {
      min: 'Kleinster Wert von ', max: 'Größter Wert von ', round: 'gerundet ', floor: 'abgerundet ', ceil: 'aufgerundet ', abs: 'Betrag ', ln: 'ln', exp: 'exp', sqrt: 'Wurzel ',
      length: 'Zeichen in ', count: 'Anzahl ', sum: 'Summe', product: 'Produkt', mean: 'Mittelwert', median: 'Median', quantile: 'Quantil', first: 'erste Zeile:', list: 'Liste', cumulative: 'laufende Summe',
      presentValue: 'Barwert',
    },
    items: { id: 'Kriterium', group: 'Gruppe', weight: 'Höchstpunkte', points: 'Punkte' },
  },
  en: {
    if: 'if', then: ':', otherwise: 'otherwise', and: 'and', or: 'or', not: 'not',
    given: 'given', notGiven: 'not given', refused: 'has no result',
    sum: 'sum for', over: 'over', to: 'to', with: 'with', where: 'where', sortedBy: 'sorted by', groupedBy: 'per',
    functions: {
      min: 'smallest of ', max: 'largest of ', round: 'rounded ', floor: 'rounded down ', ceil: 'rounded up ', abs: 'amount of ', ln: 'ln', exp: 'exp', sqrt: 'square root of ',
      length: 'characters in ', count: 'number of ', sum: 'sum of', product: 'product of', mean: 'mean of', median: 'median of', quantile: 'quantile', first: 'first row:', list: 'list of', cumulative: 'running sum of',
      presentValue: 'present value',
    },
    items: { id: 'criterion', group: 'group', weight: 'most points', points: 'points' },
  },
};
