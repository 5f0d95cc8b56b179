import type { ChartContext, ChartData, ChartMark, Charts } from '../../../lib/chart/chart';

/** Gaps drawn, the latest last. */
const drawn = 12;

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Every gap between two visits, and beside them how long the customer has been away now. */
function gapsOf({ values, words, format, fill }: ChartContext): ChartData | null {
  const gaps = Array.isArray(values['intervals']) ? values['intervals'].filter(isNumber) : [];
  const away = values['daysSinceLastPurchase'];
  const usual = values['typicalIntervalDays'];
  const cutOff = values['cutOffDays'];
  if (gaps.length === 0 || !isNumber(away) || !isNumber(usual) || !isNumber(cutOff)) return null;
  const shown = gaps.slice(-drawn);
  const days = (figure: number): Record<string, string> => ({ days: format(figure, 'days') });
  return {
    kind: 'columns',
    title: words['title_gaps'] ?? '',
    x: {
      name: words['gapAxis'] ?? '',
      labels: [
        ...shown.map((_, place) => String(gaps.length - shown.length + place + 1)),
        words['away'] ?? '',
      ],
    },
    unit: 'days',
    series: [
      { name: words['gap'] ?? '', role: 'muted', values: [...shown, null] },
      { name: words['awayNow'] ?? '', role: 'main', values: [...shown.map(() => null), away] },
    ],
    marks: [
      { axis: 'y', at: usual, label: fill(words['usual'] ?? '', days(usual)) },
      { axis: 'y', at: cutOff, label: fill(words['cutOff'] ?? '', days(Math.ceil(cutOff - 1e-9))) },
    ],
  };
}

/** Without visits of one customer: from how long away what holds, in days where the usual gap is known. */
function limitsOf({ inputs, values, words, format }: ChartContext): ChartData | null {
  const usual = values['typicalIntervalDays'];
  const factors = [1, inputs['dueFactor'], inputs['dormantFactor'], inputs['lostFactor']];
  if (!factors.every(isNumber)) return null;
  const known = isNumber(usual);
  return {
    kind: 'bars',
    title: words[known ? 'title_limits' : 'title_multiples'] ?? '',
    x: {
      name: words['limitAxis'] ?? '',
      labels: ['usualGap', 'due', 'dormant', 'lost'].map((name) => words[name] ?? name),
    },
    unit: known ? 'days' : 'ratio',
    series: [
      {
        name: words[known ? 'daysAway' : 'factor'] ?? '',
        role: 'main',
        values: factors.map((factor) => (known ? factor * usual : factor)),
        // Overdue at 1.25 times the gap is not 1.3.
        ...(!known && { labels: factors.map((factor) => format(factor, 'none')) }),
      },
    ],
  };
}

export const charts: Charts = {
  gaps: (context) => gapsOf(context) ?? limitsOf(context),
  /** The less regularly customers come, the longer one has to wait. */
  factorByVariation: ({ values, at, words, format }) => {
    const used = values['usedVariation'];
    if (!isNumber(used)) return null;
    const spread = Array.from({ length: 11 }, (_, index) => 0.2 + index / 10);
    const factors = spread.map((variation) =>
      at('regularityFactor', { purchaseDays: null, pooledIntervalVariation: variation }),
    );
    return {
      kind: 'lines',
      title: words['title_factorByVariation'] ?? '',
      x: {
        name: words['variationAxis'] ?? '',
        labels: spread.map((variation) => format(variation, 'ratio')),
        numbers: spread,
        unit: 'ratio',
      },
      unit: 'ratio',
      series: [
        {
          name: words['factor'] ?? '',
          role: 'main',
          values: factors.map((factor) => (isNumber(factor) ? factor : null)),
        },
      ],
      marks: [{ axis: 'x', at: Math.min(1.2, Math.max(0.2, used)), label: words['yours'] ?? '' }],
    };
  },
  aliveByWeek: ({ inputs, values, at, words, format }) => {
    const from = inputs['recencyWeeks'];
    const today = inputs['ageWeeks'];
    const limit = values['aliveThresholdWeek'];
    if (!isNumber(from) || !isNumber(today) || !isNumber(limit) || !isNumber(values['aliveProbability']))
      return null;
    const to = Math.min(5200, Math.max(today, limit, from + 4) * 1.25);
    const weeks = Array.from({ length: 21 }, (_, index) => from + (index / 20) * (to - from));
    const marks: ChartMark[] = [{ axis: 'x', at: today, label: words['today'] ?? '' }];
    if (limit >= from && limit <= to) marks.push({ axis: 'x', at: limit, label: words['limit'] ?? '' });
    return {
      kind: 'lines',
      title: words['title_aliveByWeek'] ?? '',
      x: {
        name: words['weekAxis'] ?? '',
        labels: weeks.map((week) => format(Math.round(week), 'weeks')),
        numbers: weeks,
        unit: 'weeks',
      },
      unit: 'share',
      series: [
        {
          name: words['chance'] ?? '',
          role: 'main',
          values: weeks.map((week) => {
            const chance = at('aliveProbability', { ageWeeks: week });
            return isNumber(chance) ? chance : null;
          }),
        },
      ],
      marks,
    };
  },
};
