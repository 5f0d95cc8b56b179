import type { HowOf } from '../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  annualRevenue: 'Umsatz pro Besuch mal Besuche im Jahr.',
  annualMargin:
    'Umsatz pro Besuch mal Besuche im Jahr ergibt den Jahresumsatz. Davon bleibt der Deckungsbeitrag, und die Betreuung geht noch ab.',
  yearlyValueFactor:
    'So viel zählt ein Jahr im Vergleich zum Jahr davor: Wer bleibt, geteilt durch eins plus Zins.',
  newCustomerLifetimeValue:
    'Der Deckungsbeitrag jedes Jahres wird zusammengezählt. Spätere Jahre zählen weniger, weil nicht jeder bleibt und weil Geld später weniger wert ist.',
  existingCustomerLifetimeValue:
    'Ein Stammkunde hat dieses Jahr schon bezahlt. Es zählt, was ab dem nächsten Jahr kommt, falls er dann noch da ist.',
  netNewCustomerValue: 'Vom Wert eines neuen Kunden geht ab, was es gekostet hat, ihn zu gewinnen.',
  customerChangePerYear: 'Von den neuen Kunden eines Jahres gehen die ab, die wegbleiben.',
  leavingCustomersPerYear: 'Die Kunden von heute mal den Anteil, der im nächsten Jahr nicht wiederkommt.',
  steadyCustomers:
    'Bei dieser Zahl von Kunden bleiben im Jahr genau so viele weg, wie neu dazukommen: die neuen Kunden geteilt durch den Anteil, der wegbleibt.',
};
