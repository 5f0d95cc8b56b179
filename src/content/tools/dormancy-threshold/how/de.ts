import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  silenceRatio: 'Die Tage seit dem letzten Besuch, geteilt durch den üblichen Abstand.',
  typicalIntervalDays:
    'Ab drei Besuchen der mittlere seiner eigenen Abstände, sonst der übliche Abstand seiner Gruppe.',
  daysSinceLastPurchase: 'Von heute bis zum letzten Besuch zurückgezählt.',
  dormantFromDay: 'Vom letzten Besuch um die Frist weitergezählt.',
  meanIntervalDays: 'Seine Abstände zusammengezählt und durch ihre Zahl geteilt.',
  intervalVariation:
    'Wie weit die Abstände im Mittel vom Durchschnitt abweichen (Standardabweichung), geteilt durch den Durchschnitt.',
  cutOffDays: 'Der übliche Abstand, mal dem Wievielfachen, ab dem es zu lange ist.',
  cutOffLine: 'Von heute um die Frist zurückgezählt.',
  visits: 'Alle Besuche mit einem Datum.',
  visitDays: 'Zwei Besuche am selben Tag zählen als einer.',
  firstVisit: 'Der früheste der Besuche.',
  lastVisit: 'Der späteste der Besuche.',
  intervals: 'Von jedem Besuch zum vorigen zurückgezählt.',
  ownIntervals: 'Die Abstände zwischen seinen Besuchen, gezählt.',
  regularityFactor:
    'Aus der Tabelle, je nachdem, wie sehr die Abstände schwanken; zwischen zwei Zeilen auf der geraden Linie.',
  regularDormantFromDay:
    'Vom letzten Besuch so oft um den üblichen Abstand weitergezählt, wie noch normal ist.',
  usedVariation: 'Ab vier eigenen Abständen die dieses Kunden, sonst die aller Kunden.',
  factor10: 'Aus der Tabelle für sehr regelmäßige Besuche (Gammaverteilung der Form 10).',
  factor6: 'Aus der Tabelle für regelmäßige Besuche (Gammaverteilung der Form 6).',
  factor4: 'Aus der Tabelle für ziemlich regelmäßige Besuche (Gammaverteilung der Form 4).',
  factor3: 'Aus der Tabelle für etwas unregelmäßige Besuche (Gammaverteilung der Form 3).',
  factor2: 'Aus der Tabelle für unregelmäßige Besuche (Gammaverteilung der Form 2).',
  factor1: 'Aus der Tabelle für zufällige Besuche (Gammaverteilung der Form 1).',
  oneIn: 'Eins, geteilt durch den Anteil der Fehlalarme.',
  aliveProbability:
    'Aus den vier Werten der Auswertung und daraus, wie oft, wie lange und wann zuletzt dieser Kunde da war.',
  aliveThresholdWeek: 'Die Woche, in der dieselbe Rechnung genau Ihre Grenze ergibt.',
  aliveOfHundred: 'Die Chance, mal 100 Kunden.',
  scaleWeeks: 'Der Wert alpha, als Zahl von Wochen gelesen.',
  goneLogOdds: 'Der Logarithmus davon, wie viel eher der Kunde weg ist als noch da.',
};
