import { definePart } from '../../../../lib/definition/definition';

/** What do they hear once they have paid? */
export const afterPurchase = definePart({
  id: 'afterPurchase',
  inputs: ['afterPurchaseContacts'],
  quantities: {
    afterPlanned: {
      formula: 'count(where(afterPurchaseContacts, given(touchpoint) and given(benefit)))',
      unit: 'count',
    },
    afterOpen: {
      formula: "count(where(afterPurchaseContacts, given(informationToday) and informationToday <> 'yes'))",
      unit: 'count',
    },
    afterMissing: {
      formula: "list(where(items, group = 'after' and points < weight), id)",
      unit: 'list',
    },
    afterState: {
      decide: [
        { when: 'if(given(afterPurchaseContacts), count(afterPurchaseContacts) = 0, true)', verdict: 'open' },
        { when: 'afterPlanned = 0', verdict: 'none' },
        { when: 'afterPlanned < 2', verdict: 'tooFew' },
        { when: 'count(afterMissing) > 0', verdict: 'begun' },
        { verdict: 'done' },
      ],
      evidence: 'H',
    },
  },
  main: 'afterPlanned',
  verdict: 'afterState',
  decisive: ['afterOpen'],
  sentences: ['afterState'],
  todo: 'afterMissing',
  notes: ['driftApart'],
  items: [
    {
      id: 'afterTwo',
      group: 'after',
      weight: 1,
      points: 'if(given(afterPurchaseContacts), if(afterPlanned >= 2, 1, 0), 0)',
    },
    {
      id: 'afterBenefits',
      group: 'after',
      weight: 1,
      points:
        'if(given(afterPurchaseContacts), if(count(where(afterPurchaseContacts, not given(benefit))) = 0, 1, 0), 1)',
    },
    {
      id: 'afterOwners',
      group: 'after',
      weight: 1,
      points:
        'if(given(afterPurchaseContacts), if(count(where(afterPurchaseContacts, not (given(owner) and given(cadence)))) = 0, 1, 0), 1)',
    },
    {
      id: 'afterRegular',
      group: 'after',
      weight: 1,
      points:
        "if(given(afterPurchaseContacts), if(count(afterPurchaseContacts) > 0 and count(where(afterPurchaseContacts, given(cadence) and cadence = 'once')) = count(afterPurchaseContacts), 0, 1), 1)",
    },
    {
      id: 'afterGaps',
      group: 'after',
      weight: 1,
      points:
        "if(given(afterPurchaseContacts), if(count(where(afterPurchaseContacts, given(informationToday) and informationToday <> 'yes' and not given(message))) = 0, 1, 0), 1)",
    },
  ],
});
