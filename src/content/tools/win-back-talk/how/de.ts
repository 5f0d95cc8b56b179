import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  preparedPoints: 'Gezählt wird, wie viele der sechs Punkte der Vorbereitung dastehen.',
  giftRoom: 'Von dem, was ein Geschenk höchstens kosten darf, geht Ihre Grenze ab.',
  openPreparation: 'Alles, was zur Vorbereitung noch fehlt.',
  stepsDone: 'Gezählt werden die Schritte, die getan sind.',
  speakingShare: 'Die Minuten des Kunden, geteilt durch seine und Ihre Minuten zusammen.',
  conditionsMet: 'Gezählt werden die Bedingungen mit „ja“.',
  openTalk: 'Alles, was zum Gespräch noch fehlt.',
  openPromises: 'Gezählt werden die Zusagen, die noch nicht eingelöst sind.',
  keptPromises: 'Gezählt werden die eingelösten Zusagen.',
  nextDueDate: 'Der früheste Tag unter den Zusagen, die noch nicht eingelöst sind.',
  openAfterwards: 'Alles, was nach dem Gespräch noch zu tun ist.',
};
