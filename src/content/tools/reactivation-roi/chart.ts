import type { ChartContext, Charts } from '../../../lib/chart/chart';

const stages = ['dormant', 'eligible', 'contacted', 'responding', 'wonBack', 'incremental'] as const;

/**
 * Net gain at a win-back rate: the response stays as entered and the share of responders who buy again varies; beyond
 * the response rate nobody more can be won, so the response rises with it.
 */
function gainAt({ inputs, at }: ChartContext, rate: number): number | null {
  const response = Number(inputs['responseRate']);
  const gain = at(
    'netGain',
    rate <= response && response > 0
      ? { winRateAmongResponders: rate / response }
      : { responseRate: rate, winRateAmongResponders: 1 },
  );
  return typeof gain === 'number' ? gain : null;
}

export const charts: Charts = {
  funnel: ({ inputs, values, words }) => {
    const figures = [
      inputs['dormantCustomers'],
      values['eligibleCustomers'],
      values['contactedCustomers'],
      values['respondingCustomers'],
      values['wonBackCustomers'],
      values['incrementalWonBack'],
    ];
    if (!figures.every((figure): figure is number => typeof figure === 'number')) return null;
    return {
      kind: 'bars',
      title: words['title_funnel'] ?? '',
      x: { name: words['stageAxis'] ?? '', labels: stages.map((stage) => words[stage] ?? stage) },
      unit: 'customers',
      series: [{ name: words['customersAxis'] ?? '', role: 'main', values: figures }],
    };
  },
  gainByRate: (context) => {
    const { values, words, format, fill } = context;
    const [base, breakEven, bold] = [
      values['winBackRate'],
      values['breakEvenWinBackRate'],
      values['boldWinBackRate'],
    ];
    if (typeof base !== 'number' || typeof values['netGain'] !== 'number') return null;
    const cautious = Number(values['cautiousResponseRate']) * Number(values['cautiousWinRate']);
    const most = Math.min(
      1,
      Math.max(
        0.01,
        1.25 * Math.max(base, typeof bold === 'number' ? bold : 0),
        1.6 * (typeof breakEven === 'number' && breakEven < 1 ? breakEven : 0),
      ),
    );
    const rates = Array.from({ length: 21 }, (_, index) => (index / 20) * most);
    return {
      kind: 'lines',
      title: words['title_gainByRate'] ?? '',
      x: {
        name: words['rateAxis'] ?? '',
        labels: rates.map((rate) => format(rate, 'share')),
        numbers: rates,
        unit: 'share',
      },
      unit: 'currency',
      series: [
        { name: words['netGain'] ?? '', role: 'main', values: rates.map((rate) => gainAt(context, rate)) },
      ],
      marks: [
        ...(typeof breakEven === 'number' && breakEven <= most
          ? [
              {
                axis: 'x' as const,
                at: breakEven,
                label: fill(words['breakEven'] ?? '', { rate: format(breakEven, 'share') }),
              },
            ]
          : []),
        ...(
          [
            ['cautious', cautious],
            ['expected', base],
            ['bold', bold],
          ] as const
        ).flatMap(([name, rate]) =>
          typeof rate === 'number' && Number.isFinite(rate)
            ? [{ axis: 'x' as const, at: rate, label: words[name] ?? name }]
            : [],
        ),
      ],
    };
  },
};
