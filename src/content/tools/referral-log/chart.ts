import type { Charts } from '../../../lib/chart/chart';

interface Group {
  key: string;
  value: number;
}

/** More names than these make a picture of single lines. */
const shown = 10;

export const charts: Charts = {
  senders({ values, words }) {
    const rows = (Array.isArray(values['senders']) ? (values['senders'] as Group[]) : []).slice(0, shown);
    if (rows.length === 0) return null;
    return {
      kind: 'bars',
      title: words['title_senders'] ?? '',
      x: { name: words['senderAxis'] ?? '', labels: rows.map(({ key }) => key) },
      unit: 'customers',
      series: [{ name: words['sent'] ?? '', role: 'main', values: rows.map(({ value }) => value) }],
    };
  },
};
