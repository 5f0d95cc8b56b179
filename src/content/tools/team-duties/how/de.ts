import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  coveredDuties: 'Eine Aufgabe zählt, wenn in einer ihrer Zeilen steht, wer sie wie erledigt.',
  openDuties: 'Alles, was zu einer fertigen Verteilung noch fehlt.',
  weakestAverage: 'Der niedrigste der drei Durchschnitte.',
  weakestSkill: 'Die Fähigkeit mit dem niedrigsten Durchschnitt. Von gleichen wird die erste genannt.',
  averageEmpathy: 'Die Punkte aller Personen mit drei Angaben, geteilt durch ihre Zahl.',
  averageListening: 'Ebenso für das Zuhören.',
  averageKnowledge: 'Ebenso für die Fachkenntnis.',
  markedPeople: 'Personen, bei denen alle drei Angaben stehen.',
  onceEach: 'Der Betrag ohne Rückfrage mal Zahl der Personen.',
  openPoints: 'Alles, was zu einem fertigen Blatt noch fehlt.',
  lowestMark: 'Die kleinste von allen Angaben der Personen mit drei Angaben.',
  markedSkills: 'Nur Zeilen mit allen drei Angaben.',
};
