import type { ChartContext, ChartData, Charts } from '../../../lib/chart/chart';

interface Group {
  key: string;
  value: number;
}

const groups = (value: unknown): readonly Group[] => (Array.isArray(value) ? (value as Group[]) : []);

/** The reasons of one ranking as bars, most on top. */
function ranked(
  { values, words }: ChartContext,
  ranking: string,
  title: string,
  unit: string,
): ChartData | null {
  const rows = groups(values[ranking]);
  if (rows.length === 0) return null;
  return {
    kind: 'bars',
    title: words[title] ?? '',
    x: { name: words['reasonAxis'] ?? '', labels: rows.map(({ key }) => words[key] ?? key) },
    unit,
    series: [{ name: words[ranking] ?? '', role: 'muted', values: rows.map(({ value }) => value) }],
  };
}

export const charts: Charts = {
  byMargin(context) {
    const all = ranked(context, 'reasonsByMargin', 'title_byMargin', 'currency/year');
    if (!all) return null;
    const fixable = new Map(groups(context.values['fixableByReason']).map(({ key, value }) => [key, value]));
    const values = groups(context.values['reasonsByMargin']).map(({ key }) => fixable.get(key) ?? null);
    return {
      ...all,
      series: [...all.series, { name: context.words['fixable'] ?? '', role: 'main', values }],
    };
  },
  byNumber: (context) => ranked(context, 'reasonsByNumber', 'title_byNumber', 'customers'),
};
