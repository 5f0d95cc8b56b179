import type { Drawn } from '../../../src/components/chart/layout';
import type { ChartData } from '../../../src/lib/chart/chart';

type DrawnData = ChartData & { kind: Drawn };

const rates = Array.from({ length: 21 }, (_, index) => index / 20);

/** One description for each way a picture may look; between them they use everything a description can say. */
export const descriptions: Readonly<Record<string, DrawnData>> = {
  'a funnel': {
    kind: 'bars',
    title: 'From the list to the additional returns',
    x: { name: 'Stage', labels: ['on the list', 'after exclusions', 'contacted', 'owed to the campaign'] },
    unit: 'customers',
    series: [{ name: 'Customers', role: 'main', values: [1200, 944, 850, 25] }],
  },
  'bars up to a fixed value, with a target and a gap': {
    kind: 'bars',
    title: 'Points per letter',
    x: { name: 'Letter', labels: ['Specific', 'Measurable', 'Assignable'] },
    unit: 'points',
    max: 20,
    series: [{ name: 'Points', role: 'main', values: [20, null, 0] }],
    marks: [{ axis: 'y', at: 14, label: '14 points needed' }],
  },
  'bars with long names, a loss and labels of their own': {
    kind: 'bars',
    title: 'Expected value per outcome',
    x: {
      name: 'Outcome',
      labels: [
        'Donaudampfschifffahrtsgesellschaftskapitän',
        'a customer who says why she has left us for good',
      ],
    },
    unit: 'currency',
    series: [
      { name: 'Now', role: 'main', values: [-400, 12000], labels: ['a loss', 'a gain'] },
      { name: 'Then', role: 'muted', values: [300, 9000] },
    ],
  },
  'columns with a line over them': {
    kind: 'columns',
    title: 'What a new customer brings year by year',
    x: { name: 'Year', labels: ['Cost', '1', '2', '3', '4', '5'] },
    unit: 'currency',
    series: [
      { name: 'of the year', role: 'muted', values: [-150, 174, 120, 83, 58, 40] },
      { name: 'after acquisition cost', role: 'main', line: true, values: [-150, 24, 144, 228, 287, 327] },
    ],
    marks: [{ axis: 'x', at: 1.97, label: 'earned back after 12 months' }],
  },
  'columns beside each other with a level target': {
    kind: 'columns',
    title: 'Before and after',
    x: { name: 'Quarter', labels: ['1', '2', '3', '4'] },
    unit: 'share',
    series: [
      { name: 'before', role: 'muted', values: [0.1, 0.2, 0.15, 0.3] },
      { name: 'after', role: 'main', values: [0.2, 0.25, null, 0.4] },
    ],
    marks: [{ axis: 'y', at: 0.35, label: 'the goal' }],
  },
  'a line with marks close together': {
    kind: 'lines',
    title: 'Net gain by win-back rate',
    x: { name: 'Win-back rate', labels: rates.map(String), numbers: rates, unit: 'share' },
    unit: 'currency',
    series: [{ name: 'Net gain', role: 'main', values: rates.map((rate) => 40000 * rate - 7000) }],
    marks: [
      { axis: 'x', at: 0.14, label: 'cautious' },
      { axis: 'x', at: 0.175, label: 'a gain from 17.5 %' },
      { axis: 'x', at: 0.4, label: 'expected' },
      { axis: 'x', at: 1, label: 'bold' },
    ],
  },
  'two lines, one interrupted': {
    kind: 'lines',
    title: 'Two ways',
    x: { name: 'Rate', labels: rates.map(String), numbers: rates, unit: 'share' },
    unit: 'ratio',
    series: [
      { name: 'one way', role: 'main', values: rates.map((rate) => rate * rate) },
      {
        name: 'the other',
        role: 'ink',
        values: rates.map((rate) => (rate > 0.4 && rate < 0.6 ? null : -rate)),
      },
    ],
  },
  'figures that are all zero': {
    kind: 'columns',
    title: 'Nothing yet',
    x: { name: 'Year', labels: ['1', '2'] },
    unit: 'customers',
    series: [{ name: 'customers', role: 'main', values: [0, 0] }],
  },
};
