import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  overPromised: 'Die Zeilen, in denen mehr versprochen als gehalten wird, werden gezählt.',
  keptPromises: 'Was übrig bleibt, wenn man die zu großen und die übertroffenen Versprechen abzieht.',
  underPromised: 'Die Zeilen, in denen Sie um mehr als den kleinen Unterschied darüber liegen.',
  plannedChanges: 'Davon die nicht gehaltenen, bei denen Maßnahme, Name und Tag stehen.',
  openPoints: 'Alles, was zu einem fertigen Blatt noch fehlt.',
  ratedCount: 'Die Zeilen mit beiden Zahlen werden gezählt.',
  ratedPromises: 'Alle Zeilen, in denen beide Zahlen stehen.',
  brokenPromises: 'Davon alle, bei denen weniger gehalten als versprochen wird.',
  widestPromise: 'Das erste Versprechen in dieser Reihenfolge.',
};
