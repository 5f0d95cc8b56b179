import type { Locale } from '../../lib/i18n/locales';

/** Words of the methods page. */
export interface MethodsUi {
  title: string;
  description: string;
  lead: string;
  fields: string;
  field: string;
  symbol: string;
  unit: string;
  range: string;
  default: string;
  formulas: string;
  refused: string;
  /** Of a quantity that is a column of a decision; template: {table}. */
  column: string;
  items: string;
  examples: string;
  examplesLead: string;
  quantity: string;
  expected: string;
  computed: string;
  otherwise: string;
  when: string;
  kinds: Record<string, string>;
  /** What a part asks first: template {part}, and behind it {fields}. */
  first: string;
  firstOf: string;
  /** Why a figure that moves the result is asked later; template: {field}. */
  leavesOut: Record<string, string>;
  plausible: string;
}

export const methodsUi: Record<Locale, MethodsUi> = {
  de: {
    title: 'Wie die Rechner rechnen',
    description: 'Felder, Einheiten, Grenzen, Formeln, Quellen und geprüfte Beispiele aller Rechner.',
    lead: 'Diese Seite ist aus denselben Definitionen gemacht, mit denen die Rechner arbeiten. Was hier steht, wird gerechnet; was gerechnet wird, steht hier.',
    fields: 'Felder',
    field: 'Feld',
    symbol: 'Zeichen',
    unit: 'Einheit',
    range: 'Erlaubt',
    default: 'Vorgabe',
    formulas: 'Formeln',
    refused: 'Kein Ergebnis',
    column: 'Steht in der Tabelle „{table}“ neben jeder Regel.',
    items: 'Kriterien',
    examples: 'Geprüfte Beispiele',
    examplesLead:
      'Links der erwartete Wert aus der Methodenbeschreibung, rechts der Wert, den der Rechner beim Bau dieser Seite ermittelt hat.',
    quantity: 'Größe',
    expected: 'Erwartet',
    computed: 'Berechnet',
    otherwise: 'sonst',
    when: 'wenn',
    first: 'Was zuerst gefragt wird',
    firstOf: '{part}: {fields}.',
    leavesOut: {
      replaces:
        '„{field}“ bewegt das Ergebnis auch, ersetzt aber andere Angaben und wird nur gebraucht, wenn sie schon bekannt ist.',
      convention:
        '„{field}“ bewegt das Ergebnis auch, ist aber eine Festlegung der Rechnung und keine Zahl, die ein Betrieb nachschlägt.',
    },
    plausible: 'Meist zwischen',
    kinds: {
      choice: 'Auswahl',
      scale: 'Skala',
      yesNo: 'ja/nein',
      text: 'Text',
      date: 'Datum',
      rows: 'Zeilen',
      answers: 'Antworten',
      dates: 'Tage',
    },
  },
  en: {
    title: 'How the calculators calculate',
    description: 'Fields, units, ranges, formulas, sources and checked examples of every calculator.',
    lead: 'This page is made from the same definitions the calculators work with. What stands here is computed; what is computed stands here.',
    fields: 'Fields',
    field: 'Field',
    symbol: 'Symbol',
    unit: 'Unit',
    range: 'Allowed',
    default: 'Default',
    formulas: 'Formulas',
    refused: 'No result',
    column: 'Stands beside each rule in the table “{table}”.',
    items: 'Criteria',
    examples: 'Checked examples',
    examplesLead:
      'On the left the expected value from the description of the method, on the right the value the calculator found when this page was built.',
    quantity: 'Quantity',
    expected: 'Expected',
    computed: 'Computed',
    otherwise: 'otherwise',
    when: 'if',
    first: 'What is asked first',
    firstOf: '{part}: {fields}.',
    leavesOut: {
      replaces:
        '“{field}” moves the result too, but it replaces other entries and is only needed where it is known already.',
      convention:
        '“{field}” moves the result too, but it is a convention of the calculation and no figure that a business looks up.',
    },
    plausible: 'Mostly between',
    kinds: {
      choice: 'choice',
      scale: 'scale',
      yesNo: 'yes/no',
      text: 'text',
      date: 'date',
      rows: 'rows',
      answers: 'answers',
      dates: 'days',
    },
  },
};
