import type { Charts } from '../../../lib/chart/chart';

type Row = Readonly<Record<string, unknown>>;

export const charts: Charts = {
  sideBySide: ({ inputs, values, words, format, fill }) => {
    const rows = (Array.isArray(inputs['attributes']) ? inputs['attributes'] : []) as readonly Row[];
    const verdicts = (
      Array.isArray(values['attributeVerdicts']) ? values['attributeVerdicts'] : []
    ) as readonly (string | null)[];
    const shown = rows.flatMap(({ name, expectation, experience }, place) => {
      const verdict = verdicts[place];
      if (typeof expectation !== 'number' || typeof experience !== 'number' || !verdict) return [];
      const called = typeof name === 'string' && name.trim() !== '' ? name : 'unnamed';
      return [{ called: words[`name_${called}`] ?? called, expectation, experience, verdict }];
    });
    if (shown.length === 0) return null;
    return {
      kind: 'bars',
      title: words['title_sideBySide'] ?? '',
      x: { name: words['nameAxis'] ?? '', labels: shown.map(({ called }) => called) },
      unit: 'points',
      series: [
        {
          name: words['expected'] ?? '',
          role: 'muted',
          values: shown.map(({ expectation }) => expectation),
          labels: shown.map(({ expectation }) =>
            fill(words['expectedMark'] ?? '', { mark: format(expectation, 'points') }),
          ),
        },
        {
          name: words['experienced'] ?? '',
          role: 'main',
          values: shown.map(({ experience }) => experience),
          labels: shown.map(({ experience, verdict }) =>
            fill(words['experiencedMark'] ?? '', {
              mark: format(experience, 'points'),
              verdict: words[verdict] ?? verdict,
            }),
          ),
        },
      ],
    };
  },
};
