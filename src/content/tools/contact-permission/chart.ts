import type { ChartContext, ChartData, Charts } from '../../../lib/chart/chart';

const channels = [
  'letter',
  'inPerson',
  'phone',
  'email',
  'sms',
  'messenger',
  'socialMessage',
  'fax',
  'automatedCall',
  'customAudience',
  'contractMessage',
];
/** What a permission for one channel, or an address from a sale, says nothing about on another. */
const none = {
  consentGiven: false,
  consentDocumented: false,
  addressFromSale: false,
  presumedConsent: false,
};
const abroad = ['basis', 'phone', 'message', 'letter'];

/** A table of two columns whose cells are words. */
const table = (
  words: ChartContext['words'],
  title: string,
  rows: readonly (readonly [name: string, text: string])[],
): ChartData => ({
  kind: 'table',
  title: words[title] ?? '',
  x: { name: words['channelAxis'] ?? '', labels: rows.map(([name]) => name) },
  unit: 'none',
  series: [
    {
      name: words['permissionAxis'] ?? '',
      role: 'main',
      values: rows.map(() => null),
      labels: rows.map(([, text]) => text),
    },
  ],
});

export const charts: Charts = {
  channels: ({ inputs, at, words }): ChartData | null => {
    const { country, contactChannel } = inputs;
    if (country === 'AT' || country === 'CH')
      return table(
        words,
        `title_${country}`,
        abroad.map((row) => [words[`row_${row}`] ?? row, words[`${country}_${row}`] ?? '']),
      );
    const rows = channels.flatMap((channel): [string, string][] => {
      const found = at('permission', channel === contactChannel ? {} : { ...none, contactChannel: channel });
      return typeof found === 'string' ? [[words[channel] ?? channel, words[found] ?? found]] : [];
    });
    return rows.length === 0 ? null : table(words, 'title_channels', rows);
  },
};
