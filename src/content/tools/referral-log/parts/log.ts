import { definePart } from '../../../../lib/definition/definition';

/** Below this many days a count says nothing of a month. */
const tooShort = { TOO_SHORT: 'periodDays < 28 days' };

/** How many new customers came on a recommendation, and who sent them? */
export const log = definePart({
  id: 'log',
  inputs: ['periodFrom', 'periodTo', 'entries', 'otherNewCustomers'],
  quantities: {
    referralRate: {
      formula: 'countedReferred / countedNew',
      unit: 'share',
      decimals: 0,
      refuse: { NO_DATA: 'countedNew = 0' },
    },
    // What goes on to other tools is a count of at least a month.
    recommenders: { formula: 'countedRecommenders', unit: 'customers', refuse: tooShort },
    recommendations: { formula: 'count(recommendedEntries)', unit: 'count', refuse: tooShort },
    referredLeads: {
      formula: "count(where(recommendedEntries, given(stage) and stage <> 'heard'))",
      unit: 'customers',
      refuse: tooShort,
    },
    referredNewCustomers: { formula: 'countedReferred', unit: 'customers', refuse: tooShort },
    newCustomers: { formula: 'countedNew', unit: 'customers', refuse: tooShort },
    periodMonths: {
      formula: 'round(periodDays * 12 months/year / 365.25 days/year, 0)',
      unit: 'months',
      refuse: tooShort,
    },
    inPerson: {
      formula: "count(where(recommendedEntries, given(channel) and channel = 'inPerson'))",
      unit: 'count',
    },
    online: {
      formula: "count(where(recommendedEntries, given(channel) and channel = 'online'))",
      unit: 'count',
    },
    usualDaysToOrder: {
      formula: 'median(where(recommendedEntries, given(daysToOrder)), daysToOrder)',
      unit: 'days',
      refuse: { NO_DATA: 'count(where(recommendedEntries, given(daysToOrder))) = 0' },
    },
    referredOrderValue: {
      formula: 'sum(where(recommendedEntries, given(orderValue)), orderValue)',
      unit: 'currency',
    },
    thankYouTotal: {
      formula: 'sum(where(recommendedEntries, given(thankYouCost)), thankYouCost)',
      unit: 'currency',
    },
    stillToThank: {
      formula: 'count(where(recommendedBuyers, given(recommender) and not given(thankYouForm)))',
      unit: 'count',
    },
    senders: {
      formula:
        "sortBy(groupBy(where(recommendedBuyers, given(recommender)), recommender, 1), value, 'descending')",
      unit: 'list',
      silent: true,
    },
    openPoints: { formula: 'list(where(items, points < weight), id)', unit: 'list' },
    logState: {
      decide: [
        { when: 'if(given(entries), count(entries) = 0, true)', verdict: 'open' },
        { when: 'not (given(periodFrom) and given(periodTo))', verdict: 'noPeriod' },
        { when: 'countedNew = 0', verdict: 'nobodyBought' },
        { when: 'count(openPoints) > 0', verdict: 'begun' },
        { verdict: 'done' },
      ],
    },
    senderState: {
      decide: [
        { when: 'count(senders) = 0', verdict: 'nobody' },
        { when: 'mostSent = 1', verdict: 'oneEach' },
        { verdict: 'oneLeads' },
      ],
      internal: true,
    },
    periodDays: { formula: 'periodTo - periodFrom + 1 days', unit: 'days', internal: true },
    periodEntries: {
      formula: 'where(entries, if(given(day), day >= periodFrom and day <= periodTo, false))',
      unit: 'list',
      internal: true,
    },
    recommendedEntries: {
      formula: 'where(periodEntries, if(given(byRecommendation), byRecommendation, false))',
      unit: 'list',
      internal: true,
    },
    recommendedBuyers: {
      formula: "where(recommendedEntries, given(stage) and stage = 'bought')",
      unit: 'list',
      internal: true,
    },
    // Who recommended several times is one who recommends.
    countedRecommenders: {
      formula: 'count(groupBy(where(recommendedEntries, given(recommender)), recommender, 1))',
      unit: 'customers',
      internal: true,
    },
    countedReferred: { formula: 'count(recommendedBuyers)', unit: 'customers', internal: true },
    countedNew: {
      formula:
        "count(where(periodEntries, given(stage) and stage = 'bought')) + if(given(otherNewCustomers), otherNewCustomers, 0)",
      unit: 'customers',
      internal: true,
    },
    outsidePeriod: {
      formula: 'count(where(entries, given(day))) - count(periodEntries)',
      unit: 'count',
      internal: true,
    },
    mostSent: { formula: 'first(senders, value)', unit: 'customers', internal: true },
    bestSender: { formula: 'first(senders, key)', unit: 'text', internal: true },
  },
  main: 'referralRate',
  verdict: 'logState',
  decisive: ['referredNewCustomers', 'newCustomers', 'recommenders'],
  sentences: ['logState', 'senderState'],
  todo: 'openPoints',
  charts: ['senders'],
  notes: ['twoQuestions', 'thanking'],
  warnings: [
    { code: 'OUTSIDE_PERIOD', when: 'outsidePeriod > 0', fields: ['entries'] },
    { code: 'THANKS_BY_TRADE', when: 'thankYouTotal > 0', fields: ['entries'] },
  ],
  items: [
    {
      id: 'period',
      group: 'log',
      weight: 1,
      points: 'if(given(periodFrom) and given(periodTo), 1, 0)',
    },
    {
      id: 'entries',
      group: 'log',
      weight: 1,
      points: 'if(given(entries), if(count(entries) > 0, 1, 0), 0)',
    },
    {
      id: 'days',
      group: 'log',
      weight: 1,
      points: 'if(given(entries), if(count(where(entries, not given(day))) = 0, 1, 0), 1)',
    },
    {
      id: 'stages',
      group: 'log',
      weight: 1,
      points: 'if(given(entries), if(count(where(entries, not given(stage))) = 0, 1, 0), 1)',
    },
    {
      id: 'asked',
      group: 'log',
      weight: 1,
      points: 'if(given(entries), if(count(where(entries, not given(byRecommendation))) = 0, 1, 0), 1)',
    },
    {
      id: 'recommenders',
      group: 'log',
      weight: 1,
      points:
        'if(given(entries), if(count(where(entries, if(given(byRecommendation), byRecommendation, false) and not given(recommender))) = 0, 1, 0), 1)',
    },
    {
      id: 'others',
      group: 'log',
      weight: 1,
      points:
        "if(given(otherNewCustomers), 1, if(given(entries), if(count(where(entries, given(stage) and stage = 'bought' and given(byRecommendation) and not byRecommendation)) > 0, 1, 0), 0))",
    },
    {
      id: 'month',
      group: 'log',
      weight: 1,
      points:
        'if(given(periodFrom) and given(periodTo), if(periodTo - periodFrom + 1 days >= 28 days, 1, 0), 1)',
    },
    {
      id: 'thanks',
      group: 'log',
      weight: 1,
      points:
        "if(given(entries), if(count(where(entries, if(given(byRecommendation), byRecommendation, false) and given(stage) and stage = 'bought' and given(recommender) and not given(thankYouForm))) = 0, 1, 0), 1)",
    },
  ],
});
