import { definePart } from '../../../../lib/definition/definition';

/** Are you ready for this conversation, and what may you promise? */
export const preparation = definePart({
  id: 'preparation',
  inputs: [
    'customer',
    'facts',
    'history',
    'customerValue',
    'causeHypothesis',
    'contactBasis',
    'mainGoal',
    'subGoalNoBadWord',
    'subGoalOpenDoor',
    'recallDate',
    'giftLimit',
    'maxIncentive',
    'effortLimit',
  ],
  quantities: {
    preparedPoints: { formula: "sum(where(items, group = 'preparation'), points)", unit: 'count' },
    giftRoom: { formula: 'maxIncentive - giftLimit', unit: 'currency', silent: true },
    openPreparation: {
      formula: "list(where(items, group = 'preparation' and points < weight), id)",
      unit: 'list',
    },
    preparationState: {
      decide: [
        { when: 'preparedPoints = 0', verdict: 'open' },
        { when: 'if(given(giftRoom), giftRoom < 0, false)', verdict: 'tooMuch' },
        { when: 'preparedPoints < 6', verdict: 'begun' },
        { verdict: 'done' },
      ],
    },
  },
  main: 'preparedPoints',
  verdict: 'preparationState',
  first: ['customer', 'facts', 'causeHypothesis', 'contactBasis', 'mainGoal', 'giftLimit'],
  groups: [
    { id: 'otherwise', inputs: ['subGoalNoBadWord', 'subGoalOpenDoor', 'recallDate'] },
    { id: 'worth', inputs: ['history', 'customerValue', 'maxIncentive', 'effortLimit'] },
  ],
  sentences: ['preparationState'],
  todo: 'openPreparation',
  notes: ['howToInvite', 'giftRule'],
  warnings: [
    { code: 'GIFT_ABOVE_MAXIMUM', when: 'giftLimit > maxIncentive', saidBy: 'preparationState' },
    { code: 'GIFT_NOT_DEDUCTIBLE', when: 'giftLimit > 50 currency', fields: ['giftLimit'] },
    { code: 'NEEDS_CONSENT', when: "contactBasis = 'callWithConsent'", fields: ['contactBasis'] },
    { code: 'CHECK_EMAIL', when: "contactBasis = 'emailAllowed'", fields: ['contactBasis'] },
  ],
  items: [
    { id: 'facts', group: 'preparation', weight: 1, points: 'if(given(facts), 1, 0)' },
    { id: 'cause', group: 'preparation', weight: 1, points: 'if(given(causeHypothesis), 1, 0)' },
    { id: 'basis', group: 'preparation', weight: 1, points: 'if(given(contactBasis), 1, 0)' },
    { id: 'mainGoal', group: 'preparation', weight: 1, points: 'if(given(mainGoal), 1, 0)' },
    {
      id: 'subGoals',
      group: 'preparation',
      weight: 1,
      points: 'if(given(subGoalNoBadWord) and given(subGoalOpenDoor) and given(recallDate), 1, 0)',
    },
    {
      id: 'limit',
      group: 'preparation',
      weight: 1,
      points: 'if(given(giftLimit), if(given(giftRoom), if(giftRoom >= 0, 1, 0), 1), 0)',
    },
  ],
});
