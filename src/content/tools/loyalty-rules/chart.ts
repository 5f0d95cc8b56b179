import type { Charts } from '../../../lib/chart/chart';

const rules = ['regularsFirst', 'appreciation', 'customerData', 'complaints', 'prevention'] as const;

export const charts: Charts = {
  rules({ inputs, words }) {
    const answers = (inputs['ruleAnswers'] ?? {}) as Readonly<Record<string, unknown>>;
    const values = rules.map((id) => (typeof answers[id] === 'number' ? answers[id] : null));
    if (values.every((value) => value === null)) return null;
    return {
      kind: 'bars',
      title: words['title_rules'] ?? '',
      x: { name: words['ruleAxis'] ?? '', labels: rules.map((id) => words[id] ?? id) },
      unit: 'points',
      max: 4,
      series: [{ name: words['kept'] ?? '', role: 'main', values }],
      marks: [{ axis: 'y', at: 3, label: words['yes'] ?? '' }],
    };
  },
};
