import { definePart } from '../../../../lib/definition/definition';

/** What do you do about each reason, and what first? */
export const actions = definePart({
  id: 'actions',
  inputs: ['measures', 'costliestReason'],
  quantities: {
    readyMeasures: {
      formula:
        'if(given(measures), count(where(measures, given(benefit) and given(owner) and given(dueDate))), 0)',
      unit: 'count',
    },
    measureCount: {
      formula: 'if(given(measures), count(where(measures, given(benefit))), 0)',
      unit: 'count',
    },
    unlinkedMeasures: {
      formula: 'if(given(measures), count(where(measures, given(benefit) and not given(goal))), 0)',
      unit: 'count',
    },
    uncheckedMeasures: {
      formula:
        'if(given(measures), count(where(measures, given(benefit) and not (if(given(stillReachable), stillReachable, false) and if(given(benefitFits), benefitFits, false) and if(given(toneFits), toneFits, false) and if(given(contactAllowed), contactAllowed, false)))), 0)',
      unit: 'count',
    },
    effectPerEffort: {
      rows: 'measures',
      formula: 'effect / effort',
      unit: 'ratio',
      partial: true,
      silent: true,
    },
    ratedMeasures: {
      formula: 'where(measures, given(benefit) and given(effect) and given(effort))',
      unit: 'list',
      internal: true,
    },
    // What may not be said this way is recommended to nobody.
    rankedMeasures: {
      formula:
        "sortBy(where(ratedMeasures, if(given(contactAllowed), contactAllowed, true)), effect / effort, 'descending')",
      unit: 'list',
      silent: true,
    },
    firstBenefit: { formula: 'first(rankedMeasures, benefit)', unit: 'text', silent: true },
    firstContactCost: {
      formula: 'first(where(rankedMeasures, given(contactCost)), contactCost)',
      unit: 'currency',
      silent: true,
    },
    priceMeasures: {
      formula: "count(where(measures, given(measureType) and measureType = 'price'))",
      unit: 'count',
      internal: true,
    },
    typedMeasures: { formula: 'count(where(measures, given(measureType)))', unit: 'count', internal: true },
    openPoints: { formula: 'list(where(items, points < weight), id)', unit: 'list' },
    matrixState: {
      decide: [
        { when: 'measureCount = 0', verdict: 'open' },
        { when: 'typedMeasures > 0 and priceMeasures = typedMeasures', verdict: 'onlyPrice' },
        { when: 'count(openPoints) > 0', verdict: 'begun' },
        { verdict: 'done' },
      ],
    },
    rankState: {
      decide: [
        { when: 'count(rankedMeasures) = 0', verdict: 'barred' },
        { when: 'count(ratedMeasures) > 1', verdict: 'ranked' },
        { verdict: 'single' },
      ],
      internal: true,
      refuse: { NO_DATA: 'count(ratedMeasures) = 0' },
    },
  },
  main: 'readyMeasures',
  verdict: 'matrixState',
  decisive: ['measureCount', 'unlinkedMeasures', 'uncheckedMeasures'],
  sentences: ['matrixState', 'rankState'],
  todo: 'openPoints',
  charts: ['ranking'],
  notes: ['whichHelps', 'withoutPrice', 'points'],
  warnings: [
    {
      code: 'ONLY_PRICE',
      when: 'typedMeasures > 0 and priceMeasures = typedMeasures',
      saidBy: 'matrixState',
    },
    {
      code: 'NO_GOAL',
      when: 'measureCount > 0 and unlinkedMeasures > 0',
      fields: ['measures'],
    },
    {
      code: 'PRICE_FOR_MISTAKE',
      when: "count(where(measures, given(reason) and given(measureType) and reason = 'pushedUnintentionally' and measureType = 'price')) > 0",
      fields: ['measures'],
    },
    {
      code: 'BIDDING_WAR',
      when: "count(where(measures, given(reason) and given(measureType) and reason = 'boughtAway' and measureType = 'price')) > 0",
      fields: ['measures'],
    },
    {
      code: 'LET_GO_ON_PURPOSE',
      when: "count(where(measures, given(reason) and reason = 'pushedIntentionally')) > 0",
      fields: ['measures'],
    },
    {
      code: 'NO_LONGER_NEEDED',
      when: "count(where(measures, given(reason) and given(measureType) and reason = 'noLongerNeeded' and measureType <> 'stayInTouch' and measureType <> 'recognition')) > 0",
      fields: ['measures'],
    },
    {
      code: 'ASK_PERMISSION',
      when: "count(where(measures, given(channel) and (channel = 'email' or channel = 'phone' or channel = 'socialMessage') and not if(given(contactAllowed), contactAllowed, false))) > 0",
      fields: ['measures'],
    },
    {
      code: 'COSTLIEST_UNANSWERED',
      when: "given(costliestReason) and measureCount > 0 and costliestReason <> 'pushedIntentionally' and count(where(measures, given(reason) and reason = costliestReason)) = 0",
      fields: ['costliestReason'],
    },
  ],
  items: [
    {
      id: 'measure',
      group: 'actions',
      weight: 1,
      points: 'if(given(measures), if(measureCount > 0, 1, 0), 0)',
    },
    {
      id: 'benefits',
      group: 'actions',
      weight: 1,
      points: 'if(given(measures), if(measureCount = count(measures), 1, 0), 1)',
    },
    {
      id: 'reasonsAndTypes',
      group: 'actions',
      weight: 1,
      points:
        'if(given(measures), if(count(where(measures, not (given(reason) and given(measureType)))) = 0, 1, 0), 1)',
    },
    {
      id: 'costliest',
      group: 'actions',
      weight: 1,
      points:
        "if(given(costliestReason) and measureCount > 0, if(costliestReason = 'pushedIntentionally' or count(where(measures, given(reason) and reason = costliestReason)) > 0, 1, 0), 1)",
    },
    {
      id: 'notOnlyPrice',
      group: 'actions',
      weight: 1,
      points: 'if(given(measures), if(typedMeasures > 0 and priceMeasures = typedMeasures, 0, 1), 1)',
    },
    {
      id: 'ownerAndDay',
      group: 'actions',
      weight: 1,
      points: 'if(given(measures), if(readyMeasures = measureCount, 1, 0), 1)',
    },
    {
      id: 'channels',
      group: 'actions',
      weight: 1,
      points:
        'if(given(measures), if(count(where(measures, given(benefit) and not given(channel))) = 0, 1, 0), 1)',
    },
    {
      id: 'effects',
      group: 'actions',
      weight: 1,
      points:
        'if(given(measures), if(count(where(measures, given(benefit) and not (given(effect) and given(effort)))) = 0, 1, 0), 1)',
    },
    {
      id: 'fits',
      group: 'actions',
      weight: 1,
      points: 'if(given(measures), if(uncheckedMeasures = 0, 1, 0), 1)',
    },
    {
      id: 'goals',
      group: 'actions',
      weight: 1,
      points: 'if(given(measures), if(unlinkedMeasures = 0, 1, 0), 1)',
    },
  ],
});
