import type { Charts } from '../../../lib/chart/chart';

const sides = ['stayWeight', 'leaveWeight'] as const;

export const charts: Charts = {
  scales: ({ values, words }) => {
    const weights = sides.map((side) => values[side]);
    if (!weights.every((weight) => typeof weight === 'number')) return null;
    return {
      kind: 'bars',
      title: words['title_scales'] ?? '',
      x: { name: words['sideAxis'] ?? '', labels: sides.map((side) => words[side] ?? '') },
      unit: 'points',
      series: [{ name: words['weight'] ?? '', role: 'main', values: weights }],
    };
  },
};
