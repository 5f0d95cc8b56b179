import type { Charts } from '../../../lib/chart/chart';

const letters = [
  ['S', 'specificPoints'],
  ['M', 'measurablePoints'],
  ['A', 'assignablePoints'],
  ['R', 'relevantPoints'],
  ['T', 'timePoints'],
] as const;

export const charts: Charts = {
  letters: ({ values, words }) => ({
    kind: 'bars',
    title: words['title_letters'] ?? '',
    x: { name: words['lettersAxis'] ?? '', labels: letters.map(([letter]) => words[letter] ?? letter) },
    unit: 'points',
    max: 20,
    series: [
      {
        name: words['points'] ?? '',
        role: 'main',
        values: letters.map(([, key]) => (typeof values[key] === 'number' ? values[key] : null)),
      },
    ],
    marks: [{ axis: 'y', at: 14, label: words['enough'] ?? '' }],
  }),
  ladder: ({ inputs, values, words }) => {
    const tiers = inputs['tiers'];
    const contacts = inputs['contactedCustomers'];
    if (
      !Array.isArray(tiers) ||
      typeof contacts !== 'number' ||
      typeof values['expectedValueTotal'] !== 'number'
    )
      return null;
    const rows = (tiers as Record<string, unknown>[]).map(({ name, probability, value }) => ({
      name: typeof name === 'string' ? (words[`tier_${name}`] ?? name) : '',
      worth: Number(probability) * Number(value) * contacts,
    }));
    const silent = Number(values['noReactionProbability']) * Number(inputs['noReactionValue']) * contacts;
    const all = silent === 0 ? rows : [...rows, { name: words['noReaction'] ?? '', worth: silent }];
    return {
      kind: 'bars',
      title: words['title_ladder'] ?? '',
      x: { name: words['tierAxis'] ?? '', labels: all.map(({ name }) => name) },
      unit: 'currency',
      series: [{ name: words['expectedValue'] ?? '', role: 'main', values: all.map(({ worth }) => worth) }],
    };
  },
};
