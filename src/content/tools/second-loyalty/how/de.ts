import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  faultlessOrders: 'Ein Auftrag zählt, wenn alles, was auf ihn zutrifft, mit „ja“ beantwortet ist.',
  checksDone: 'Gezählt werden alle Punkte mit „ja“.',
  checksMissed: 'Gezählt werden alle Punkte mit „nein“.',
  firstAsked: 'Die Punkte des ersten Auftrags, ohne die, die nicht zutreffen.',
  firstOpen: 'Davon gehen die mit „ja“ ab.',
  secondAsked: 'Die Punkte des zweiten Auftrags, ohne die, die nicht zutreffen.',
  secondOpen: 'Davon gehen die mit „ja“ ab.',
  thirdAsked: 'Die Punkte des dritten Auftrags, ohne die, die nicht zutreffen.',
  thirdOpen: 'Davon gehen die mit „ja“ ab.',
  openSteps: 'Alles, was bei den drei Aufträgen noch fehlt.',
  loyaltyBalance: 'Vom Gewicht der Gründe zu bleiben geht das Gewicht der Gründe zu gehen ab.',
  stayWeight: 'Die Gewichte aller Gründe zu bleiben, zusammengezählt.',
  leaveWeight: 'Die Gewichte aller Gründe zu gehen, zusammengezählt.',
  heaviestToLeave: 'Der Grund zu gehen mit dem größten Gewicht, bei Gleichstand der erste.',
  openReasons: 'Alles, was zum Abwägen noch fehlt.',
};
