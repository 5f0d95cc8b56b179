import type { Charts } from '../../../lib/chart/chart';

const skills = ['averageEmpathy', 'averageListening', 'averageKnowledge'] as const;

export const charts: Charts = {
  skills({ values, words }) {
    const marks = skills.map((key) => (typeof values[key] === 'number' ? values[key] : null));
    if (marks.some((mark) => mark === null)) return null;
    return {
      kind: 'bars',
      title: words['title_skills'] ?? '',
      x: { name: words['skillAxis'] ?? '', labels: skills.map((key) => words[key] ?? key) },
      unit: 'points',
      max: 4,
      series: [{ name: words['average'] ?? '', role: 'main', values: marks }],
    };
  },
};
