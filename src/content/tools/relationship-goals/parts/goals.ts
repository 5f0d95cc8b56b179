import { definePart } from '../../../../lib/definition/definition';

/** Is every action for something, and does every important goal have an action? */
export const goals = definePart({
  id: 'goals',
  inputs: ['topGoal', 'goalImportance', 'goalLinks'],
  quantities: {
    linkedActions: {
      formula: 'if(given(goalLinks), count(where(goalLinks, given(benefit) and given(goal))), 0)',
      unit: 'count',
    },
    actionCount: {
      formula: 'if(given(goalLinks), count(where(goalLinks, given(benefit))), 0)',
      unit: 'count',
    },
    unlinkedActions: { formula: 'actionCount - linkedActions', unit: 'count' },
    importantGoals: {
      formula: 'count(where(goalImportance, given(answer) and answer >= 2))',
      unit: 'count',
    },
    rankedGoals: {
      formula: "list(sortBy(where(goalImportance, given(answer) and answer > 0), answer, 'descending'), id)",
      unit: 'list',
    },
    unservedGoals: {
      formula:
        'list(where(goalImportance, given(answer) and answer >= 2 and count(where(goalLinks, given(benefit) and given(goal) and goal = id)) = 0), id)',
      unit: 'list',
    },
    actionsPerGoal: {
      formula: 'groupBy(where(goalLinks, given(benefit) and given(goal)), goal, 1)',
      unit: 'list',
      silent: true,
    },
    openPoints: { formula: 'list(where(items, points < weight), id)', unit: 'list' },
    goalsState: {
      decide: [
        { when: 'actionCount = 0', verdict: 'open' },
        { when: 'unlinkedActions > 0', verdict: 'unlinked' },
        { when: 'if(given(unservedGoals), count(unservedGoals) > 0, false)', verdict: 'unserved' },
        { when: 'count(openPoints) > 0', verdict: 'begun' },
        { verdict: 'done' },
      ],
    },
  },
  main: 'linkedActions',
  verdict: 'goalsState',
  decisive: ['actionCount', 'unlinkedActions', 'importantGoals'],
  sentences: ['goalsState'],
  todo: 'openPoints',
  charts: ['perGoal'],
  notes: ['finalAim'],
  warnings: [{ code: 'NO_GOAL', when: 'unlinkedActions > 0', fields: ['goalLinks'] }],
  items: [
    { id: 'topGoal', group: 'goals', weight: 1, points: 'if(given(topGoal), 1, 0)' },
    { id: 'importance', group: 'goals', weight: 1, points: 'if(importantGoals > 0, 1, 0)' },
    { id: 'actions', group: 'goals', weight: 1, points: 'if(actionCount > 0, 1, 0)' },
    { id: 'links', group: 'goals', weight: 1, points: 'if(unlinkedActions = 0, 1, 0)' },
    {
      id: 'served',
      group: 'goals',
      weight: 1,
      points: 'if(given(unservedGoals), if(count(unservedGoals) = 0, 1, 0), 1)',
    },
  ],
});
