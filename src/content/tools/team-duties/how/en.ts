import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  coveredDuties: 'A job counts once one of its lines says who does it, and how.',
  openDuties: 'Everything that sharing out the jobs still needs.',
  weakestAverage: 'The lowest of the three averages.',
  weakestSkill: 'The skill with the lowest average. Of equals, the first is named.',
  averageEmpathy: 'The points of everyone with three marks, divided by their number.',
  averageListening: 'The same for listening.',
  averageKnowledge: 'The same for knowing the trade.',
  markedPeople: 'People who have all three marks.',
  onceEach: 'The amount without asking, times the number of people.',
  openPoints: 'Everything that a finished sheet still needs.',
  lowestMark: 'The smallest of all marks of everyone with three marks.',
  markedSkills: 'Only lines with all three marks.',
};
