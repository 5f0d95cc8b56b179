import type { Charts } from '../../../lib/chart/chart';

interface Line {
  name?: unknown;
  promise?: unknown;
  experience?: unknown;
}

export const charts: Charts = {
  sideBySide({ inputs, words }) {
    const lines = (Array.isArray(inputs['promises']) ? (inputs['promises'] as readonly Line[]) : []).flatMap(
      ({ name, promise, experience }) =>
        typeof promise === 'number' && typeof experience === 'number'
          ? [{ name: typeof name === 'string' && name.trim() !== '' ? name : 'unnamed', promise, experience }]
          : [],
    );
    if (lines.length === 0) return null;
    return {
      kind: 'bars',
      title: words['title_sideBySide'] ?? '',
      x: {
        name: words['promiseAxis'] ?? '',
        labels: lines.map(({ name }) => words[`name_${name}`] ?? name),
      },
      unit: 'points',
      series: [
        { name: words['promised'] ?? '', role: 'muted', values: lines.map(({ promise }) => promise) },
        { name: words['delivered'] ?? '', role: 'main', values: lines.map(({ experience }) => experience) },
      ],
    };
  },
};
