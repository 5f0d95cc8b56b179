import { definePart } from '../../../../lib/definition/definition';

/** Does the team have what the three jobs take? */
export const team = definePart({
  id: 'team',
  inputs: ['skills', 'decisionBudget', 'briefingDate', 'talkers'],
  quantities: {
    weakestAverage: {
      formula: 'min(averageEmpathy, averageListening, averageKnowledge)',
      unit: 'points',
      decimals: 1,
      refuse: { NO_DATA: 'markedPeople = 0' },
    },
    weakestSkill: {
      formula:
        "lowest('empathy', averageEmpathy, 'listening', averageListening, 'productKnowledge', averageKnowledge)",
      unit: 'band',
      refuse: { NO_DATA: 'markedPeople = 0' },
      silent: true,
    },
    averageEmpathy: {
      formula: 'mean(markedSkills, empathy)',
      unit: 'points',
      decimals: 1,
      refuse: { NO_DATA: 'markedPeople = 0' },
    },
    averageListening: {
      formula: 'mean(markedSkills, listening)',
      unit: 'points',
      decimals: 1,
      refuse: { NO_DATA: 'markedPeople = 0' },
    },
    averageKnowledge: {
      formula: 'mean(markedSkills, productKnowledge)',
      unit: 'points',
      decimals: 1,
      refuse: { NO_DATA: 'markedPeople = 0' },
    },
    markedPeople: { formula: 'count(markedSkills)', unit: 'count' },
    onceEach: {
      formula: 'decisionBudget * count(where(skills, given(person)))',
      unit: 'currency',
      refuse: { NO_DATA: 'count(where(skills, given(person))) = 0' },
    },
    openPoints: { formula: "list(where(items, group = 'team' and points < weight), id)", unit: 'list' },
    teamState: {
      decide: [
        { when: 'if(given(skills), markedPeople = 0, true)', verdict: 'open' },
        { when: 'count(openPoints) > 0', verdict: 'begun' },
        { when: 'weakestAverage < 2', verdict: 'practise' },
        { verdict: 'done' },
      ],
      evidence: 'H',
    },
    markState: {
      decide: [
        { when: 'markedPeople = 0', verdict: 'none' },
        { when: 'lowestMark < 2', verdict: 'uneven' },
        { verdict: 'none' },
      ],
      evidence: 'H',
      internal: true,
    },
    // An average hides the one who still has most to learn.
    lowestMark: {
      formula:
        'min(first(sortBy(markedSkills, empathy), empathy), first(sortBy(markedSkills, listening), listening), first(sortBy(markedSkills, productKnowledge), productKnowledge))',
      unit: 'points',
      refuse: { NO_DATA: 'markedPeople = 0' },
      internal: true,
    },
    // A person with all three marks; half of them would shift one average and not the others.
    markedSkills: {
      formula: 'where(skills, given(empathy) and given(listening) and given(productKnowledge))',
      unit: 'list',
      internal: true,
    },
  },
  main: 'weakestAverage',
  verdict: 'teamState',
  decisive: ['markedPeople', 'onceEach'],
  first: ['skills', 'decisionBudget', 'briefingDate', 'talkers'],
  sentences: ['teamState', 'markState'],
  todo: 'openPoints',
  charts: ['skills'],
  notes: ['together', 'nothingFollows'],
  items: [
    {
      id: 'people',
      group: 'team',
      weight: 1,
      points: 'if(given(skills), if(count(where(skills, given(person))) > 0, 1, 0), 0)',
    },
    {
      id: 'marks',
      group: 'team',
      weight: 1,
      points: 'if(given(skills), if(markedPeople = count(skills), 1, 0), 1)',
    },
    { id: 'budget', group: 'team', weight: 1, points: 'if(given(decisionBudget), 1, 0)' },
    { id: 'briefing', group: 'team', weight: 1, points: 'if(given(briefingDate), 1, 0)' },
    { id: 'talkers', group: 'team', weight: 1, points: 'if(given(talkers), 1, 0)' },
  ],
});
