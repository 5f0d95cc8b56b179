import type { Charts } from '../../../lib/chart/chart';

interface Measure {
  benefit: string;
  effect: number;
  effort: number;
}

/** As much of a text as a bar has room for. */
const short = (text: string): string => (text.length > 32 ? `${text.slice(0, 30).trimEnd()}…` : text);

export const charts: Charts = {
  ranking: ({ values, words }) => {
    const measures = values['rankedMeasures'] as readonly Measure[] | null;
    if (!Array.isArray(measures) || measures.length === 0) return null;
    const rows = measures.slice(0, 12) as readonly Measure[];
    return {
      kind: 'bars',
      title: words['title_ranking'] ?? '',
      x: { name: words['measureAxis'] ?? '', labels: rows.map(({ benefit }) => short(benefit)) },
      unit: 'ratio',
      series: [
        {
          name: words['effectPerEffort'] ?? '',
          role: 'main',
          values: rows.map(({ effect, effort }) => effect / effort),
        },
      ],
    };
  },
};
