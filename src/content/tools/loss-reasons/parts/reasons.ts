import { definePart } from '../../../../lib/definition/definition';

/** Which reason has cost most, by money and by number, and what of it can be changed? */
export const reasons = definePart({
  id: 'reasons',
  inputs: ['lossCases'],
  quantities: {
    costliestMargin: { formula: 'first(knownReasons, value)', unit: 'currency/year' },
    costliestReason: { formula: 'first(knownReasons, key)', unit: 'code', silent: true },
    lostMargin: {
      formula: 'sum(where(lossCases, given(annualMargin)), annualMargin)',
      unit: 'currency/year',
    },
    explainedShare: {
      formula: "sum(where(sortedCases, reason <> 'unknown'), annualMargin) / lostMargin",
      unit: 'share',
      decimals: 0,
      refuse: { NO_DATA: 'lostMargin = 0' },
    },
    fixableMargin: {
      formula: "sum(where(sortedCases, given(fixable) and fixable = 'yes'), annualMargin)",
      unit: 'currency/year',
    },
    partlyFixableMargin: {
      formula: "sum(where(sortedCases, given(fixable) and fixable = 'partly'), annualMargin)",
      unit: 'currency/year',
    },
    lostCustomers: { formula: 'sum(lossCases, if(given(customers), customers, 1))', unit: 'customers' },
    averageMargin: {
      formula: 'lostMargin / sum(where(lossCases, given(annualMargin)), if(given(customers), customers, 1))',
      unit: 'currency/year',
      refuse: { NO_DATA: 'count(where(lossCases, given(annualMargin))) = 0' },
    },
    // `unknown` counts as nothing while it is put in order: it stands below every reason.
    reasonsByMargin: {
      formula:
        "sortBy(groupBy(sortedCases, reason, annualMargin), if(key = 'unknown', 0, value), 'descending')",
      unit: 'list',
      silent: true,
    },
    reasonsByNumber: {
      formula:
        "sortBy(groupBy(where(lossCases, given(reason)), reason, if(given(customers), customers, 1)), if(key = 'unknown', 0, value), 'descending')",
      unit: 'list',
      silent: true,
    },
    fixableByReason: {
      formula: "groupBy(where(sortedCases, given(fixable) and fixable <> 'no'), reason, annualMargin)",
      unit: 'list',
      silent: true,
    },
    sortedCases: {
      formula: 'where(lossCases, given(annualMargin) and given(reason))',
      unit: 'list',
      internal: true,
    },
    knownReasons: {
      formula:
        "sortBy(groupBy(where(sortedCases, reason <> 'unknown'), reason, annualMargin), value, 'descending')",
      unit: 'list',
      internal: true,
    },
    mostFrequentReason: {
      formula:
        "first(sortBy(groupBy(where(lossCases, given(reason) and reason <> 'unknown'), reason, if(given(customers), customers, 1)), value, 'descending'), key)",
      unit: 'code',
      internal: true,
    },
    openPoints: { formula: 'list(where(items, points < weight), id)', unit: 'list' },
    lossState: {
      decide: [
        { when: 'if(given(lossCases), count(lossCases) = 0, true)', verdict: 'open' },
        { when: 'lostMargin = 0', verdict: 'noMoney' },
        { when: 'explainedShare < 0.8', verdict: 'tooLittleKnown' },
        { when: 'count(openPoints) > 0', verdict: 'known' },
        { when: 'fixableMargin = 0', verdict: 'doneNothing' },
        { verdict: 'done' },
      ],
      evidence: 'H',
    },
    orderState: {
      decide: [{ when: 'mostFrequentReason = costliestReason', verdict: 'same' }, { verdict: 'different' }],
      internal: true,
    },
  },
  main: 'costliestMargin',
  verdict: 'lossState',
  decisive: ['lostMargin', 'explainedShare', 'fixableMargin'],
  sentences: ['lossState', 'orderState'],
  todo: 'openPoints',
  charts: ['byMargin', 'byNumber'],
  notes: ['ownRecords'],
  warnings: [{ code: 'PRICE_FIRST', when: "costliestReason = 'boughtAway'" }],
  items: [
    {
      id: 'cases',
      group: 'reasons',
      weight: 1,
      points: 'if(given(lossCases), if(count(lossCases) > 0, 1, 0), 0)',
    },
    {
      id: 'margins',
      group: 'reasons',
      weight: 1,
      points: 'if(given(lossCases), if(count(where(lossCases, not given(annualMargin))) = 0, 1, 0), 1)',
    },
    {
      id: 'enoughKnown',
      group: 'reasons',
      weight: 1,
      points: 'if(given(explainedShare), if(round(explainedShare, 9) >= 0.8, 1, 0), 1)',
    },
    {
      id: 'lossTypes',
      group: 'reasons',
      weight: 1,
      points: 'if(given(lossCases), if(count(where(lossCases, not given(lossType))) = 0, 1, 0), 1)',
    },
    {
      id: 'changeable',
      group: 'reasons',
      weight: 1,
      points:
        "if(given(lossCases), if(count(where(lossCases, given(reason) and reason <> 'unknown' and not given(fixable))) = 0, 1, 0), 1)",
    },
    {
      id: 'ownerAndDay',
      group: 'reasons',
      weight: 1,
      points:
        "if(given(lossCases), if(count(where(lossCases, given(fixable) and fixable = 'yes' and not (given(fixOwner) and given(fixDate)))) = 0, 1, 0), 1)",
    },
  ],
});
