import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  totalPoints:
    'Die Punkte der vier Bereiche werden zusammengezählt. Wo nichts beantwortet ist, zählt nichts.',
  possiblePoints: 'Vier Punkte für jede Frage, die beantwortet ist und zutrifft.',
  totalShare: 'Die Punkte, geteilt durch die möglichen.',
  answeredQuestions: 'Die beantworteten Fragen aller Bereiche.',
  applicableQuestions: 'Alle Fragen ohne die, die nicht zutreffen.',
  weakestArea:
    'Der Bereich mit dem kleinsten Anteil an seinen möglichen Punkten. Verglichen wird, sobald zwei Bereiche genug Antworten haben. Von gleichen wird der erste genannt.',
  weakestPoints: 'Die drei ersten der Reihe dessen, was noch fehlt.',
  ratedAreas: 'So viele Bereiche haben genug Antworten, um verglichen zu werden.',
  rankedPoints:
    'Alles, was unter „ja“ beantwortet ist: die niedrigste Antwort zuerst, von gleichen die aus dem Bereich mit dem kleineren Anteil an Punkten, danach in der Reihenfolge der Seite.',
  firstPoint: 'Der erste der Reihe.',
  secondPoint: 'Der nächste nach dem ersten.',
  thirdPoint: 'Der nächste nach den beiden ersten.',
  referralPoints:
    'Die Antworten zählen 0 bis 4 Punkte, „ja, teils, nein“ zählen 4, 2 und 0. Was offen ist oder nicht zutrifft, zählt nicht.',
  referralPossible: 'Vier Punkte für jede beantwortete Frage dieses Bereichs.',
  referralShare: 'Die Punkte des Bereichs, geteilt durch die möglichen.',
  referralAnswered: 'Die Fragen dieses Bereichs mit einer Antwort. „Trifft nicht zu“ gehört nicht dazu.',
  referralApplicable: 'Die Fragen dieses Bereichs ohne die, die nicht zutreffen.',
  referralRated: 'Der Anteil des Bereichs, sobald er genug Antworten hat.',
  winBackPoints:
    'Die Antworten zählen 0 bis 4 Punkte, „ja, teils, nein“ zählen 4, 2 und 0. Was offen ist oder nicht zutrifft, zählt nicht.',
  winBackPossible: 'Vier Punkte für jede beantwortete Frage dieses Bereichs.',
  winBackShare: 'Die Punkte des Bereichs, geteilt durch die möglichen.',
  winBackAnswered: 'Die Fragen dieses Bereichs mit einer Antwort. „Trifft nicht zu“ gehört nicht dazu.',
  winBackApplicable: 'Die Fragen dieses Bereichs ohne die, die nicht zutreffen.',
  winBackRated: 'Der Anteil des Bereichs, sobald er genug Antworten hat.',
  lifecyclePoints:
    'Die Antworten zählen 0 bis 4 Punkte, „ja, teils, nein“ zählen 4, 2 und 0. Was offen ist oder nicht zutrifft, zählt nicht.',
  lifecyclePossible: 'Vier Punkte für jede beantwortete Frage dieses Bereichs.',
  lifecycleShare: 'Die Punkte des Bereichs, geteilt durch die möglichen.',
  lifecycleAnswered: 'Die Fragen dieses Bereichs mit einer Antwort. „Trifft nicht zu“ gehört nicht dazu.',
  lifecycleApplicable: 'Die Fragen dieses Bereichs ohne die, die nicht zutreffen.',
  lifecycleRated: 'Der Anteil des Bereichs, sobald er genug Antworten hat.',
  preventionPoints:
    'Die Antworten zählen 0 bis 4 Punkte, „ja, teils, nein“ zählen 4, 2 und 0. Was offen ist oder nicht zutrifft, zählt nicht.',
  preventionPossible: 'Vier Punkte für jede beantwortete Frage dieses Bereichs.',
  preventionShare: 'Die Punkte des Bereichs, geteilt durch die möglichen.',
  preventionAnswered: 'Die Fragen dieses Bereichs mit einer Antwort. „Trifft nicht zu“ gehört nicht dazu.',
  preventionApplicable: 'Die Fragen dieses Bereichs ohne die, die nicht zutreffen.',
  preventionRated: 'Der Anteil des Bereichs, sobald er genug Antworten hat.',
};
