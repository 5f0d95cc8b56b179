import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  firstPlanned:
    'Die Zeilen, in denen steht, wie der Kunde bis zum ersten Kauf von Ihnen hört und was er davon hat.',
  firstOpen: 'Die Zeilen, in denen der Kunde die Auskunft heute nicht oder nur zum Teil bekommt.',
  firstMissing: 'Alles, was bis zum ersten Kauf noch fehlt.',
  afterPlanned:
    'Die Zeilen, in denen steht, wie der Kunde nach dem Kauf von Ihnen hört und was er davon hat.',
  afterOpen: 'Die Zeilen, in denen der Kunde die Auskunft heute nicht oder nur zum Teil bekommt.',
  afterMissing: 'Alles, was nach dem Kauf noch fehlt.',
  nextPlanned:
    'Die Zeilen, in denen steht, wie der Kunde bis zum nächsten Kauf von Ihnen hört und was er davon hat.',
  nextOpen: 'Die Zeilen, in denen der Kunde die Auskunft heute nicht oder nur zum Teil bekommt.',
  nextMissing: 'Alles, was bis zum nächsten Kauf noch fehlt.',
  priceRatio: 'Was dieser Auftrag gekostet hat, geteilt durch das, was ein üblicher wert ist.',
  reassuranceInUse: 'Die Antworten „jedes Mal“ werden gezählt.',
  reassuranceNeeded:
    'Eins, wenn der Auftrag weniger kostet als üblich, drei bis zum Dreifachen, darüber alle fünf.',
  doubtLeft: 'Alles, was infrage kommt und nicht mit „jedes Mal“ beantwortet ist.',
  doubtMore:
    'Wie viele es sein sollten, weniger wie viele es sind, und höchstens so viele, wie noch dazukommen können.',
  doubtNext: 'Das Erste davon, in der Reihenfolge der Seite.',
  doubtMissing: 'Alles, was gegen den Zweifel noch fehlt.',
  anchorsInUse: 'Die Antworten „jedes Mal“ werden gezählt.',
};
