import type { ChartData, Charts } from '../../../lib/chart/chart';

const isFigure = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** How many parts the line of group sizes has, and how far it reaches on both sides of the difference entered. */
const steps = 24;
const reach = { least: 0.4, most: 2.5 };

export const charts: Charts = {
  becauseOfIt: ({ values, words, format, fill }): ChartData | null => {
    const figures = [
      values['incrementalSuccessesLow'],
      values['incrementalSuccesses'],
      values['incrementalSuccessesHigh'],
    ];
    if (!figures.every(isFigure)) return null;
    const needed = values['breakEvenSuccesses'];
    return {
      kind: 'bars',
      title: words['title_becauseOfIt'] ?? '',
      x: {
        name: words['readingAxis'] ?? '',
        labels: ['cautious', 'counted', 'atBest'].map((name) => words[name] ?? name),
      },
      unit: 'customers',
      series: [{ name: words['customersAxis'] ?? '', role: 'main', values: figures }],
      // Far beyond the bars the mark would make them illegible; the sentence names the figure.
      marks:
        isFigure(needed) && needed > 0 && needed <= 4 * Math.max(1, ...figures)
          ? [
              {
                axis: 'x',
                at: needed,
                label: fill(words['breakEven'] ?? '', {
                  count: format(Math.ceil(needed - 1e-9), 'customers'),
                }),
              },
            ]
          : [],
    };
  },
  sizeByDifference: ({ inputs, values, words, format, at }): ChartData | null => {
    const difference = inputs['detectableDifference'];
    const needed = values['sampleSizeRounded'];
    if (!isFigure(difference) || !isFigure(needed)) return null;
    const most = Math.min(reach.most * difference, 0.998 - Number(inputs['baselineRate']));
    const least = reach.least * difference;
    if (most <= least) return null;
    const differences = Array.from(
      { length: steps + 1 },
      (_, step) => least + ((most - least) * step) / steps,
    );
    return {
      kind: 'lines',
      title: words['title_sizeByDifference'] ?? '',
      x: {
        name: words['differenceAxis'] ?? '',
        labels: differences.map((one) => format(one, 'share')),
        numbers: differences,
        unit: 'share',
      },
      unit: 'customers',
      series: [
        {
          name: words['sizeAxis'] ?? '',
          role: 'main',
          values: differences.map((one) => {
            const size = at('sampleSizePerGroup', { detectableDifference: one });
            return isFigure(size) ? size : null;
          }),
        },
      ],
      marks: [{ axis: 'x', at: difference, label: words['yours'] ?? '' }],
    };
  },
};
