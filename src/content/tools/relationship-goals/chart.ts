import type { Charts } from '../../../lib/chart/chart';

/** The goals of the tree, from the top to the lowest level. */
const goals = [
  'salesContribution',
  'relationshipProfiles',
  'customerTies',
  'valueCreation',
  'futureSafety',
  'innovation',
  'wordOfMouth',
  'smoothCooperation',
  'difficultPhases',
];

export const charts: Charts = {
  perGoal: ({ values, words }) => {
    const counted = values['actionsPerGoal'] as readonly { key: string; value: number }[] | null;
    if (!Array.isArray(counted) || counted.length === 0) return null;
    const of = (goal: string): number =>
      (counted as readonly { key: string; value: number }[]).find(({ key }) => key === goal)?.value ?? 0;
    return {
      kind: 'bars',
      title: words['title_perGoal'] ?? '',
      x: { name: words['goalAxis'] ?? '', labels: goals.map((goal) => words[goal] ?? goal) },
      unit: 'count',
      series: [{ name: words['actions'] ?? '', role: 'main', values: goals.map(of) }],
    };
  },
};
