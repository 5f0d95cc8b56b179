import { definePart } from '../../../../lib/definition/definition';

/** Were the first three orders after the return without a fault? */
export const threeOrders = definePart({
  id: 'threeOrders',
  inputs: ['customer', 'contactPerson', 'deputy', 'orderChecks'],
  quantities: {
    faultlessOrders: {
      formula:
        'if(firstOpen = 0 and firstAsked > 0, 1, 0) + if(secondOpen = 0 and secondAsked > 0, 1, 0) + if(thirdOpen = 0 and thirdAsked > 0, 1, 0)',
      unit: 'count',
    },
    checksDone: { formula: 'count(where(orderChecks, given(answer) and answer = 1))', unit: 'count' },
    checksMissed: { formula: 'count(where(orderChecks, given(answer) and answer = 0))', unit: 'count' },
    // What does not apply is not asked for; an order in which nothing applies is none.
    firstAsked: {
      formula: "count(where(orderChecks, group = 'first' and applies))",
      unit: 'count',
      internal: true,
    },
    firstOpen: {
      formula: "firstAsked - count(where(orderChecks, group = 'first' and given(answer) and answer = 1))",
      unit: 'count',
      internal: true,
    },
    secondAsked: {
      formula: "count(where(orderChecks, group = 'second' and applies))",
      unit: 'count',
      internal: true,
    },
    secondOpen: {
      formula: "secondAsked - count(where(orderChecks, group = 'second' and given(answer) and answer = 1))",
      unit: 'count',
      internal: true,
    },
    thirdAsked: {
      formula: "count(where(orderChecks, group = 'third' and applies))",
      unit: 'count',
      internal: true,
    },
    thirdOpen: {
      formula: "thirdAsked - count(where(orderChecks, group = 'third' and given(answer) and answer = 1))",
      unit: 'count',
      internal: true,
    },
    openSteps: {
      formula: "list(where(items, group = 'threeOrders' and points < weight), id)",
      unit: 'list',
    },
    ordersState: {
      decide: [
        { when: 'checksMissed > 0', verdict: 'fault' },
        { when: 'checksDone = 0', verdict: 'open' },
        { when: 'faultlessOrders = 3 and count(openSteps) = 0', verdict: 'done' },
        { verdict: 'begun' },
      ],
    },
  },
  main: 'faultlessOrders',
  verdict: 'ordersState',
  decisive: ['checksDone', 'checksMissed'],
  sentences: ['ordersState'],
  todo: 'openSteps',
  notes: ['noThirdChance', 'askInPerson', 'eInvoice'],
  items: [
    {
      id: 'contactPerson',
      group: 'threeOrders',
      weight: 1,
      points: 'if(given(contactPerson) and given(deputy), 1, 0)',
    },
    { id: 'first', group: 'threeOrders', weight: 1, points: 'if(firstOpen = 0 and firstAsked > 0, 1, 0)' },
    { id: 'second', group: 'threeOrders', weight: 1, points: 'if(secondOpen = 0 and secondAsked > 0, 1, 0)' },
    { id: 'third', group: 'threeOrders', weight: 1, points: 'if(thirdOpen = 0 and thirdAsked > 0, 1, 0)' },
  ],
});
