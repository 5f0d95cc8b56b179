import type { AnyTool } from '../../lib/definition/definition';
import type { Model } from '../../lib/definition/model';
import { noWords } from '../../lib/definition/no-words';
import type { AnyWords } from '../../lib/definition/words';
import type { Locale } from '../../lib/i18n/locales';
import { unbrokenWords } from '../../lib/i18n/unbroken';
import type { Told } from './notes/told';

const told = import.meta.glob<Told>('./notes/{de,en}.ts', { import: 'words' });

/** What must be known to tell which figures do not fit together, its formulas compiled. */
export const loadNotes = (): Promise<Model> => import('./notes/tool.ts?model').then((module) => module.tool);

/** The same with its formulas as texts, for pages built. */
export const loadNotesDefinition = (): Promise<AnyTool> =>
  import('./notes/tool').then((module) => module.tool);

/** The words of the notes in one language, as those of a tool. */
export async function loadNotesWords(locale: Locale): Promise<AnyWords> {
  const said = await told[`./notes/${locale}.ts`]?.();
  if (!said) throw new Error(`The notes of the company profile have no words in ${locale}`);
  return unbrokenWords({
    ...noWords,
    inputs: Object.fromEntries(Object.entries(said.inputs).map(([key, label]) => [key, { label }])),
    quantities: Object.fromEntries(
      Object.entries(said.notes).map(([key, texts]) => [
        key,
        {
          label: '',
          verdicts: Object.fromEntries(
            Object.entries(texts).map(([verdict, text]) => [verdict, { label: '', text }]),
          ),
        },
      ]),
    ),
  });
}

/** Words around the company profile and on the page that shows which figure goes where. */
export interface ProfileUi {
  /** Templates: {count}. */
  entered: string;
  takeAll: string;
  notesTitle: string;
  notesLead: string;
  toModel: string;
  model: {
    title: string;
    question: string;
    description: string;
    lead: string;
    noScript: string;
    /** Over the rows of one place; template: {place}. */
    from: string;
    /** What a figure is to the visitor, in words behind it. */
    states: Record<'own' | 'flows' | 'other' | 'assumed' | 'worked' | 'error', string>;
    legend: string;
    offered: string;
    empty: string;
    toProfile: string;
  };
}

export const profileUi: Readonly<Record<Locale, ProfileUi>> = {
  de: {
    entered: 'In Ihren Rechnern {count:steht|stehen} schon {count} dieser Zahlen.',
    takeAll: 'Übernehmen',
    notesTitle: 'Sehen Sie sich das noch einmal an',
    notesLead:
      'Hier passen Zahlen nicht zusammen, oder man zählt sie leicht doppelt. Weiterrechnen können Sie trotzdem.',
    toModel: 'Woher Ihre Zahlen kommen, und in welchen Rechner sie gehen',
    model: {
      title: 'Woher Ihre Zahlen kommen',
      question: 'Welche Zahl fließt wohin?',
      description:
        'Jede Zahl, die mehrere Rechner brauchen: woher sie kommt, in welche Rechner sie geht und wie viel sie bei Ihnen beträgt.',
      lead: 'Eine Zahl, die Sie an einer Stelle eintragen, steht an vielen anderen schon da. Hier sehen Sie, woher jede kommt und wohin sie geht. Über jede Zahl kommen Sie zu ihrem Feld.',
      noScript: 'Ohne JavaScript stehen hier Beispielzahlen.',
      from: 'Aus „{place}“',
      states: {
        own: 'von Ihnen',
        flows: 'von dort',
        other: 'gerade von woanders',
        assumed: 'Annahme',
        worked: 'ausgerechnet',
        error: 'Bitte prüfen',
      },
      legend:
        'Fett ist, was Sie selbst eingetragen haben. Ein ≈ steht vor unseren Annahmen. Grau ist eine Zahl, die ihr Feld gerade von woanders hat. Eine unterbrochene Linie heißt, dass ein Knopf am Feld die Zahl anbietet.',
      offered: 'per Knopf',
      empty: 'leer',
      toProfile: 'Zu den gemeinsamen Zahlen',
    },
  },
  en: {
    entered: 'You have already entered {count} of these figures in your calculators.',
    takeAll: 'Take over',
    notesTitle: 'Worth another look',
    notesLead:
      'Some figures here do not fit together, or are easily counted twice. You can carry on all the same.',
    toModel: 'Where your figures come from, and which calculators they go to',
    model: {
      title: 'Where your figures come from',
      question: 'Which figure goes where?',
      description:
        'Every figure that several calculators need: where it comes from, which calculators it goes to, and what it comes to in your business.',
      lead: 'What you enter in one place is already there in many others. This page shows where each figure comes from and where it goes. Follow a figure to get to its field.',
      noScript: 'Without JavaScript you see example figures here.',
      from: 'From ‘{place}’',
      states: {
        own: 'yours',
        flows: 'from there',
        other: 'from elsewhere just now',
        assumed: 'assumption',
        worked: 'worked out',
        error: 'please check',
      },
      legend:
        'Bold figures are the ones you entered. A ≈ stands before our assumptions. A grey figure is one the field takes from elsewhere just now. A broken line means that a button at the field offers the figure.',
      offered: 'by button',
      empty: 'empty',
      toProfile: 'To the shared figures',
    },
  },
};
