import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  referralRate: 'Die neuen Kunden, die auf Empfehlung kamen, werden durch alle neuen Kunden geteilt.',
  recommenderShare: 'Die Kunden, die Sie empfohlen haben, werden durch alle Ihre Kunden geteilt.',
  conversionPerRecommendation:
    'Die neuen Kunden, die auf Empfehlung kamen, werden durch die Zahl der Empfehlungen geteilt.',
  recommendationsPerRecommender: 'Die Empfehlungen werden auf alle verteilt, die Sie empfohlen haben.',
  contactRate: 'Alle Empfohlenen, die sich gemeldet haben, werden durch die Zahl der Empfehlungen geteilt.',
  conversionPerLead:
    'Die neuen Kunden, die auf Empfehlung kamen, werden durch alle geteilt, die sich gemeldet haben.',
  missingCustomers: 'Halbe Kunden gibt es nicht, deshalb wird aufgerundet.',
  referredCustomersNeeded:
    'Die übrigen neuen Kunden bleiben, wie sie sind. So viele Empfohlene müssen dazukommen, bis deren Anteil das Ziel erreicht.',
  otherCustomers: 'Von allen neuen Kunden gehen die ab, die auf Empfehlung kamen.',
  wholeNeeded: 'Halbe Kunden gibt es nicht, deshalb wird aufgerundet.',
  allAtGoal: 'Die Empfohlenen, die das Ziel verlangt, und die anderen zusammen.',
  additionalReferredNeeded:
    'Von denen, die Sie brauchen, gehen die ab, die schon auf Empfehlung kommen. Weniger als 0 fehlen nie.',
  leverRecommenderShareGain:
    'Empfiehlt Sie ein Zehntel mehr Kunden, kommen entsprechend mehr Empfohlene. Mehr als alle Kunden können es nicht sein.',
  leverRecommendationsGain: 'Empfiehlt Sie jeder um ein Zehntel öfter, kommt ein Zehntel mehr Empfohlene.',
  leverConversionGain:
    'Wird aus einem Zehntel mehr Empfehlungen ein Kunde, kommen entsprechend mehr. Mehr Kunden als Empfehlungen können es nicht sein.',
  recommenderShareWorth: 'Was dieser Weg bringt, geteilt durch die Mühe von 1 bis 5.',
  recommendationsWorth: 'Was dieser Weg bringt, geteilt durch die Mühe von 1 bis 5.',
  conversionWorth: 'Was dieser Weg bringt, geteilt durch die Mühe von 1 bis 5.',
  easiestStep: 'Genommen wird der Weg, der für die Mühe am meisten bringt, bei Gleichstand der erste.',
  netGain:
    'Was die bringen, die sonst nicht gekommen wären, und die gesparte Werbung bei den übrigen. Davon gehen die Kosten ab.',
  returnOnInvestment: 'Der Gewinn wird durch die Kosten der Empfehlungsaktion geteilt.',
  breakEvenReward:
    'So viel bringt ein Empfohlener im Durchschnitt. Davon geht sein Teil der festen Kosten ab, der Rest ist für Geschenke da.',
  referredValue: 'Der Kundenwert, mit dem Zuschlag oder Abschlag für Empfohlene.',
  rewardTotal: 'Das Geschenk für den, der empfiehlt, und das für den neuen Kunden.',
  programmeCost: 'Die festen Kosten, und für jeden neuen Kunden beide Geschenke.',
  costPerReferredCustomer: 'Die Kosten werden auf alle verteilt, die auf Empfehlung kamen.',
  savingVersusAcquisition:
    'Was ebenso viele andere neue Kunden gekostet hätten, ohne die Kosten der Empfehlungsaktion.',
  broughtOnTop: 'Zahl der Empfohlenen, davon die, die sonst nicht gekommen wären, mal ihr Kundenwert.',
  advertisingSaved:
    'Zahl der Empfohlenen, davon die, die ohnehin gekommen wären, mal Kosten für einen neuen Kunden.',
  referralContribution: 'Zahl aller, die auf Empfehlung kamen, mal ihr Kundenwert.',
  firstYearReferralRevenue:
    'Zahl aller, die auf Empfehlung kamen, mal Umsatz pro Auftrag, mal Aufträge im Jahr.',
  salesTimeSaving: 'Empfohlene, die sich gemeldet haben, mal gesparte Stunden, mal Kosten einer Stunde.',
  chainTotal:
    'Zu den Kunden am Anfang kommen in jeder Runde die dazu, die von den Neuen der vorigen Runde geschickt werden.',
  referralCoefficient: 'Die neuen Kunden, die auf Empfehlung kamen, werden durch alle Ihre Kunden geteilt.',
  amplificationFactor: 'So viele werden es aus einem Kunden, wenn die Kette nie abreißt.',
  chainMonths: 'Zahl der Runden, mal Monate pro Runde.',
  peopleReached: 'Zahl der Empfehlungen, mal wie viele jede hören oder lesen.',
  firstRound: 'Kunden am Anfang, mal wie viele neue jeder schickt.',
  netPromoterScore: 'Von den Antworten mit 9 oder 10 gehen die mit 0 bis 6 ab, gerechnet auf 100 Antworten.',
  netPromoterLow95:
    'So niedrig kann das Ergebnis liegen, wenn man alle Kunden fragte: In 95 von 100 Fällen liegt es zwischen beiden Grenzen.',
  netPromoterHigh95:
    'So hoch kann das Ergebnis liegen, wenn man alle Kunden fragte: In 95 von 100 Fällen liegt es zwischen beiden Grenzen.',
  answerCount: 'Alle drei Gruppen zusammengezählt.',
  netShare: 'Von den Antworten mit 9 oder 10 gehen die mit 0 bis 6 ab, geteilt durch alle Antworten.',
  netPromoterMargin95:
    'Die einfache Fehlerspanne. Sie ist null, wenn alle gleich antworten, und darf deshalb nicht allein stehen.',
  adjustedNetShare:
    'Derselbe Unterschied, geteilt durch drei Antworten mehr, damit wenige Antworten nicht täuschen.',
  adjustedMargin: 'Die Fehlerspanne zu diesem Unterschied: Je mehr Antworten, desto kleiner wird sie.',
};
