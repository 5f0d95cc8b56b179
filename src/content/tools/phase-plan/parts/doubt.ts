import { definePart } from '../../../../lib/definition/definition';

/** How large are the second thoughts after this purchase, and what is done about them? */
export const doubt = definePart({
  id: 'doubt',
  inputs: ['orderPrice', 'orderValue', 'reassurance'],
  quantities: {
    priceRatio: {
      formula: 'orderPrice / orderValue',
      unit: 'ratio',
      refuse: { DIV_ZERO: 'orderValue = 0' },
    },
    reassuranceInUse: { formula: 'count(where(reassurance, given(answer) and answer = 4))', unit: 'count' },
    reassuranceNeeded: {
      formula: 'if(priceRatio > 3, 5, if(priceRatio < 1, 1, 3))',
      unit: 'count',
    },
    // What can still be made to happen every time, in the order of the sheet.
    doubtLeft: {
      formula: 'where(reassurance, applies and not if(given(answer), answer = 4, false))',
      unit: 'table',
      internal: true,
    },
    doubtMore: {
      formula: 'min(reassuranceNeeded - reassuranceInUse, count(doubtLeft))',
      unit: 'count',
      internal: true,
    },
    doubtNext: { formula: 'first(doubtLeft, id)', unit: 'code', internal: true },
    doubtMissing: {
      formula: "list(where(items, group = 'doubt' and points < weight), id)",
      unit: 'list',
    },
    doubtRisk: {
      decide: [
        { when: 'priceRatio < 1', verdict: 'low' },
        { when: 'priceRatio <= 3', verdict: 'medium' },
        { verdict: 'high' },
      ],
      evidence: 'H',
    },
    doubtState: {
      decide: [
        { when: 'not given(priceRatio)', verdict: 'open' },
        { when: 'reassuranceInUse >= reassuranceNeeded', verdict: 'enough' },
        { when: 'count(doubtLeft) = 0', verdict: 'allInUse' },
        { verdict: 'tooLittle' },
      ],
      internal: true,
    },
  },
  main: 'priceRatio',
  verdict: 'doubtRisk',
  decisive: ['reassuranceInUse', 'reassuranceNeeded'],
  first: ['orderPrice', 'orderValue', 'reassurance'],
  sentences: ['doubtState'],
  todo: 'doubtMissing',
  notes: ['confirmation'],
  items: [
    { id: 'price', group: 'doubt', weight: 1, points: 'if(given(orderPrice), 1, 0)' },
    {
      id: 'reassurance',
      group: 'doubt',
      weight: 1,
      points: 'if(count(where(reassurance, applies and not given(answer))) = 0, 1, 0)',
    },
    {
      id: 'enough',
      group: 'doubt',
      weight: 1,
      points:
        'if(given(priceRatio), if(reassuranceInUse >= reassuranceNeeded or count(doubtLeft) = 0, 1, 0), 1)',
    },
  ],
});
