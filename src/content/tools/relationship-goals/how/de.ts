import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  linkedActions: 'Gezählt werden die Maßnahmen, bei denen ein Ziel gewählt ist.',
  actionCount: 'Gezählt werden die Zeilen, in denen eine Maßnahme steht.',
  unlinkedActions: 'Von allen Maßnahmen gehen die mit einem Ziel ab.',
  importantGoals: 'Gezählt werden die Ziele mit „wichtig“ oder „am wichtigsten“.',
  rankedGoals: 'Die Ziele nach Ihrer Antwort, das wichtigste zuerst; „jetzt nicht“ fehlt.',
  unservedGoals: 'Die wichtigen Ziele, die bei keiner Maßnahme gewählt sind.',
  actionsPerGoal: 'Zu jedem Ziel wird gezählt, bei wie vielen Maßnahmen es gewählt ist.',
  openPoints: 'Alles, was zu einem fertigen Blatt noch fehlt.',
};
