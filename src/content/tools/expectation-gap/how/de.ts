import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  rated: 'Es zählen die Zeilen, in denen steht, wie wichtig es ist, was erwartet und was erlebt wurde.',
  totalWeight: 'Wie wichtig jede dieser Zeilen ist, zusammengezählt.',
  weightedGap:
    'In jeder Zeile erlebt minus erwartet, mal wie wichtig sie ist; zusammengezählt und durch die Summe aller Wichtigkeiten geteilt.',
  shareDissatisfied:
    'Wie wichtig die Zeilen zusammen sind, in denen deutlich weniger erlebt als erwartet wurde, gemessen an allen.',
  shareSatisfied: 'Was nach den enttäuschenden und den begeisternden Zeilen übrig bleibt.',
  shareDelighted:
    'Wie wichtig die Zeilen zusammen sind, in denen deutlich mehr erlebt als erwartet wurde, gemessen an allen.',
  gapIndex: 'Der Unterschied im Durchschnitt, gemessen an der Länge der Skala, auf 100 gerechnet.',
  lossAverseGap:
    'Wie der Unterschied im Durchschnitt, aber was fehlt, zählt so viel schwerer, wie Sie angegeben haben.',
  totalShortfall: 'Was in jeder Zeile fehlt, mal wie wichtig sie ist, zusammengezählt.',
  priorityShares: 'Was in der Zeile fehlt, mal wie wichtig sie ist, gemessen an allem, was fehlt.',
  topPriority: 'Die Zeile, in der am meisten fehlt, wenn man mitzählt, wie wichtig sie ist.',
  topShortfall: 'Das Meiste, was in einer Zeile fehlt, mal wie wichtig sie ist.',
  topPriorities: 'Alle Zeilen, in denen so viel fehlt.',
  lettingDown: 'Die Zeilen, in denen deutlich weniger erlebt als erwartet wurde, gezählt.',
  topShare: 'Was in dieser Zeile fehlt, gemessen an allem, was fehlt.',
  disappointing: 'Alle Zeilen, in denen deutlich weniger erlebt als erwartet wurde.',
  outsideCount: 'Gezählt werden alle Werte, die außerhalb Ihrer Skala liegen.',
  skippedNames: 'Alle Zeilen, in denen noch etwas fehlt.',
  promised: 'Alle Zeilen, in denen steht, was versprochen und was erlebt wurde.',
  promisedToTen: 'Dieselben Zeilen, solange Ihre Skala zwischen 0 und 10 liegt.',
  brokenNames: 'Alle Zeilen, in denen mehr versprochen als erlebt wurde.',
  exceededNames: 'Alle Zeilen, in denen deutlich mehr erlebt als versprochen wurde.',
};
