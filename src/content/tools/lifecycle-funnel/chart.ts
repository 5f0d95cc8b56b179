import type { Charts } from '../../../lib/chart/chart';

/** Discounts from one point of the picture to the next; those a person would name. */
const steps = [0.01, 0.02, 0.025];

const isNumber = (value: unknown): value is number => typeof value === 'number';

export const charts: Charts = {
  path: ({ inputs, values, words }) => {
    const steps = [
      ['new', inputs['newCustomersPerYear']],
      ['again', values['secondBuyers']],
      ['regular', values['regulars']],
    ] as const;
    const figures = steps.map(([, value]) => value);
    if (!figures.every(isNumber)) return null;
    return {
      kind: 'bars',
      title: words['title_path'] ?? '',
      x: { name: words['stepAxis'] ?? '', labels: steps.map(([step]) => words[step] ?? step) },
      unit: 'customers',
      series: [{ name: words['customersAxis'] ?? '', role: 'main', values: figures }],
    };
  },
  extra: ({ inputs, at, words, format, fill }) => {
    const [margin, today] = [inputs['contributionMarginRate'], inputs['discountDepth']];
    if (!isNumber(margin) || !isNumber(today) || margin <= 0) return null;
    // Towards the margin the line leaves every page: it is drawn up to five sixths of it, where six times as much is to be sold.
    const most = Math.min(0.99, (margin * 5) / 6);
    const step = steps.find((one) => most / one <= 20) ?? 0.05;
    const discounts = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
    if (discounts.length < 3) return null;
    const last = (discounts.length - 1) * step;
    return {
      kind: 'lines',
      title: words['title_extra'] ?? '',
      x: {
        name: words['discountAxis'] ?? '',
        labels: discounts.map((discount) => format(discount, 'share')),
        numbers: discounts,
        unit: 'share',
      },
      unit: 'share',
      series: [
        {
          name: words['extraAxis'] ?? '',
          role: 'main',
          values: discounts.map((discount) => {
            const extra = at('discountVolumeUplift', { discountDepth: discount });
            return isNumber(extra) ? extra : null;
          }),
        },
      ],
      marks:
        today > 0 && today <= last
          ? [{ axis: 'x', at: today, label: fill(words['today'] ?? '', { rate: format(today, 'share') }) }]
          : [],
    };
  },
};
