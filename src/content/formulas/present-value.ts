import type { SharedFormula } from '../../lib/definition/definition';
import type { Locale } from '../../lib/i18n/locales';

/**
 * Present value of a yearly margin that starts now and is worth `factor` of the year before in each later year, added
 * up term by term: the closed form loses up to seven digits near a factor of 1.
 */
export const presentValue = {
  params: { margin: 'currency/year', factor: 'share', horizon: 'years', unlimited: 'boolean' },
  unit: 'currency',
  formula:
    'if(unlimited, years(margin / (1 - factor)), years(sum(t, 1, horizon, margin * factor ^ (t - 1))))',
  refuse: { DIVERGES: 'unlimited and factor >= 1' },
  sources: ['gupta-lehmann'],
} as const satisfies SharedFormula;

/** What it is called in a formula that is read. */
export const words: Record<Locale, string> = { de: 'Barwert', en: 'present value' };
