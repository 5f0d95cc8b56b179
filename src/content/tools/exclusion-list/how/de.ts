import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  idealTraits: 'Gezählt wird, zu wie vielen der sieben Merkmale etwas dasteht.',
  idealMissing: 'Fünf Merkmale genügen. Davon gehen die ab, die schon dastehen.',
  openTraits: 'Alle Merkmale, zu denen noch nichts dasteht, solange es weniger als fünf sind.',
  remainingCustomers: 'Von allen auf der Liste gehen die ab, die Sie streichen.',
  excludedCustomers:
    'Zahlen werden zusammengezählt. Bei „so viele von 100“ gilt jede Zeile für die, die nach den Zeilen darüber noch übrig sind.',
  countedExclusions: 'Alle Zeilen, in denen steht, wie viele es sind.',
  numberedLines: 'Gezählt wird, in wie vielen Zeilen eine Zahl steht.',
  lineCount: 'Gezählt wird, wie viele Zeilen die Liste hat.',
  openPoints: 'Alles, was zu einer fertigen Streichliste noch fehlt.',
};
