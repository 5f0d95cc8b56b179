import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  totalPoints: 'Die Punkte der fünf Gruppen werden zusammengezählt.',
  specificPoints: 'Die Punkte der Fragen, wen Sie wozu auf welchem Weg ansprechen.',
  measurablePoints: 'Die Punkte der Fragen, was Sie zählen und woher die Zahl kommt.',
  assignablePoints: 'Die Punkte der Fragen, wer es tut und ob Geld und Stunden dafür reichen.',
  relevantPoints: 'Die Punkte der Fragen, wozu es gut ist und ob Sie es dürfen.',
  timePoints: 'Die Punkte der Fragen, wann es beginnt, endet und geprüft wird.',
  missingItems: 'Alles, was noch keine vollen Punkte hat, das Wichtigste zuerst.',
  ambitionRatio: 'Ihr Ziel wird mit dem verglichen, was im besten Fall möglich ist.',
  bestOutcomeValue: 'Genommen wird der Wert des ersten Ergebnisses in Ihrer Liste.',
  ladderIncrementalNetValue:
    'Was ein Angeschriebener einbringt, ohne die, die ohnehin wiederkämen, mal Zahl der Angeschriebenen. Davon gehen die Kosten ab.',
  incrementalCostLimit:
    'Von dem, was ein Angeschriebener einbringt, geht ab, was ohnehin käme. Mehr darf er nicht kosten.',
  expectedSuccesses:
    'Zahl der Angeschriebenen, mal wie viele von 100 sich so verhalten, wie Sie es sich wünschen.',
  breakEvenCostPerContact:
    'So viel bringt ein Angeschriebener im Durchschnitt ein, auch durch Kunden, die ohnehin wiederkämen.',
  successRate: 'Alle Ergebnisse, die als Erfolg zählen, zusammengezählt.',
  noReactionProbability: 'Wer in keinem der Ergebnisse vorkommt, reagiert nicht.',
  expectedValuePerContact:
    'Jedes Ergebnis zählt so viel, wie es wert ist, mal wie oft es vorkommt. Dazu kommt, wer nicht reagiert.',
  expectedValueTotal: 'Zahl der Angeschriebenen, mal was einer davon einbringt.',
  ladderNetValue: 'Vom Wert aller Ergebnisse gehen die Kosten ab. Wer ohnehin käme, ist hier noch dabei.',
  returnOnInvestment: 'Was nach den Kosten bleibt, wird durch die Kosten geteilt.',
};
