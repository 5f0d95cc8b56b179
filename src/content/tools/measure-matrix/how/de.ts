import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  readyMeasures: 'Gezählt wird, wo steht, was der Kunde davon hat, wer es tut und bis wann.',
  measureCount: 'Gezählt werden die Zeilen, in denen steht, was der Kunde davon hat.',
  unlinkedMeasures: 'Davon die Zeilen, bei denen noch kein Ziel gewählt ist.',
  uncheckedMeasures: 'Davon die Zeilen, bei denen nicht alle vier Fragen mit „ja“ beantwortet sind.',
  effectPerEffort: 'In jeder Zeile wird die Wirkung durch den Aufwand geteilt.',
  ratedMeasures: 'Die Zeilen, in denen der Nutzen, die Wirkung und der Aufwand stehen.',
  rankedMeasures:
    'Weg bleiben die Zeilen, in denen steht, dass Sie so niemanden ansprechen dürfen. Geordnet wird nach Wirkung durch Aufwand, das größte Ergebnis zuerst.',
  firstBenefit: 'Was in der ersten Zeile der Rangfolge steht.',
  firstContactCost: 'Die Kosten pro Kontakt aus der ersten Zeile der Rangfolge, in der welche stehen.',
  priceMeasures: 'Gezählt werden die Zeilen mit „Preis oder Nachlass“.',
  typedMeasures: 'Gezählt werden die Zeilen, in denen eine Art gewählt ist.',
  openPoints: 'Alles, was zu einem fertigen Blatt noch fehlt.',
};
