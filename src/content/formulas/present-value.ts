import type { SharedFormula } from '../../lib/tool/definition';

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
