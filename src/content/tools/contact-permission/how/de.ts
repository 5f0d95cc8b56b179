import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  pointsDone: 'Gezählt werden die Punkte, die Sie als erledigt angegeben haben.',
  pointsApart: 'Gezählt werden die Punkte, die auf Ihren Betrieb nicht zutreffen.',
  pointsOpen:
    'Alle neun Punkte, ohne die erledigten und ohne die, die nicht zutreffen. Was Sie nicht wissen, gilt als offen.',
};
