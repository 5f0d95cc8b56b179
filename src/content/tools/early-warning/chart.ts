import type { Charts } from '../../../lib/chart/chart';

const areas = [
  ['data', 'dimensionData'],
  ['monitoring', 'dimensionMonitoring'],
  ['dialogue', 'dimensionDialogue'],
  ['complaints', 'dimensionComplaints'],
  ['response', 'dimensionResponse'],
] as const;

const figure = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export const charts: Charts = {
  /** Where the customer stands on the way from "carry on" to "act", and how far that may still change. */
  range: ({ values, words }) => {
    const points = figure(values['effectiveScore']);
    if (figure(values['scoreMaximum']) === null) return null;
    const open = values['leastScore'] !== values['mostScore'];
    const bars: readonly (readonly [string, number | null])[] = [
      // While too little is answered there is no standing yet, only the span.
      ...(points === null || values['isOpen'] === true ? [] : ([['now', points]] as const)),
      ...(open
        ? ([
            ['least', figure(values['leastScore'])],
            ['most', figure(values['mostScore'])],
          ] as const)
        : []),
    ];
    return {
      kind: 'bars',
      title: words['title_range'] ?? '',
      x: { name: words['rangeAxis'] ?? '', labels: bars.map(([name]) => words[name] ?? name) },
      unit: 'points',
      max: 100,
      series: [{ name: words['points'] ?? '', role: 'main', values: bars.map(([, value]) => value) }],
      marks: [
        { axis: 'y', at: 25, label: words['watchFrom'] ?? '' },
        { axis: 'y', at: 50, label: words['actFrom'] ?? '' },
      ],
    };
  },
  areas: ({ values, words }) => {
    const points = areas.map(([, key]) => figure(values[key]));
    if (points.every((value) => value === null)) return null;
    return {
      kind: 'bars',
      title: words['title_areas'] ?? '',
      x: { name: words['areaAxis'] ?? '', labels: areas.map(([name]) => words[name] ?? name) },
      unit: 'points',
      max: 100,
      series: [{ name: words['points'] ?? '', role: 'main', values: points }],
    };
  },
  left: ({ values, words }) => {
    const shares = (['warningPrecision', 'leaverShare', 'unwarnedLeaverShare'] as const).map((key) =>
      figure(values[key]),
    );
    if (shares.every((share) => share === null)) return null;
    return {
      kind: 'bars',
      title: words['title_left'] ?? '',
      x: {
        name: words['whoAxis'] ?? '',
        labels: [words['withWarning'] ?? '', words['allOfThem'] ?? '', words['withoutWarning'] ?? ''],
      },
      unit: 'share',
      series: [{ name: words['leftAxis'] ?? '', role: 'main', values: shares }],
    };
  },
};
