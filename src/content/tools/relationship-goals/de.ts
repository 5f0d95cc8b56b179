import { relationshipGoalWords } from '../../figures/options-de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const { salesContribution: _, ...below } = relationshipGoalWords;

export const words: WordsOf<typeof tool> = {
  name: 'Wozu das alles',
  question: 'Welchem Ziel dient jede Maßnahme?',
  summary:
    'Wählen Sie, welche Ziele Ihnen gerade wichtig sind, und geben Sie jeder Maßnahme eines davon. Das Blatt zeigt, welche Maßnahme für nichts gut ist und welches Ziel noch leer ausgeht.',
  inputs: {
    topGoal: {
      label: 'Was soll am Ende besser sein?',
      help: 'Ein Satz genügt, zum Beispiel mehr Gäste, die gern wiederkommen.',
    },
    goalImportance: {
      label: 'Wie wichtig ist Ihnen das gerade?',
      help: 'Wenn alles am wichtigsten ist, ist es nichts mehr.',
      items: below,
      groups: { core: 'Ziele auf dem Weg dorthin', further: 'Was dazu beiträgt' },
      values: { 0: 'jetzt nicht', 1: 'nebenbei', 2: 'wichtig', 3: 'am wichtigsten' },
    },
    goalLinks: {
      label: 'Welche Maßnahme dient welchem Ziel?',
      help: 'Die Zeilen kommen aus „Grund und Maßnahme“, sobald Sie das Blatt ausgefüllt haben.',
      row: 'Maßnahme',
      add: 'Maßnahme hinzufügen',
      fields: {
        benefit: { label: 'Maßnahme' },
        goal: { label: 'Ziel', options: relationshipGoalWords },
      },
    },
  },
  quantities: {
    linkedActions: { label: 'Maßnahmen dienen einem Ziel' },
    actionCount: { label: 'Maßnahmen insgesamt' },
    unlinkedActions: { label: 'Davon ohne Ziel' },
    importantGoals: { label: 'Ziele, die Ihnen wichtig sind' },
    rankedGoals: { label: 'Ihre Ziele, das wichtigste zuerst' },
    unservedGoals: { label: 'Wichtig, aber ohne Maßnahme' },
    actionsPerGoal: { label: 'Maßnahmen zu jedem Ziel' },
    openPoints: { label: 'Das fehlt noch' },
    goalsState: {
      label: 'Dient alles einem Ziel?',
      verdicts: {
        open: {
          label: 'noch nichts eingetragen',
          text: 'So fangen Sie an:',
        },
        unlinked: {
          label: 'Maßnahmen ohne Ziel',
          text: '{unlinkedActions} {unlinkedActions:Maßnahme dient|Maßnahmen dienen} noch keinem Ziel. Geben Sie jeder eines, oder streichen Sie sie. Es fehlt noch:',
        },
        unserved: {
          label: 'Ziele ohne Maßnahme',
          text: 'Wichtig ist Ihnen auch: {unservedGoals}. Dafür tun Sie bisher nichts. Es fehlt noch:',
        },
        begun: { label: 'es fehlt noch etwas', text: 'Bis das Blatt fertig ist, fehlt noch:' },
        done: {
          label: 'fertig',
          text: 'Jede Maßnahme dient einem Ziel, und zu jedem wichtigen Ziel gibt es eine.',
        },
      },
    },
  },
  parts: { goals: { title: 'Ziele und Maßnahmen', lead: 'Wofür tun Sie was?' } },
  items: {
    topGoal: 'was am Ende besser sein soll',
    importance: 'was Ihnen wichtig ist',
    actions: 'eine Maßnahme',
    links: 'ein Ziel zu jeder Maßnahme',
    served: 'eine Maßnahme zu jedem wichtigen Ziel',
  },
  todo: {
    topGoal: 'Sagen Sie in einem Satz, was am Ende besser sein soll.',
    importance: 'Wählen Sie mindestens ein Ziel, das Ihnen wichtig ist.',
    actions: 'Tragen Sie ein, was Sie vorhaben.',
    links: 'Geben Sie jeder Maßnahme ein Ziel, oder streichen Sie sie.',
    served: 'Überlegen Sie zu jedem wichtigen Ziel eine Maßnahme, oder nennen Sie es weniger wichtig.',
  },
  warnings: { NO_GOAL: 'Mindestens eine Maßnahme hat noch kein Ziel.' },
  reasons: { NO_DATA: 'Dafür fehlen noch Maßnahmen.' },
  notes: {
    finalAim:
      'Am Ende läuft alles auf eines hinaus: Wer gern bleibt, empfiehlt Sie weiter. Deshalb steht „weiterempfohlen werden“ zwar unten in der Liste, ist aber das, woran Sie merken, dass die anderen Ziele erreicht sind.',
  },
  groups: {},
  headlines: {
    goalsState: {
      open: 'Noch steht keine Maßnahme da.',
      unlinked: 'Nicht jede Maßnahme hat ein Ziel.',
      unserved: 'Ein wichtiges Ziel geht leer aus.',
      begun: 'Jede Maßnahme hat ein Ziel.',
      done: 'Alles dient einem Ziel.',
    },
  },
  rulers: {},
  charts: {
    title_perGoal: 'Wie viele Maßnahmen jedem Ziel dienen, das größte Ziel oben',
    goalAxis: 'Ziel',
    actions: 'Maßnahmen',
    ...relationshipGoalWords,
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Frau Kern möchte vor allem, dass Gäste bleiben. Jede ihrer fünf Maßnahmen dient einem Ziel.',
      texts: {
        topGoal: 'Gäste, die gern wiederkommen',
        'goalLinks.0.benefit': 'Farbrezept liegt bereit, Jana hält einen Termin frei',
        'goalLinks.1.benefit': 'Haare und Kosmetik in einem Termin',
        'goalLinks.2.benefit': 'fester Beginn, niemand wartet auf dem Stuhl',
        'goalLinks.3.benefit': 'eine offene Frage auf der Karte',
        'goalLinks.4.benefit': 'ein Dank für die gemeinsamen Jahre',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Herr Brandt will vor allem Kunden halten. Sechs Maßnahmen dienen vier Zielen.',
      texts: {
        topGoal: 'Kunden, die der Werkstatt treu bleiben',
        'goalLinks.0.benefit': 'Entschuldigung, und Rückruf am selben Tag',
        'goalLinks.1.benefit': 'Erinnerung an die Inspektion mit Terminvorschlag',
        'goalLinks.2.benefit': 'sehen, was die Werkstatt inzwischen kann',
        'goalLinks.3.benefit': 'vorher wissen, was im Preis steckt',
        'goalLinks.4.benefit': 'ein Dank, ohne Angebot',
        'goalLinks.5.benefit': 'auf der Antwortkarte einmal alles sagen können',
      },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Halm möchte weiterempfohlen werden, hat dafür aber noch keine Maßnahme.',
      texts: {
        topGoal: 'Kunden, die mehr als einmal bestellen',
        'goalLinks.0.benefit': 'die neue Ernte probieren, bevor sie im Shop steht',
        'goalLinks.1.benefit': 'Dose ohne Beulen, Antwort am selben Tag',
        'goalLinks.2.benefit': 'sehen, was eine Tasse wirklich kostet',
        'goalLinks.3.benefit': 'die vermisste Sorte auf Wunsch bestellen',
      },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Vier Maßnahmen, drei Ziele. Für schwierige Zeiten ihrer Mandanten hat Frau Ohlsen noch nichts.',
      texts: {
        topGoal: 'Mandanten, die bleiben, ohne dass über das Honorar geredet wird',
        'goalLinks.0.benefit': 'eine feste Ansprechpartnerin, Antwort in zwei Tagen',
        'goalLinks.1.benefit': 'Belege mit dem Handy einreichen',
        'goalLinks.2.benefit': 'ein Glückwunsch zur Übergabe des Betriebs',
        'goalLinks.3.benefit': 'sehen, welche Arbeit im Honorar steckt',
      },
    },
  },
};
