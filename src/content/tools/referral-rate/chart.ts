import type { Charts } from '../../../lib/chart/chart';

const isNumber = (value: unknown): value is number => typeof value === 'number';
const numberOrNone = (value: unknown): number | null => (isNumber(value) ? value : null);

export const charts: Charts = {
  steps: ({ inputs, values, words }) => {
    if (!isNumber(values['referralRate'])) return null;
    const steps = [
      ['recommenders', inputs['recommenders']],
      ['recommendations', inputs['recommendations']],
      // Who got in touch is often not known: then there is no bar, not an empty one.
      ...(isNumber(inputs['referredLeads']) ? [['leads', inputs['referredLeads']] as const] : []),
      ['came', inputs['referredNewCustomers']],
    ] as const;
    return {
      kind: 'bars',
      title: words['title_steps'] ?? '',
      x: { name: words['stepAxis'] ?? '', labels: steps.map(([step]) => words[step] ?? step) },
      unit: 'customers',
      series: [
        {
          name: words['countAxis'] ?? '',
          role: 'main',
          values: steps.map(([, value]) => numberOrNone(value)),
        },
      ],
    };
  },
  aim: ({ inputs, values, words }) => {
    const [today, needed] = [inputs['referredNewCustomers'], values['wholeNeeded']];
    if (!isNumber(today) || !isNumber(needed)) return null;
    const gains = [
      ['moreRecommend', 'leverRecommenderShareGain'],
      ['moreOften', 'leverRecommendationsGain'],
      ['moreCome', 'leverConversionGain'],
    ] as const;
    return {
      kind: 'bars',
      title: words['title_aim'] ?? '',
      x: {
        name: words['aimAxis'] ?? '',
        labels: [words['today'] ?? '', ...gains.map(([name]) => words[name] ?? name), words['needed'] ?? ''],
      },
      unit: 'customers',
      series: [
        {
          name: words['cameAxis'] ?? '',
          role: 'main',
          values: [
            today,
            ...gains.map(([, key]) => {
              const gain = values[key];
              return isNumber(gain) ? today + gain : null;
            }),
            needed,
          ],
        },
      ],
    };
  },
  balance: ({ values, words }) => {
    const figures = [
      ['onTop', values['broughtOnTop']],
      ['saved', values['advertisingSaved']],
      ['cost', isNumber(values['programmeCost']) ? -values['programmeCost'] : null],
      ['left', values['netGain']],
    ] as const;
    if (!figures.every(([, value]) => isNumber(value))) return null;
    return {
      kind: 'bars',
      title: words['title_balance'] ?? '',
      x: { name: words['balanceAxis'] ?? '', labels: figures.map(([name]) => words[name] ?? name) },
      unit: 'currency',
      series: [
        {
          name: words['moneyAxis'] ?? '',
          role: 'main',
          values: figures.map(([, value]) => numberOrNone(value)),
        },
      ],
    };
  },
};
