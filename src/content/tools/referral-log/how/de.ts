import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  referralRate: 'Die Käufe auf Empfehlung, geteilt durch alle ersten Käufe in dieser Zeit.',
  recommenders: 'Jedes Kürzel unter „Von wem?“ zählt einmal, wie oft es auch dasteht.',
  recommendations: 'Jede Zeile aus dieser Zeit, in der „ja“ bei der Empfehlung steht.',
  referredLeads: 'Davon alle Zeilen, in denen der Empfohlene gefragt oder gekauft hat.',
  referredNewCustomers: 'Davon alle Zeilen mit einem Kauf.',
  newCustomers: 'Alle Zeilen mit einem Kauf und dazu die neuen Kunden ohne Zeile.',
  periodMonths: 'Die Tage vom ersten bis zum letzten, beide mitgezählt, auf ganze Monate gerundet.',
  inPerson: 'Die Empfehlungen, bei denen „im Gespräch“ steht.',
  online: 'Die Empfehlungen, bei denen „im Internet“ steht.',
  usualDaysToOrder: 'Die Tage bis zum Kauf werden der Größe nach gelegt. Genommen wird der mittlere Wert.',
  referredOrderValue: 'Alle ersten Einkäufe der Empfohlenen, zusammengezählt.',
  thankYouTotal: 'Was bei den Empfehlungen als Kosten des Danks steht, zusammengezählt.',
  stillToThank: 'Die Käufe auf Empfehlung mit Kürzel, bei denen noch nicht steht, wie gedankt wurde.',
  senders: 'Für jedes Kürzel werden die Käufe gezählt. Die meisten stehen oben.',
  openPoints: 'Alles, was zu einem vollständigen Buch noch fehlt.',
  periodDays: 'Vom ersten bis zum letzten Tag, beide mitgezählt.',
  periodEntries: 'Alle Zeilen, deren Tag in diese Zeit fällt. Zeilen ohne Tag bleiben draußen.',
  recommendedEntries: 'Davon alle mit „ja“ bei der Empfehlung. Eine leere Antwort zählt als Nein.',
  recommendedBuyers: 'Davon alle mit „hat gekauft“.',
  countedRecommenders: 'Gleiche Kürzel werden zu einem zusammengelegt, und dann wird gezählt.',
  countedReferred: 'So viele Zeilen haben eine Empfehlung und einen Kauf.',
  countedNew: 'Zeilen mit Kauf, mit und ohne Empfehlung, und dazu die neuen Kunden ohne Zeile.',
  outsidePeriod: 'Zeilen mit einem Tag, der nicht in diese Zeit fällt.',
  mostSent: 'Die größte Zahl in dieser Rangfolge.',
  bestSender: 'Wer in dieser Rangfolge oben steht.',
};
