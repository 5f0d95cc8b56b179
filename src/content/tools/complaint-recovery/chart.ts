import type { ChartContext, Charts, ChartSeries } from '../../../lib/chart/chart';

/** The values, if all of them are numbers. */
const numbers = (values: readonly unknown[]): readonly number[] | null =>
  values.every((value): value is number => typeof value === 'number') ? values : null;

const states = [
  ['silent', 'silentCustomers', 'lostSilent'],
  ['unresolved', 'unresolvedCustomers', 'lostUnresolved'],
  ['slow', 'slowCustomers', 'lostSlow'],
  ['fast', 'fastCustomers', 'lostFast'],
] as const;
const losses = ['lostSilent', 'lostUnresolved', 'lostSlow', 'lostFast'] as const;
/** What is planned, by the input it replaces. */
const plan = {
  problemRate: 'thenProblemRate',
  complaintRate: 'thenComplaintRate',
  fastResolutionRate: 'thenFastRate',
  slowResolutionRate: 'thenSlowRate',
} as const;

/** A series with its name on each bar, so that two beside each other are told apart. */
const named = (
  name: string,
  role: ChartSeries['role'],
  values: readonly number[],
  format: ChartContext['format'],
): ChartSeries => ({
  name,
  role,
  values,
  labels: values.map((value) => `${format(value, 'customers')} ${name}`),
});

export const charts: Charts = {
  whereLost: ({ values, words, format }) => {
    const all = numbers(states.map(([, customers]) => values[customers]));
    const lost = numbers(states.map(([, , stayAway]) => values[stayAway]));
    if (!all?.some((count) => count > 0) || !lost) return null;
    return {
      kind: 'bars',
      title: words['title_whereLost'] ?? '',
      x: { name: words['stateAxis'] ?? '', labels: states.map(([state]) => words[state] ?? state) },
      unit: 'customers',
      series: [
        named(words['stayAway'] ?? '', 'main', lost, format),
        named(
          words['comeAgain'] ?? '',
          'muted',
          all.map((count, place) => count - (lost[place] ?? 0)),
          format,
        ),
      ],
    };
  },
  todayAndThen: ({ values, at, words, format }) => {
    const replaced = Object.fromEntries(
      Object.entries(plan).map(([input, then]) => [input, values[then] as number | null]),
    );
    const today = numbers(losses.map((key) => values[key]));
    const then = numbers(losses.map((key) => at(key, replaced)));
    if (values['planSentence'] === 'nothing' || !today || !then) return null;
    return {
      kind: 'bars',
      title: words['title_todayAndThen'] ?? '',
      x: { name: words['stateAxis'] ?? '', labels: states.map(([state]) => words[state] ?? state) },
      unit: 'customers',
      series: [
        named(words['today'] ?? '', 'muted', today, format),
        named(words['then'] ?? '', 'main', then, format),
      ],
    };
  },
};
