import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  netGain: 'Vom Wert der Rückkehrer, die durch die Aktion kommen, gehen alle Kosten ab.',
  returnOnInvestment: 'Der Gewinn der Aktion wird durch ihre Kosten geteilt.',
  breakEvenWinBackRate:
    'Was ein Brief samt Gespräch kostet und was die wert wären, die ohnehin kämen, geteilt durch das, was ein Rückkehrer nach seinem Geschenk einbringt.',
  winBackRate: 'Wie viele sich von 100 melden, mal wie viele davon wieder kaufen.',
  maxSpendPerContact:
    'Was ein Angeschriebener im Durchschnitt einbringt, ohne die, die ohnehin kämen, und ohne das Geschenk.',
  maxIncentive:
    'Vom Wert der Rückkehrer durch die Aktion gehen die übrigen Kosten ab. Der Rest wird auf alle verteilt, die zurückkommen.',
  campaignCost:
    'Feste Kosten, Briefe für alle Angeschriebenen, Zeit für alle, die sich melden, und das Geschenk für alle, die zurückkommen.',
  costPerContact: 'Die Kosten der Aktion werden auf alle Angeschriebenen verteilt.',
  costPerIncrementalWin: 'Die Kosten der Aktion werden auf die verteilt, die nur ihretwegen zurückkommen.',
  grossValue: 'Zahl der Rückkehrer durch die Aktion, mal was ein Rückkehrer wert ist.',
  secondYearlyValueFactor:
    'So viel zählt ein Jahr nach der Rückkehr im Vergleich zum Jahr davor: Wer bleibt, geteilt durch eins plus Zins.',
  secondLifetimeValue:
    'Was ein Rückkehrer in jedem Jahr bringt, wird zusammengezählt. Spätere Jahre zählen weniger.',
  excludedCustomers: 'Alle, die Sie streichen, zusammengezählt.',
  eligibleCustomers: 'Von der Liste gehen nacheinander alle ab, die Sie nicht anschreiben.',
  reachableCustomers: 'Von den übrigen zählen die, bei denen ein Brief ankommt.',
  contactedCustomers: 'Angeschrieben werden alle Erreichbaren, höchstens aber so viele, wie Sie schaffen.',
  respondingCustomers: 'Zahl der Angeschriebenen, mal wie viele sich von 100 melden.',
  wonBackCustomers: 'Zahl der Angeschriebenen, mal wie viele von 100 zurückkommen.',
  incrementalWonBack: 'Von allen, die zurückkommen, gehen die ab, die ohnehin gekommen wären.',
  breakEvenCustomers:
    'Zahl der Angeschriebenen, mal wie viele von 100 zurückkommen müssen, damit die Kosten gedeckt sind.',
  firstRoundCustomers: 'Die Hälfte der Angeschriebenen, aufgerundet.',
  firstRoundNeeded: 'Angeschriebene der ersten Runde, mal die Rückkehrquote, ab der Sie im Plus sind.',
  evidenceLowCustomers:
    'Zahl der Angeschriebenen, mal 1 von 100: So viele bestellten bei gedruckten Briefen an Fremde.',
  evidenceHighCustomers:
    'Zahl der Angeschriebenen, mal 4,3 von 100: So viele bestellten von den Kunden des letzten Jahres.',
  cautiousCustomers: 'Zahl der Angeschriebenen, mal wie viele im vorsichtigen Fall zurückkommen.',
  boldCustomers: 'Zahl der Angeschriebenen, mal wie viele im optimistischen Fall zurückkommen.',
  advantageOverAcquisition: 'Vom Gewinn der Aktion wird abgezogen, was ebenso viele neue Kunden einbrächten.',
  newCustomerCost:
    'So viele neue Kunden, wie durch die Aktion zurückkommen, mal Kosten für einen neuen Kunden.',
  newCustomerNetGain:
    'So viele neue Kunden, wie durch die Aktion zurückkommen, mal ihr Wert ohne die Kosten ihrer Gewinnung.',
  scenariosPositive: 'Gezählt wird, in wie vielen der drei Fälle ein Gewinn bleibt.',
  cautiousResponseRate: 'Im vorsichtigen Fall melden sich weniger.',
  cautiousWinRate: 'Im vorsichtigen Fall kaufen weniger von denen wieder, die sich melden.',
  scenarioLowNetGain: 'Derselbe Gewinn wird noch einmal gerechnet, diesmal mit den vorsichtigen Zahlen.',
  boldResponseRate: 'Im optimistischen Fall melden sich mehr, höchstens alle.',
  boldWinRate: 'Im optimistischen Fall kaufen mehr von denen wieder, die sich melden, höchstens alle.',
  scenarioHighNetGain: 'Derselbe Gewinn wird noch einmal gerechnet, diesmal mit den optimistischen Zahlen.',
  boldWinBackRate: 'Wie viele sich im optimistischen Fall melden, mal wie viele davon wieder kaufen.',
  maxOutlaySingleCustomer:
    'Die Chance mit Ihnen, ohne die Chance, dass er ohnehin kommt, mal seinem Wert. Davon geht das Geschenk ab, so oft er zurückkommt.',
};
