import type { MethodsUi } from './words';

export const de: MethodsUi = {
  title: 'Wie die Rechner rechnen',
  description: 'Zu jedem Rechner eine Seite mit Feldern, Formeln, geprüften Beispielen und Quellen.',
  lead: 'Zu jedem Rechner gehört eine Seite, die aus seiner Definition gemacht ist, und mit derselben Definition arbeitet er. Deshalb steht dort genau das, was gerechnet wird.',
  foundTitle: 'Was auf einer solchen Seite steht',
  found: {
    fields:
      'Jedes Feld mit Einheit, erlaubten Grenzen und Vorgabe. Steht ≈ dabei, ist die Vorgabe eine Annahme von uns und durch keine Quelle gedeckt; setzen Sie dort Ihre eigene Zahl ein. Grenzen und Vorgaben stehen so da, wie das Feld nach ihnen fragt; in den Formeln zählen 25 von 100 als 0,25.',
    first:
      'Die Angaben, die das Ergebnis am stärksten bewegen. Wird eine starke Angabe trotzdem später gefragt, steht der Grund dabei.',
    formulas:
      'Jede Größe mit ihrer Formel und ihrer Einheit. Gerundet wird erst beim Anzeigen, außer wenn die Formel selbst rundet. Gibt es kein Ergebnis, erscheint keine Null, sondern der Grund; welche Fälle die Formel selbst ausschließt, steht darunter. Wechselt eine Einheit, steht dort auch, warum.',
    items: 'Bei Prüflisten alle Fragen mit ihrem Gewicht.',
    examples:
      'Durchgerechnete Fälle: der Wert aus der Methodenbeschreibung und daneben der Wert, den der Rechner beim Bau der Seite ermittelt hat. Jeden Fall können Sie im Rechner öffnen, Ihre eigenen Zahlen bleiben dabei erhalten.',
    sources: 'Die Arbeiten, auf die sich Formeln, Regeln und Vorgaben stützen.',
  },
  listTitle: 'Alle Seiten',
  othersTitle: 'Wenn anderswo etwas anderes herauskommt',
  others:
    'Neun Fehler kommen in Rechnern und Tabellen immer wieder vor. Jeder ist mit denselben Zahlen einmal falsch und einmal richtig gerechnet, wenn Sie wollen mit Ihren eigenen.',
  toOthers: 'Die neun Fehler ansehen',
  toMistakes: 'Diese Zahlen werden anderswo oft falsch ausgerechnet:',
  pageFormulas: '{name}: alle Formeln',
  pageFields: '{name}: alle Felder',
  pageDescription: '{question} Was dahinter steht: {contents}.',
  toFields: 'Alle Felder mit Einheiten und Grenzen',
  toTool: '„{name}“ öffnen',
  contents: 'Auf dieser Seite',
  sections: {
    fields: 'Felder',
    first: 'Was zuerst gefragt wird',
    formulas: 'Formeln',
    items: 'Kriterien',
    examples: 'Geprüfte Beispiele',
    sources: 'Quellen',
  },
  counted: {
    fields: '{count} {count:Feld|Felder}',
    formulas: '{count} {count:Formel|Formeln}',
    items: '{count} {count:Kriterium|Kriterien}',
    examples: '{count} {count:geprüftes Beispiel|geprüfte Beispiele}',
    sources: '{count} {count:Quelle|Quellen}',
  },
  previous: 'Vorige Methode',
  next: 'Nächste Methode',
  field: 'Feld',
  symbol: 'Zeichen in den Formeln',
  unit: 'Einheit',
  range: 'Erlaubt',
  default: 'Vorgabe',
  optional: 'Darf leer bleiben',
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
  firstOf: '{part}: {fields}',
  leavesOut: {
    replaces:
      '„{field}“ bewegt das Ergebnis auch, ersetzt aber andere Angaben und wird nur gebraucht, wenn sie schon bekannt ist.',
    convention:
      '„{field}“ bewegt das Ergebnis auch, ist aber eine Festlegung der Rechnung und keine Zahl, die ein Betrieb nachschlägt.',
  },
  formula: 'Formel',
  legend: 'Zeichen:',
  refused: 'Kein Ergebnis',
  column: 'Steht in der Tabelle „{table}“ neben jeder Regel.',
  otherwise: 'sonst',
  when: 'wenn',
  examplesLead:
    'In der Spalte „Erwartet“ steht der Wert aus der Methodenbeschreibung, unter „Berechnet“ der Wert, den der Rechner beim Bau dieser Seite ermittelt hat.',
  given: 'Eingaben',
  filledIn: 'ausgefüllt',
  withThese: 'Mit diesen Zahlen öffnen',
  quantity: 'Größe',
  expected: 'Erwartet',
  computed: 'Berechnet',
};
