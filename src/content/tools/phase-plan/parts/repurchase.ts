import { definePart } from '../../../../lib/definition/definition';

/** What makes the next purchase a habit? */
export const repurchase = definePart({
  id: 'repurchase',
  inputs: ['repurchaseContacts', 'habitAnchors'],
  quantities: {
    nextPlanned: {
      formula: 'count(where(repurchaseContacts, given(touchpoint) and given(benefit)))',
      unit: 'count',
    },
    nextOpen: {
      formula: "count(where(repurchaseContacts, given(informationToday) and informationToday <> 'yes'))",
      unit: 'count',
    },
    nextMissing: {
      formula: "list(where(items, group = 'next' and points < weight), id)",
      unit: 'list',
    },
    nextState: {
      decide: [
        { when: 'if(given(repurchaseContacts), count(repurchaseContacts) = 0, true)', verdict: 'open' },
        { when: 'nextPlanned = 0', verdict: 'none' },
        { when: 'nextPlanned < 2', verdict: 'tooFew' },
        { when: 'count(nextMissing) > 0', verdict: 'begun' },
        { verdict: 'done' },
      ],
      evidence: 'H',
    },
    anchorsInUse: { formula: 'count(where(habitAnchors, given(answer) and answer = 4))', unit: 'count' },
  },
  main: 'nextPlanned',
  verdict: 'nextState',
  decisive: ['nextOpen', 'anchorsInUse'],
  sentences: ['nextState'],
  todo: 'nextMissing',
  notes: ['habit', 'nothingFollows'],
  items: [
    {
      id: 'nextTwo',
      group: 'next',
      weight: 1,
      points: 'if(given(repurchaseContacts), if(nextPlanned >= 2, 1, 0), 0)',
    },
    {
      id: 'nextBenefits',
      group: 'next',
      weight: 1,
      points:
        'if(given(repurchaseContacts), if(count(where(repurchaseContacts, not given(benefit))) = 0, 1, 0), 1)',
    },
    {
      id: 'nextOwners',
      group: 'next',
      weight: 1,
      points:
        'if(given(repurchaseContacts), if(count(where(repurchaseContacts, not (given(owner) and given(cadence)))) = 0, 1, 0), 1)',
    },
    {
      id: 'nextRegular',
      group: 'next',
      weight: 1,
      points:
        "if(given(repurchaseContacts), if(count(repurchaseContacts) > 0 and count(where(repurchaseContacts, given(cadence) and cadence = 'once')) = count(repurchaseContacts), 0, 1), 1)",
    },
    {
      id: 'nextGaps',
      group: 'next',
      weight: 1,
      points:
        "if(given(repurchaseContacts), if(count(where(repurchaseContacts, given(informationToday) and informationToday <> 'yes' and not given(message))) = 0, 1, 0), 1)",
    },
    {
      id: 'nextAnchors',
      group: 'next',
      weight: 1,
      points: 'if(given(habitAnchors), if(anchorsInUse > 0, 1, 0), 0)',
    },
  ],
});
