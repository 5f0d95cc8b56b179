import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  effectiveScore:
    'Die Punkte der Warnzeichen, mindestens aber so viele, wie eine Kündigung, eine offene Beschwerde oder fremde Angebote allein zählen.',
  attentionPriority: 'Der Anteil der Warnpunkte an 100, mal was der Kunde im Jahr bringt.',
  sortingNumber: 'Dieselbe Zahl, ohne Währung gelesen.',
  leastScore:
    'Als wäre alles Offene ein Nein, aber nicht weniger, als ein einzelnes Zeichen schon für sich zählt.',
  mostScore:
    'Als wäre alles Offene ein Ja, aber nicht weniger, als ein einzelnes Zeichen schon für sich zählt.',
  attentionScore:
    'Die Punkte der Warnzeichen, die Sie sehen, verglichen mit den Punkten aller, zu denen Sie etwas gesagt haben.',
  scoreMinimum: 'Gerechnet, als wäre alles, was Sie noch nicht wissen, ein Nein.',
  scoreMaximum: 'Gerechnet, als wäre alles, was Sie noch nicht wissen, ein Ja.',
  answerCoverage:
    'Die Punkte der beantworteten Warnzeichen, geteilt durch die Punkte aller, die zutreffen können.',
  signs: 'Alle Warnzeichen, die bei diesem Kunden zutreffen können; die Kündigung zählt für sich.',
  answered: 'Davon alle, auf die Sie geantwortet haben.',
  applicableSigns: 'Die Warnzeichen, die zutreffen können, gezählt.',
  answeredSigns: 'Die beantworteten Warnzeichen, gezählt.',
  applicableWeight: 'Die Punkte aller Warnzeichen, die zutreffen können, zusammengezählt.',
  answeredWeight: 'Die Punkte aller beantworteten Warnzeichen, zusammengezählt.',
  signPoints: 'Ein Ja zählt alle Punkte eines Warnzeichens, ein „teils“ die Hälfte.',
  seen: 'Alle Warnzeichen mit „ja“ oder „teils“, das mit den meisten Punkten zuerst.',
  seenSigns: 'Die Warnzeichen mit „ja“ oder „teils“, gezählt.',
  topSign: 'Das erste davon.',
  raised: 'Alles, worauf Sie mit „ja“ geantwortet haben.',
  flaggedSign: 'Das erste Zeichen mit „ja“, das für sich allein mindestens 25 zählt.',
  floorScore:
    'Eine Kündigung zählt mindestens 50, eine offene Beschwerde oder fremde Angebote zählen mindestens 25.',
  systemScore: 'Der Durchschnitt aller Antworten, auf 100 umgerechnet.',
  dimensionData: 'Der Durchschnitt der Antworten zur Kundenliste, auf 100 umgerechnet.',
  dimensionMonitoring: 'Der Durchschnitt der Antworten zum Hinsehen, auf 100 umgerechnet.',
  dimensionDialogue: 'Der Durchschnitt der Antworten zum Reden mit Kunden, auf 100 umgerechnet.',
  dimensionComplaints: 'Der Durchschnitt der Antworten zu Beschwerden, auf 100 umgerechnet.',
  dimensionResponse: 'Der Durchschnitt der Antworten zum Handeln, auf 100 umgerechnet.',
  weakestDimension: 'Der Bereich mit den wenigsten Punkten; sind es gleich viele, der erste davon.',
  systemCoverage: 'Die beantworteten Sätze, geteilt durch alle, die zutreffen können.',
  answeredStatements: 'Alle Sätze, auf die Sie geantwortet haben.',
  answeredCount: 'Die beantworteten Sätze, gezählt.',
  applicableCount: 'Die Sätze, die auf Ihren Betrieb zutreffen können, gezählt.',
  weakestPoints: 'Die Punkte des Bereichs mit den wenigsten.',
  weakestAreas: 'Alle Bereiche, die so wenige Punkte haben.',
  weakestStatement: 'Der Satz mit der niedrigsten Antwort in dem Bereich, in dem am meisten fehlt.',
  warningLift: 'Wie oft Kunden mit Warnung wegblieben, geteilt durch wie oft alle wegblieben.',
  hitRate: 'Wer eine Warnung hatte und wegblieb, geteilt durch alle, die wegblieben.',
  falseAlarmRate: 'Wer eine Warnung hatte und blieb, geteilt durch alle, die blieben.',
  warningPrecision: 'Wer eine Warnung hatte und wegblieb, geteilt durch alle mit Warnung.',
  leaverShare: 'Wer wegblieb, geteilt durch alle früheren Kunden, die Sie gezählt haben.',
  noticedOfHundred: 'Der Anteil derer, bei denen es eine Warnung gab, mal 100 Kunden.',
  leavers: 'Alle, die wegblieben, mit und ohne Warnung.',
  stayers: 'Alle, die blieben, mit und ohne Warnung.',
  warned: 'Alle mit Warnung, ob sie blieben oder nicht.',
  unwarned: 'Alle ohne Warnung, ob sie blieben oder nicht.',
  pastCases: 'Wer wegblieb und wer blieb, zusammen.',
  unwarnedLeaverShare: 'Wer ohne Warnung wegblieb, geteilt durch alle ohne Warnung.',
};
