import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  regulars: 'Alle, die ein zweites Mal kommen, mal wie viele davon von 100 Stammkunden werden.',
  secondBuyers: 'Neue Kunden im Jahr, mal wie viele von 100 ein zweites Mal kommen.',
  effectiveSecondPurchaseRate:
    'Es gilt Ihre Zahl. Haben Sie getrennt nach Kunden mit und ohne Nachlass gezählt, werden beide nach ihrer Zahl gemischt.',
  firstToRegularRate: 'Wie viele ein zweites Mal kommen, mal wie viele davon Stammkunden werden.',
  onePointSecondPurchase:
    'Einer mehr von 100 neuen Kunden, mal was jemand noch bringt, der ein zweites Mal kommt. Mehr als alle können nicht kommen.',
  onePointRegular:
    'Einer mehr von 100, die zweimal da waren, mal Kundenwert eines Stammkunden. Mehr als alle können nicht bleiben.',
  onePointRetention:
    'Die Stammkunden, die in einem Jahr dazukommen, mal dem Unterschied im Kundenwert, wenn von 100 einer mehr bleibt.',
  strongestStep: 'Genommen wird, was am meisten bringt, bei Gleichstand das erste.',
  secondBuyerValue:
    'Was der zweite Kauf bringt, und der Kundenwert eines Stammkunden, so oft einer daraus wird.',
  totalValue:
    'Erste Käufe, zweite Käufe und Stammkunden eines Jahres, jeweils mal was sie bringen, zusammengezählt.',
  valuePerFirstTimeBuyer: 'Der erste Kauf, und was danach noch kommt, so oft jemand ein zweites Mal kommt.',
  firstLeakCustomers: 'Von den neuen Kunden gehen die ab, die ein zweites Mal kommen.',
  firstLeakValue:
    'Alle, die nach dem ersten Kauf wegbleiben, mal was jemand noch bringt, der ein zweites Mal kommt.',
  secondLeakCustomers: 'Von denen, die zweimal da waren, gehen die ab, die Stammkunden werden.',
  secondLeakValue: 'Alle, die nach dem zweiten Kauf wegbleiben, mal Kundenwert eines Stammkunden.',
  keptFirstPurchases: 'Von den ersten Käufen gehen die ab, bei denen die Ware zurückgeschickt wird.',
  yearlyValueFactor:
    'So viel zählt ein Jahr im Vergleich zum Jahr davor: Wer bleibt, geteilt durch 1 plus den Zinssatz.',
  lastingCustomerValue:
    'Was ein Kunde in jedem Jahr bringt, der bleibt wie ein Stammkunde, zusammengezählt. Spätere Jahre zählen weniger.',
  stayingValue: 'Dasselbe ab dem nächsten Jahr, falls er dann noch da ist.',
  raisedRetentionRate: 'Zu denen, die heute von 100 bleiben, kommt einer dazu. Mehr als 100 gibt es nicht.',
  raisedStayingValue: 'Derselbe Kundenwert wird noch einmal gerechnet, diesmal mit einem mehr, der bleibt.',
  cautiousValue: 'Gerechnet mit beiden Kundenwerten, und davon der kleinere Betrag.',
  discountVolumeUplift:
    'Was Ihnen heute vom Preis bleibt, geteilt durch das, was mit dem Nachlass bleibt. Was über das Gleiche hinausgeht, müssen Sie mehr verkaufen.',
  discountedMarginRate: 'Was nach dem Nachlass übrig bleibt, geteilt durch den kleineren Preis.',
  discountBreakEvenSecondRate:
    'Zu denen, die heute ein zweites Mal kommen, kommen so viele dazu, dass sie den Nachlass wieder einbringen.',
  discountAmount: 'Nachlass, mal Umsatz pro Besuch oder Auftrag.',
  soldInstead: 'Zehn Aufträge, und so viel mehr, wie der Nachlass verlangt.',
  soldAtLeast: 'Dieselbe Zahl, auf ganze Aufträge aufgerundet.',
  comeToday: 'Dieselbe Zahl, auf 100 Kunden gerechnet.',
  mustCome: 'Dieselbe Zahl, auf 100 Kunden gerechnet.',
};
