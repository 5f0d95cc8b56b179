import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  costliestMargin: 'Der größte Betrag unter den Gründen, die Sie kennen.',
  costliestReason: 'Der Grund mit dem größten Betrag. „Unbekannt“ ist kein Grund.',
  lostMargin: 'Alle Beträge der Liste, zusammengezählt.',
  explainedShare: 'Die Beträge mit einem bekannten Grund, geteilt durch alle Beträge.',
  fixableMargin: 'Die Beträge der Zeilen, in denen Sie „ja“ gesagt haben.',
  partlyFixableMargin: 'Die Beträge der Zeilen, in denen Sie „zum Teil“ gesagt haben, ganz gezählt.',
  lostCustomers: 'Die Kunden aller Zeilen. Eine Zeile ohne Anzahl zählt als ein Kunde.',
  averageMargin: 'Alle Beträge, verteilt auf die Kunden der Zeilen, in denen ein Betrag steht.',
  reasonsByMargin: 'Die Beträge werden für jeden Grund zusammengezählt. Der größte steht oben.',
  reasonsByNumber: 'Die Kunden werden für jeden Grund zusammengezählt. Die meisten stehen oben.',
  fixableByReason: 'Von jedem Grund die Beträge der Zeilen mit „ja“ oder „zum Teil“.',
  sortedCases: 'Alle Zeilen, in denen ein Betrag und ein Grund stehen.',
  knownReasons: 'Dieselbe Rangfolge ohne „unbekannt“.',
  mostFrequentReason: 'Der Grund, aus dem die meisten Kunden gegangen sind, ohne „unbekannt“.',
  openPoints: 'Alles, was zu einem fertigen Blatt noch fehlt.',
};
