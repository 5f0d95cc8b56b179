import { definePart } from '../../../../lib/definition/definition';

/** What does a new customer hear up to the first purchase? */
export const firstPurchase = definePart({
  id: 'firstPurchase',
  inputs: ['firstPurchaseContacts'],
  quantities: {
    firstPlanned: {
      formula: 'count(where(firstPurchaseContacts, given(touchpoint) and given(benefit)))',
      unit: 'count',
    },
    firstOpen: {
      formula: "count(where(firstPurchaseContacts, given(informationToday) and informationToday <> 'yes'))",
      unit: 'count',
    },
    firstMissing: {
      formula: "list(where(items, group = 'first' and points < weight), id)",
      unit: 'list',
    },
    firstState: {
      decide: [
        { when: 'if(given(firstPurchaseContacts), count(firstPurchaseContacts) = 0, true)', verdict: 'open' },
        { when: 'firstPlanned = 0', verdict: 'none' },
        { when: 'firstPlanned < 2', verdict: 'tooFew' },
        { when: 'count(firstMissing) > 0', verdict: 'begun' },
        { verdict: 'done' },
      ],
      evidence: 'H',
    },
  },
  main: 'firstPlanned',
  verdict: 'firstState',
  decisive: ['firstOpen'],
  sentences: ['firstState'],
  todo: 'firstMissing',
  notes: ['firstContact', 'thenWhat'],
  items: [
    {
      id: 'firstTwo',
      group: 'first',
      weight: 1,
      points: 'if(given(firstPurchaseContacts), if(firstPlanned >= 2, 1, 0), 0)',
    },
    {
      id: 'firstBenefits',
      group: 'first',
      weight: 1,
      points:
        'if(given(firstPurchaseContacts), if(count(where(firstPurchaseContacts, not given(benefit))) = 0, 1, 0), 1)',
    },
    {
      id: 'firstOwners',
      group: 'first',
      weight: 1,
      points:
        'if(given(firstPurchaseContacts), if(count(where(firstPurchaseContacts, not (given(owner) and given(cadence)))) = 0, 1, 0), 1)',
    },
    {
      id: 'firstRegular',
      group: 'first',
      weight: 1,
      points:
        "if(given(firstPurchaseContacts), if(count(firstPurchaseContacts) > 0 and count(where(firstPurchaseContacts, given(cadence) and cadence = 'once')) = count(firstPurchaseContacts), 0, 1), 1)",
    },
    {
      id: 'firstGaps',
      group: 'first',
      weight: 1,
      points:
        "if(given(firstPurchaseContacts), if(count(where(firstPurchaseContacts, given(informationToday) and informationToday <> 'yes' and not given(message))) = 0, 1, 0), 1)",
    },
  ],
});
