import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  startValue:
    'Was ein Kunde in jedem Jahr bringt, wird zusammengezählt. Spätere Jahre zählen weniger, weil nicht jeder bleibt und weil Geld später weniger wert ist.',
  newCustomerLifetimeValue:
    'Ein neuer Kunde bringt den ersten Deckungsbeitrag sofort, deshalb zählt die ganze Reihe der Jahre.',
  existingCustomerLifetimeValue:
    'Ein Stammkunde hat dieses Jahr schon bezahlt. Es zählt, was ab dem nächsten Jahr kommt, falls er dann noch da ist.',
  lifetimeValue: 'Das ist der Wert des Kunden, für den Sie rechnen: eines neuen oder eines Stammkunden.',
  netNewCustomerValue: 'Vom Wert eines neuen Kunden geht ab, was es gekostet hat, ihn zu gewinnen.',
  yearlyValueFactor:
    'So viel zählt ein Jahr im Vergleich zum Jahr davor: Wer bleibt, geteilt durch eins plus Zins, und mit dem Wachstum malgenommen.',
  expectedRelationshipYears: 'Je weniger Kunden im Jahr gehen, desto länger bleibt einer im Durchschnitt.',
  lifetimeToAcquisitionRatio: 'Der Wert eines neuen Kunden wird durch das geteilt, was er gekostet hat.',
  monthlyRetentionRate:
    'Aus dem Anteil, der ein Jahr bleibt, folgt der Anteil, der einen Monat bleibt: Zwölfmal malgenommen ergibt er wieder das Jahr.',
  monthlyMargin: 'Der Deckungsbeitrag pro Jahr wird auf zwölf Monate verteilt.',
  paybackShare:
    'So groß sind die Kosten im Vergleich zu allem, was ein Kunde je zurückbringen kann, solange er bleibt.',
  paybackMonths:
    'Gezählt wird, nach wie vielen Monaten die Beiträge derer, die noch da sind, die Kosten gedeckt haben.',
  paybackMonthsSimple:
    'Die Kosten für einen neuen Kunden werden durch seinen Beitrag im Monat geteilt, als würde niemand gehen.',
  paybackMonthsRounded: 'Angefangene Monate zählen ganz.',
  upliftAbsolute: 'Vom Wert eines Kunden nach der Änderung wird der Wert vorher abgezogen.',
  upliftRelative: 'Der Unterschied wird mit dem Wert vorher verglichen.',
  upliftBaseValue: 'Das ist der Wert eines Kunden, wie er heute ist.',
  changedRetentionRate:
    'Zu denen, die heute von 100 bleiben, kommt Ihre Änderung hinzu. Weniger als 0 und mehr als 100 gibt es nicht.',
  upliftNewValue: 'Derselbe Kundenwert wird noch einmal gerechnet, diesmal mit denen, die dann bleiben.',
  churnReduction: 'Die Änderung wird mit denen verglichen, die heute gehen.',
  retentionElasticity: 'So stark wächst der Kundenwert, wenn 1 % mehr Kunden bleiben.',
  historicNetValue: 'Vom Deckungsbeitrag bis heute geht ab, was es gekostet hat, den Kunden zu gewinnen.',
  historicRevenue: 'Umsatz pro Auftrag, mal Aufträge im Jahr, mal Jahre.',
  historicContribution: 'Vom Umsatz bleibt der Deckungsbeitrag, und davon geht jedes Jahr die Betreuung ab.',
  annualMargin:
    'Umsatz pro Auftrag mal Aufträge im Jahr ergibt den Jahresumsatz. Davon bleibt der Deckungsbeitrag, und die Betreuung geht noch ab.',
  customerReferralValue:
    'Wie viele neue Kunden einer im Jahr bringt, mal Wert einer Empfehlung, über die Jahre, in denen er selbst bleibt.',
  referredValue: 'Ein empfohlener Kunde zählt so viel, wie Sie angeben, sonst so viel wie jeder neue.',
  rewardTotal: 'Beide Geschenke zusammen: das für den, der empfiehlt, und das für den, der kommt.',
  valueIfIncremental: 'Wäre der Kunde sonst nicht gekommen, bleibt sein Wert ohne Geschenke und Werbung.',
  valueIfAnyway: 'Wäre der Kunde ohnehin gekommen, sparen Sie nur, was seine Gewinnung gekostet hätte.',
  valuePerReferral: 'Beide Fälle werden danach gewichtet, wie viele von 100 sonst nicht gekommen wären.',
  referralAnnuity: 'Gezählt werden die Jahre, in denen der Kunde noch empfehlen kann, spätere Jahre weniger.',
  referralValueIncremental: 'Der Teil, der auf Kunden beruht, die sonst nicht gekommen wären.',
  referralValueSaved: 'Der Teil, der auf ersparter Werbung für Kunden beruht, die ohnehin gekommen wären.',
  totalCustomerValue: 'Was ein Kunde selbst kauft und was seine Empfehlungen bringen, zusammengezählt.',
  equityTotal: 'Der Wert der heutigen Kunden und der Wert derer, die noch kommen.',
  equityExisting: 'Zahl der heutigen Kunden, mal was ein Stammkunde noch wert ist.',
  equityFuture:
    'Für jedes künftige Jahr: Zahl der neuen Kunden, mal ihr Wert ohne die Kosten ihrer Gewinnung. Spätere Jahre zählen weniger.',
  matrixLifetimeMedian: 'Die Kundenwerte werden der Größe nach geordnet. Genommen wird der mittlere.',
  matrixReferralMedian: 'Die Empfehlungswerte werden der Größe nach geordnet. Genommen wird der mittlere.',
};
