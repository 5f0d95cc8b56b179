import { definePart } from '../../../../lib/definition/definition';

/** Whom would you like back? Described first, because every line of the list is held against it. */
export const idealCustomer = definePart({
  id: 'idealCustomer',
  inputs: [
    'idealNeed',
    'idealValue',
    'idealBehaviour',
    'idealPayment',
    'idealFit',
    'idealReferral',
    'idealValues',
  ],
  quantities: {
    idealTraits: { formula: "sum(where(items, group = 'idealCustomer'), points)", unit: 'count' },
    idealState: {
      decide: [
        { when: 'idealTraits >= 5', verdict: 'done' },
        { when: 'idealTraits > 0', verdict: 'begun' },
        { verdict: 'open' },
      ],
      evidence: 'H',
    },
    idealMissing: { formula: '5 - idealTraits', unit: 'count', internal: true },
    // With five of the seven nothing is missing any more.
    openTraits: {
      formula: "list(where(items, group = 'idealCustomer' and points < weight and idealTraits < 5), id)",
      unit: 'list',
    },
  },
  main: 'idealTraits',
  verdict: 'idealState',
  sentences: ['idealState'],
  todo: 'openTraits',
  items: [
    { id: 'need', group: 'idealCustomer', weight: 1, points: 'if(given(idealNeed), 1, 0)' },
    { id: 'value', group: 'idealCustomer', weight: 1, points: 'if(given(idealValue), 1, 0)' },
    { id: 'behaviour', group: 'idealCustomer', weight: 1, points: 'if(given(idealBehaviour), 1, 0)' },
    { id: 'payment', group: 'idealCustomer', weight: 1, points: 'if(given(idealPayment), 1, 0)' },
    { id: 'fit', group: 'idealCustomer', weight: 1, points: 'if(given(idealFit), 1, 0)' },
    { id: 'referral', group: 'idealCustomer', weight: 1, points: 'if(given(idealReferral), 1, 0)' },
    { id: 'values', group: 'idealCustomer', weight: 1, points: 'if(given(idealValues), 1, 0)' },
  ],
});
