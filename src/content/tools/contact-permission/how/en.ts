import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  pointsDone: 'The points you have said are done.',
  pointsApart: 'The points that do not apply to your business.',
  pointsOpen:
    'All nine points, less those that are done and those that do not apply. What you do not know counts as open.',
};
