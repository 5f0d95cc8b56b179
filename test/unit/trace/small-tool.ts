import { defineInputs, definePart, defineTool } from '../../../src/lib/definition/definition';
import type { WordsOf } from '../../../src/lib/definition/words';
import type { Locale } from '../../../src/lib/i18n/locales';

const inputs = defineInputs({
  amount: { kind: 'money', unit: 'currency', min: -1000, max: 1000, default: 100 },
  rate: { kind: 'rate', unit: 'share', min: 0, max: 1, default: 0.5 },
  years: { kind: 'count', unit: 'years', min: 0, max: 20, default: 3 },
  channel: { kind: 'choice', options: ['letter', 'call'], default: 'letter' },
  today: { kind: 'date', default: 20784, optional: true },
  visits: { kind: 'dates', min: 0, max: 20, default: [20700, 20730, 20760] },
  factors: {
    kind: 'rows',
    min: 0,
    max: 5,
    default: [{ factor: 1 }, { factor: 0.5 }],
    fields: { factor: { kind: 'number', unit: 'ratio', min: 0, max: 1, default: null } },
  },
  tiers: {
    kind: 'rows',
    min: 0,
    max: 8,
    default: [
      { name: 'A', value: 300, customers: 3, horizon: 'long' },
      { name: 'B', value: 90, customers: 0, horizon: 'short' },
      { name: 'C', value: 60, customers: 2, horizon: 'long' },
    ],
    fields: {
      name: { kind: 'text', default: null, optional: true },
      value: { kind: 'money', unit: 'currency', min: -1000, max: 1000, default: null },
      customers: { kind: 'count', unit: 'customers', min: 0, max: 1000, default: null },
      horizon: { kind: 'choice', options: ['short', 'long'], default: 'short' },
    },
  },
  list: {
    kind: 'answers',
    items: [
      { id: 'P1', group: 'price', weight: 2, flag: 'trust' },
      { id: 'P2', group: 'price', weight: 1 },
      { id: 'S1', group: 'service', weight: 1, flag: 'trust' },
    ],
    values: [1, 2, 3, 4],
    default: { P1: 4, P2: 'na', S1: 2 },
  },
});

const lists = definePart({
  id: 'lists',
  inputs: ['tiers', 'visits', 'today', 'list', 'factors', 'amount', 'rate', 'years'],
  quantities: {
    byHorizon: { formula: 'groupBy(tiers, horizon, value)', unit: 'table' },
    best: { formula: "list(sortBy(tiers, value, 'descending'), name)", unit: 'list' },
    bestGroup: { formula: "first(sortBy(byHorizon, value, 'descending'), key)", unit: 'text' },
    longValue: { formula: "sum(where(byHorizon, key = 'long'), value)", unit: 'currency' },
    spread: { formula: 'maxOf(tiers, value) - minOf(tiers, value)', unit: 'currency' },
    middle: { formula: 'quantile(tiers, value, 0.5)', unit: 'currency' },
    firstVisit: { formula: 'minOf(visits, value)', unit: 'day number' },
    lateVisits: { formula: 'count(where(visits, value > firstVisit))', unit: 'count' },
    perCustomer: {
      rows: 'tiers',
      partial: true,
      formula: 'value / customers',
      unit: 'currency',
      refuse: { NO_DATA: 'customers = 0' },
    },
    knownPerCustomer: { formula: 'sum(where(perCustomer, given(value)), value)', unit: 'currency' },
    classes: {
      rows: 'tiers',
      decide: [{ when: 'value > mean(tiers, value)', verdict: 'high' }, { verdict: 'low' }],
    },
    highOnes: { formula: "count(where(classes, value = 'high'))", unit: 'count' },
    answered: { formula: 'where(list, applies and given(answer))', unit: 'table' },
    score: { formula: 'sum(answered, weight * answer) / sum(answered, weight)', unit: 'points' },
    weakest: { formula: 'list(sortBy(answered, answer), id)', unit: 'list' },
    trust: { formula: "sum(where(list, flag = 'trust' and applies), weight)", unit: 'points' },
    gain: { formula: 'amount * rate', unit: 'currency' },
    steps: { formula: 'sum(factors, at(gain, rate, factor))', unit: 'currency' },
    paths: { formula: 'sum(t, 1, years, at(amount * rate, rate, rate / t))', unit: 'currency' },
  },
});

const rules = definePart({
  id: 'rules',
  inputs: ['amount', 'rate', 'channel', 'years'],
  quantities: {
    always: { formula: 'if(rate > 0, true, false)', unit: 'boolean' },
    priceGap: { formula: 'amount * rate', unit: 'currency', refuse: { NEVER: 'rate = 1' } },
    serviceGap: { formula: 'amount - 50 currency', unit: 'currency' },
    smaller: { formula: "lowest('price', priceGap, 'service', serviceGap)", unit: 'text' },
    larger: { formula: "highest('price', priceGap, 'service', serviceGap)", unit: 'text' },
    middling: { formula: 'between(amount, worth(amount, years))', unit: 'currency' },
    direct: { formula: 'between(amount, 2 * amount)', unit: 'currency' },
    mayUse: {
      decide: [
        {
          when: "channel = 'letter'",
          verdict: 'yes',
          also: { how: 'at once' },
          source: 'small-law',
          checked: '2026-11-24',
        },
        { when: 'worth(amount, years) > 150 currency', verdict: 'ask', also: { how: 'after asking' } },
        { verdict: 'no', also: { how: 'never' } },
      ],
    },
    how: { decidedBy: 'mayUse', column: 'how' },
    points: { formula: 'sum(items, points)', unit: 'points' },
    open: { formula: 'where(items, points < weight)', unit: 'table' },
    missing: { formula: 'sum(open, weight - points)', unit: 'points' },
    changedPoints: { formula: 'at(sum(items, points), rate, 0)', unit: 'points' },
  },
  items: [
    { id: 'rated', group: 'A', weight: 3, points: 'if(rate > 0, 3, 0)' },
    { id: 'paid', group: 'B', weight: 5, points: "min(5, as('count', amount / 10) * rate)" },
  ],
});

/** A tool with one of everything the language has that the site's tools do not use yet. */
export const tool = defineTool({
  id: 'small',
  version: 1,
  way: 'retention',
  inputs,
  parts: [lists, rules],
  formulas: {
    worth: {
      params: { margin: 'currency', span: 'years' },
      unit: 'currency',
      formula: 'if(span = 0, 0, margin * 2)',
      refuse: { NEVER: 'margin < 0' },
      sources: [],
    },
  },
  procedures: {
    between: {
      takes: ['currency', 'currency'],
      unit: 'currency',
      sources: ['small-law'],
      run: (a: number, b: number) => (a > 900 ? null : (a + b) / 2),
    },
  },
  examples: [],
  sources: [],
});

type Words = WordsOf<typeof tool>;
const quantities = (say: (key: string) => string): Words['quantities'] =>
  Object.fromEntries(
    Object.keys(tool.quantities).map((key) => [key, { label: say(key) }]),
  ) as unknown as Words['quantities'];

const de: Words = {
  name: 'Klein',
  question: '',
  summary: '',
  inputs: {
    amount: { label: 'Betrag' },
    rate: { label: 'Rate' },
    years: { label: 'Jahre' },
    channel: { label: 'Weg', options: { letter: 'Brief', call: 'Anruf' } },
    today: { label: 'Heute' },
    visits: { label: 'Besuche', row: 'Besuch', add: 'Besuch hinzufügen' },
    factors: {
      label: 'Faktoren',
      row: 'Faktor',
      add: 'Faktor hinzufügen',
      fields: { factor: { label: 'Faktor' } },
    },
    tiers: {
      label: 'Stufen',
      row: 'Stufe',
      add: 'Stufe hinzufügen',
      fields: {
        name: { label: 'Name' },
        value: { label: 'Wert je Stufe' },
        customers: { label: 'Kunden' },
        horizon: { label: 'Frist', options: { short: 'kurz', long: 'lang' } },
      },
      known: { A: 'A: kauft' },
    },
    list: {
      label: 'Umfrage',
      items: { P1: 'Preis fair', P2: 'Preis klar', S1: 'Freundlich' },
      groups: { price: 'Preis', service: 'Dienst' },
      values: { 1: 'schlecht', 2: 'mäßig', 3: 'gut', 4: 'sehr gut' },
    },
  },
  quantities: {
    ...quantities((key) => `Größe ${key}`),
    smaller: {
      label: 'Kleinere Lücke',
      verdicts: { price: { label: 'Preis' }, service: { label: 'Dienst' } },
    },
    classes: { label: 'Klasse', verdicts: { high: { label: 'hoch' }, low: { label: 'niedrig' } } },
    byHorizon: { label: 'Wert je Frist', columns: { value: 'Summe der Stufen' } },
    mayUse: {
      label: 'Erlaubt',
      verdicts: { yes: { label: 'ja' }, ask: { label: 'nach Frage' }, no: { label: 'nein' } },
    },
    how: {
      label: 'Wie',
      verdicts: {
        'at once': { label: 'sofort' },
        'after asking': { label: 'nach Frage' },
        never: { label: 'nie' },
      },
    },
  },
  parts: { lists: { title: '', lead: '' }, rules: { title: '', lead: '' } },
  items: { rated: 'Rate genannt', paid: 'Betrag genannt' },
  todo: { rated: 'Nennen Sie die Rate.', paid: 'Nennen Sie den Betrag.' },
  warnings: {},
  reasons: {},
  notes: {},
  groups: {},
  headlines: {},
  rulers: {},
  charts: {},
  examples: {},
  functions: { worth: 'Barwert klein', between: 'Mitte' },
};

const en: Words = {
  ...de,
  inputs: {
    ...de.inputs,
    amount: { label: 'Amount' },
    visits: { label: 'Visits', row: 'visit', add: 'add a visit' },
    tiers: { ...de.inputs.tiers, label: 'Tiers' },
  },
  functions: { worth: 'small worth', between: 'middle' },
};

export const words: Record<Locale, Words> = { de, en };
