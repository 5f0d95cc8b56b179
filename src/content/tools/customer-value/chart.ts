import type { Charts } from '../../../lib/chart/chart';

/** Years drawn: the horizon, at most 15; ten where there is no limit. */
const drawnYears = (horizon: unknown, unlimited: unknown): number =>
  unlimited === true ? 10 : typeof horizon === 'number' ? Math.min(15, horizon) : 0;

export const charts: Charts = {
  valueByYear: ({ inputs, values, at, words, format, fill }) => {
    const cost = inputs['acquisitionCost'];
    const years = drawnYears(inputs['horizonYears'], inputs['unlimitedHorizon']);
    if (typeof cost !== 'number' || years < 1) return null;
    const sums = Array.from({ length: years }, (_, index) =>
      at('startValue', { horizonYears: index + 1, unlimitedHorizon: false }),
    );
    if (!sums.every((sum): sum is number => typeof sum === 'number')) return null;
    const payback = values['paybackMonths'];
    return {
      kind: 'columns',
      title: words['title_valueByYear'] ?? '',
      x: {
        name: words['yearAxis'] ?? '',
        labels: [words['acquisition'] ?? '', ...sums.map((_, index) => String(index + 1))],
      },
      unit: 'currency',
      series: [
        {
          name: words['yearly'] ?? '',
          role: 'muted',
          values: [-cost, ...sums.map((sum, index) => sum - (sums[index - 1] ?? 0))],
        },
        {
          name: words['cumulative'] ?? '',
          role: 'main',
          line: true,
          values: [-cost, ...sums.map((sum) => sum - cost)],
        },
      ],
      marks:
        typeof payback === 'number' && payback <= years * 12
          ? [
              {
                axis: 'x',
                // The first place is the acquisition, so that year 1 ends at the second.
                at: payback / 12 + 1,
                label: fill(words['payback'] ?? '', { months: format(Math.ceil(payback - 1e-9), 'count') }),
              },
            ]
          : [],
    };
  },
  retentionSteps: ({ at, words, format, fill }) => {
    const steps = [-0.05, -0.01, 0.01, 0.02, 0.05, 0.1];
    const column = (key: string): (number | null)[] =>
      steps
        .map((step) => at(key, { retentionChange: step }))
        .map((value) => (typeof value === 'number' ? value : null));
    if (column('upliftNewValue').every((value) => value === null)) return null;
    const signed = (step: number): string =>
      `${step < 0 ? '−' : '+'}${format(Math.abs(Math.round(step * 100)), 'count')}`;
    return {
      kind: 'table',
      title: words['title_retentionSteps'] ?? '',
      x: {
        name: words['stepAxis'] ?? '',
        labels: steps.map((step) =>
          fill(words[Math.abs(step) === 0.01 ? 'stepOne' : 'step'] ?? '', { points: signed(step) }),
        ),
      },
      unit: 'currency',
      series: [
        {
          name: words['stepRate'] ?? '',
          role: 'muted',
          unit: 'share',
          values: column('changedRetentionRate'),
        },
        { name: words['stepValue'] ?? '', role: 'main', values: column('upliftNewValue') },
        { name: words['stepGain'] ?? '', role: 'main', values: column('upliftAbsolute') },
        { name: words['stepShare'] ?? '', role: 'main', unit: 'share', values: column('upliftRelative') },
      ],
    };
  },
  valueByRetention: ({ inputs, values, at, words, format, fill }) => {
    const rates = Array.from({ length: 21 }, (_, index) => index / 20);
    const worth = rates.map((rate) => at('lifetimeValue', { retentionRate: rate }));
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
