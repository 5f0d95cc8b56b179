import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  questionPoints: 'Ja zählt 4, teils 2, nein 0. Die Antworten werden zusammengezählt.',
  possiblePoints: 'Vier Punkte für jede beantwortete Frage.',
  weakestQuestion: 'Die Frage mit der niedrigsten Antwort. Von gleichen wird die erste genannt.',
  activeGroups: 'Die Gruppen mit „manchmal“ oder „oft“.',
  silentGroups: 'Die Gruppen mit „noch nie“.',
  praisedCount: 'Die Zeilen, in denen steht, was gelobt wird.',
  openAnalysis: 'Alles, was im ersten Schritt noch fehlt.',
  answeredQuestions: 'Alle Fragen mit einer Antwort.',
  reasonCount: 'Die ausgefüllten Zeilen werden gezählt.',
  targetCount: 'Die Zeilen, in denen eine Gruppe steht.',
  rewardTotal: 'Beide Geschenke zusammengezählt. Was leer ist, zählt 0.',
  openStrategy: 'Alles, was im zweiten Schritt noch fehlt.',
  readyMeasures: 'Die Maßnahmen, bei denen Name und Tag stehen.',
  measureCount: 'Die Zeilen, in denen eine Maßnahme steht.',
  measureCost: 'Alle Kosten, zusammengezählt.',
  uncheckedMeasures: 'Die Maßnahmen, bei denen nicht „ja“ steht, dass Sie es dürfen.',
  openMeasures: 'Alles, was im dritten Schritt noch fehlt.',
  completedSteps:
    'Schritt 1 zählt ab einem Lob, Schritt 2 ab drei Dingen, Schritt 3 ab einer Maßnahme, Schritt 4 mit Zahl und Tag.',
  missingOf100: 'Das Ziel, vermindert um das, was heute kommt, für 100 neue Kunden.',
  openControl: 'Die Schritte, die noch nicht zählen, und der Wert von heute.',
};
