import type { Charts } from '../../../lib/chart/chart';

const areas = ['referral', 'winBack', 'lifecycle', 'prevention'] as const;

export const charts: Charts = {
  /** Of each area the points it has of those it could have; one without an answer has no bar. */
  areas({ values, words, fill }) {
    const shares = areas.map((area) => {
      const share = values[`${area}Share`];
      return typeof share === 'number' ? share : null;
    });
    if (shares.every((share) => share === null)) return null;
    return {
      kind: 'bars',
      title: words['title_areas'] ?? '',
      x: {
        name: words['areaAxis'] ?? '',
        labels: areas.map((area) => words[area] ?? area),
      },
      unit: 'share',
      max: 1,
      series: [
        {
          name: words['points'] ?? '',
          role: 'main',
          values: shares,
          labels: areas.map((area, place) =>
            shares[place] === null
              ? (words['open'] ?? '')
              : fill(words['pointsOf'] ?? '', {
                  points: String(values[`${area}Points`]),
                  possible: String(values[`${area}Possible`]),
                }),
          ),
        },
      ],
    };
  },
};
