import { definePart } from '../../../../lib/definition/definition';

/** Do the reasons to stay weigh more than the reasons to leave? */
export const balance = definePart({
  id: 'balance',
  inputs: ['reasonsToStay', 'reasonsToLeave', 'nextLook', 'orderChecks'],
  quantities: {
    loyaltyBalance: { formula: 'stayWeight - leaveWeight', unit: 'points' },
    stayWeight: { formula: 'sum(where(reasonsToStay, given(weight)), weight)', unit: 'points' },
    leaveWeight: { formula: 'sum(where(reasonsToLeave, given(weight)), weight)', unit: 'points' },
    heaviestToLeave: {
      formula:
        "first(sortBy(where(reasonsToLeave, given(reason) and given(weight)), weight, 'descending'), reason)",
      unit: 'text',
      silent: true,
    },
    openReasons: {
      formula: "list(where(items, group = 'balance' and points < weight), id)",
      unit: 'list',
    },
    balanceState: {
      decide: [
        {
          when: 'count(openReasons) > 0 and not (given(reasonsToStay) and given(reasonsToLeave))',
          verdict: 'open',
        },
        {
          when: "count(where(items, group = 'balance' and id <> 'nextLook' and points < weight)) > 0",
          verdict: 'begun',
        },
        { when: 'stayWeight < leaveWeight', verdict: 'leaving' },
        { when: 'stayWeight = leaveWeight', verdict: 'even' },
        { when: 'faultlessOrders = 3', verdict: 'done' },
        { verdict: 'staying' },
      ],
    },
    heaviestState: {
      decide: [{ verdict: 'mind' }],
      internal: true,
      refuse: { NO_DATA: 'not given(heaviestToLeave)' },
    },
  },
  main: 'loyaltyBalance',
  verdict: 'balanceState',
  decisive: ['stayWeight', 'leaveWeight'],
  sentences: ['balanceState', 'heaviestState'],
  todo: 'openReasons',
  charts: ['scales'],
  notes: ['asTheyWeigh'],
  items: [
    {
      id: 'stay',
      group: 'balance',
      weight: 1,
      points: 'if(given(reasonsToStay), if(count(where(reasonsToStay, given(reason))) > 0, 1, 0), 0)',
    },
    {
      id: 'leave',
      group: 'balance',
      weight: 1,
      points: 'if(given(reasonsToLeave), 1, 0)',
    },
    {
      id: 'weights',
      group: 'balance',
      weight: 1,
      points:
        'if(given(reasonsToStay), if(count(where(reasonsToStay, not given(weight))) = 0, 1, 0), 1) * if(given(reasonsToLeave), if(count(where(reasonsToLeave, not given(weight))) = 0, 1, 0), 1)',
    },
    { id: 'nextLook', group: 'balance', weight: 1, points: 'if(given(nextLook), 1, 0)' },
  ],
});
