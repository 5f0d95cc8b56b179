import { defineInputs } from '../../../src/lib/definition/definition';
import { number, optional, small } from './small';

/** A keyed checklist: points by group, what is missing, the heaviest first. */
export const checklist = small(
  'checklist',
  defineInputs({
    said: {
      kind: 'answers',
      items: [
        { id: 'P1', group: 'A', weight: 3, flag: 'red' },
        { id: 'P2', group: 'A', weight: 2 },
        { id: 'P3', group: 'B', weight: 5, flag: 'red' },
        { id: 'P4', group: 'B', weight: 1 },
      ],
      values: [0, 1, 2],
      default: null,
    },
    bar: { ...number, min: 0, max: 2 },
  }),
  {
    answered: { formula: 'where(said, given(answer))', unit: 'table' },
    points: { formula: 'sum(answered, weight * answer)', unit: 'points' },
    asked: { formula: 'sum(where(said, applies), weight)', unit: 'points' },
    share: { formula: 'points / (2 * asked)', unit: 'share', refuse: { NO_DATA: 'count(answered) = 0' } },
    byGroup: { formula: 'groupBy(answered, group, weight * answer)', unit: 'table' },
    weakest: { formula: 'first(sortBy(byGroup, value), key)', unit: 'text' },
    open: {
      formula: "list(sortBy(where(said, applies and not given(answer)), weight, 'descending'), id)",
      unit: 'list',
    },
    flagged: { formula: "count(where(answered, flag = 'red' and answer < bar))", unit: 'count' },
    all: { formula: 'sum(said, answer)', unit: 'points' },
  },
);

/** Days, of which some may be left blank. */
export const days = small(
  'days',
  defineInputs({
    visits: { kind: 'dates', min: 0, max: 30, default: [20700, 20707] },
    calls: { kind: 'dates', min: 2, max: 6, default: null, optional: true },
    gap: { ...number, unit: 'days', min: 0, max: 10 },
  }),
  {
    firstVisit: { formula: 'min(visits, value)', unit: 'day number' },
    earliest: { formula: 'first(visits, value)', unit: 'day number' },
    lastVisit: { formula: "first(sortBy(visits, value, 'descending'), value)", unit: 'day number' },
    number: { formula: 'count(visits)', unit: 'count' },
    spread: { formula: 'max(visits, value) - firstVisit', unit: 'days' },
    late: { formula: 'list(where(visits, value > firstVisit + gap), value)', unit: 'list of days' },
    lateCount: { formula: 'count(late) + count(where(late, value > firstVisit))', unit: 'count' },
    middle: { formula: 'median(visits, value)', unit: 'day number' },
    early: { formula: 'quantile(visits, value, 0.25)', unit: 'day number' },
    byDay: { formula: 'groupBy(visits, value, 1)', unit: 'table' },
    busiest: { formula: 'max(byDay, value)', unit: 'count' },
    called: { formula: 'given(calls)', unit: 'boolean' },
    firstCall: { formula: 'min(calls, value) - firstVisit', unit: 'days' },
  },
);

/** Rows: groups over a choice, named lists, values once per row (some of them partial), order. */
export const rows = small(
  'rows',
  defineInputs({
    deals: {
      kind: 'rows',
      min: 0,
      max: 40,
      default: null,
      fields: {
        name: { kind: 'text', default: null, optional: true },
        way: { kind: 'choice', options: ['shop', 'phone', 'mail'], default: null },
        size: { kind: 'choice', options: [1, 2, 5], default: null },
        value: { ...number, kind: 'money', unit: 'currency' },
        cost: { ...number, kind: 'money', unit: 'currency', optional: true },
        won: { kind: 'yesNo', default: null, optional: true },
      },
    },
    floorValue: { ...number, kind: 'money', unit: 'currency', min: -50, max: 50 },
    cut: { ...optional, min: 0, max: 1 },
  }),
  {
    kept: {
      formula: 'where(deals, value >= floorValue)',
      unit: 'table',
      refuse: { NEVER: 'floorValue = 0 currency' },
    },
    keptSum: { formula: 'sum(kept, value)', unit: 'currency' },
    keptNames: { formula: "list(sortBy(kept, value, 'descending'), name)", unit: 'list' },
    byWay: { formula: 'groupBy(deals, way, value)', unit: 'table' },
    bestWay: { formula: "first(sortBy(byWay, value, 'descending'), key)", unit: 'text' },
    ways: { formula: 'count(byWay)', unit: 'count' },
    phone: { formula: "sum(where(byWay, key = 'phone'), value)", unit: 'currency' },
    bySize: { formula: 'groupBy(deals, size, value)', unit: 'table' },
    byWon: { formula: 'groupBy(where(deals, given(won)), won, 1)', unit: 'table' },
    smallest: { formula: 'min(bySize, key)', unit: '1' },
    firstKept: { formula: 'first(where(deals, value > floorValue), name)', unit: 'text' },
    running: { formula: 'cumulative(sortBy(deals, value), value)', unit: 'list' },
    firstPositive: { formula: 'count(where(running, value <= 0 currency)) + 1', unit: 'count' },
    margins: {
      rows: 'deals',
      formula: '(value - cost) / value',
      unit: 'share',
      refuse: { NEVER: 'value < 0 currency' },
    },
    marginMean: { formula: 'mean(margins, value)', unit: 'share' },
    openMargins: {
      rows: 'deals',
      partial: true,
      formula: '(value - cost) / value * (1 - cut)',
      unit: 'share',
    },
    openNumber: { formula: 'count(where(openMargins, given(value)))', unit: 'count' },
    openSum: { formula: 'sum(where(openMargins, given(value)), value)', unit: 'share' },
    openAll: { formula: 'sum(openMargins, value)', unit: 'share' },
    grades: {
      rows: 'deals',
      decide: [
        { when: 'won and value > floorValue', verdict: 'good', also: { mark: 'a' } },
        { when: 'value = floorValue', verdict: 'even', also: { mark: 'b' } },
        { verdict: 'bad', also: { mark: 'c' } },
      ],
    },
    marks: { decidedBy: 'grades', column: 'mark' },
    partialGrades: {
      rows: 'deals',
      partial: true,
      decide: [{ when: 'won or cost > value', verdict: 'good' }, { verdict: 'bad' }],
    },
    goodGrades: { formula: "count(where(grades, value = 'good'))", unit: 'count' },
    byGrade: { formula: 'groupBy(grades, value, 1)', unit: 'table' },
    share: { formula: 'list(deals, value / sum(deals, value))', unit: 'list' },
    above: { formula: 'count(where(deals, value > mean(deals, value)))', unit: 'count' },
    pairs: { formula: 'sum(deals, sum(where(deals, size > 1), size) * size)', unit: '1' },
    quarter: { formula: 'quantile(deals, value, cut)', unit: 'currency' },
    odds: { formula: 'product(deals, 1 - size / 10)', unit: 'share' },
    withFloor: { formula: 'at(keptSum, floorValue, floorValue + 5 currency)', unit: 'currency' },
    byWayWith: { formula: 'at(phone, deals, where(deals, value > 0 currency))', unit: 'currency' },
    alias: { formula: 'deals', unit: 'table' },
    lengths: { formula: 'sum(where(deals, given(name)), length(name))', unit: 'count' },
  },
  { checks: [{ field: 'cut', code: 'SUM_GT_1', when: 'sum(deals, cost) > 100 currency' }] },
);

/** A checklist that is worked out. */
export const items = small(
  'items',
  defineInputs({ goal: { kind: 'text', default: null, optional: true }, target: optional, base: number }),
  {
    points: { formula: 'sum(items, points)', unit: 'points' },
    missing: {
      formula: "list(sortBy(where(items, points < weight), weight - points, 'descending'), id)",
      unit: 'list',
    },
    groups: { formula: 'groupBy(items, group, points)', unit: 'table' },
    raised: { formula: 'at(points, target, base + 1)', unit: 'points' },
  },
  {
    items: [
      { id: 'points', group: 'S', weight: 5, points: 'if(given(goal), min(5, length(goal)), 0)' },
      { id: 'target', group: 'M', weight: 4, points: 'if(given(target), if(target > base, 4, 1), 0)' },
      { id: 'base', group: 'M', weight: 6, points: '6 / base' },
    ],
  },
);
