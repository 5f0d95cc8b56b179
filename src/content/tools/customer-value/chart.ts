import type { Charts } from '../../../lib/tool/chart';

/** Years drawn: the horizon, at most 15; ten where there is no limit. */
const drawnYears = (horizon: unknown, unlimited: unknown): number =>
  unlimited === true ? 10 : typeof horizon === 'number' ? Math.min(15, horizon) : 0;

export const charts: Charts = {
  valueByYear: ({ inputs, values, at, words, format, fill }) => {
    const cost = inputs['acquisitionCost'];
    const years = drawnYears(inputs['horizonYears'], inputs['unlimitedHorizon']);
    if (typeof cost !== 'number' || years < 1) return null;
    const sums = Array.from(
      { length: years },
      (_, index) => at({ horizonYears: index + 1, unlimitedHorizon: false })['startValue'],
    );
    if (!sums.every((sum): sum is number => typeof sum === 'number')) return null;
    const payback = values['paybackMonths'];
    return {
      kind: 'columns',
      title: words['title_valueByYear'] ?? '',
      x: { name: words['yearAxis'] ?? '', labels: sums.map((_, index) => String(index + 1)) },
      unit: 'currency',
      series: [
        {
          name: words['yearly'] ?? '',
          role: 'muted',
          values: sums.map((sum, index) => sum - (sums[index - 1] ?? 0)),
        },
        { name: words['cumulative'] ?? '', role: 'main', line: true, values: sums.map((sum) => sum - cost) },
      ],
      marks:
        typeof payback === 'number' && payback <= years * 12
          ? [
              {
                axis: 'x',
                at: payback / 12,
                label: fill(words['payback'] ?? '', { months: format(Math.ceil(payback - 1e-9), 'count') }),
              },
            ]
          : [],
    };
  },
  valueByRetention: ({ inputs, values, at, words, format, fill }) => {
    const rates = Array.from({ length: 21 }, (_, index) => index / 20);
    const worth = rates.map((rate) => at({ retentionRate: rate })['lifetimeValue']);
    const today = inputs['retentionRate'];
    const changed = values['changedRetentionRate'];
    if (worth.every((value) => typeof value !== 'number')) return null;
    return {
      kind: 'lines',
      title: words['title_valueByRetention'] ?? '',
      x: {
        name: words['retentionAxis'] ?? '',
        labels: rates.map((rate) => format(rate, 'share')),
        numbers: rates,
        unit: 'share',
      },
      unit: 'currency',
      series: [
        {
          name: words['valueNew'] ?? '',
          role: 'main',
          values: worth.map((value) => (typeof value === 'number' ? value : null)),
        },
      ],
      marks: [
        ...(typeof today === 'number'
          ? [
              {
                axis: 'x' as const,
                at: today,
                label: fill(words['today'] ?? '', { rate: format(today, 'share') }),
              },
            ]
          : []),
        ...(typeof changed === 'number' && changed !== today
          ? [
              {
                axis: 'x' as const,
                at: changed,
                label: fill(words['changed'] ?? '', { rate: format(changed, 'share') }),
              },
            ]
          : []),
      ],
    };
  },
};
