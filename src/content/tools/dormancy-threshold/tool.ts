import { defineTool } from '../../../lib/definition/definition';
import { between } from './formulas';
import { inputs } from './inputs';
import { ownRhythm } from './parts/own-rhythm';
import { regularityFactor } from './parts/regularity-factor';
import { aliveThreshold } from './parts/alive-threshold';

/** From when has a customer been away too long: by their own gaps, by how much these differ, and by a purchase model. */
export const tool = defineTool({
  id: 'dormancy-threshold',
  version: 1,
  way: 'win-back',
  inputs,
  parts: [ownRhythm, regularityFactor, aliveThreshold],
  checks: [
    {
      field: 'evaluationDay',
      code: 'DATE_ORDER',
      when: 'evaluationDay < lastVisit',
      names: { other: 'purchaseDays' },
    },
    {
      field: 'dormantFactor',
      code: 'OUT_OF_RANGE',
      when: 'dormantFactor <= dueFactor',
      names: { other: 'dueFactor' },
    },
    {
      field: 'lostFactor',
      code: 'OUT_OF_RANGE',
      when: 'lostFactor <= dormantFactor',
      names: { other: 'dormantFactor' },
    },
    {
      field: 'recencyWeeks',
      code: 'COUNT_ORDER',
      when: 'recencyWeeks > ageWeeks',
      names: { part: 'recencyWeeks', whole: 'ageWeeks' },
    },
    {
      field: 'recencyWeeks',
      code: 'OUT_OF_RANGE',
      when: '(recencyWeeks = 0) <> (repeatPurchases = 0)',
      names: { other: 'repeatPurchases' },
    },
  ],
  formulas: { between },
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: ['fader-hardie-lee', 'alive'],
});
