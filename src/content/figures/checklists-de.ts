import type { FieldWords } from '../../lib/definition/words';
import type { checklists } from './checklists';

/** What each shared checklist says. */
export const checklistWords: {
  [K in keyof typeof checklists]: FieldWords<(typeof checklists)[K]>;
} = {
  fiveQuestions: {
    label: 'Was wissen Sie über Ihre Empfehlungen?',
    help: 'Antworten Sie mit „ja“ nur, wenn Sie es jetzt gleich nachschlagen könnten.',
    groups: { questions: 'Fünf Fragen' },
    values: { 0: 'nein', 2: 'teils', 4: 'ja' },
    items: {
      howManyAndWhy: 'Wir wissen, wie viele Kunden uns empfehlen und aus welchem Grund',
      whoAndThanks: 'Wir wissen, wer uns empfohlen hat, und bedanken uns jedes Mal',
      howManyCame: 'Wir wissen, wie viele neue Kunden auf Empfehlung kamen',
      howItWent: 'Wir fragen nach, wie das Gespräch auf uns kam und was gesagt wurde',
      howToRaise: 'Wir tun regelmäßig etwas dafür, dass es mehr werden',
    },
  },
  companyAnswers: {
    label: 'Was davon gilt für Ihren Betrieb?',
    help: 'Antworten Sie so, wie es letzte Woche war, nicht wie es sein sollte.',
    groups: {
      data: 'Kundenliste',
      monitoring: 'Hinsehen',
      dialogue: 'Reden mit Kunden',
      complaints: 'Beschwerden',
      response: 'Handeln',
    },
    values: {
      0: 'nein',
      1: 'wenn jemand daran denkt',
      2: 'zum Teil',
      3: 'ja',
      4: 'ja, und wir prüfen es nach',
    },
    items: {
      DA1: 'Unsere Kundenliste ist vollständig und auf dem neuesten Stand',
      DA2: 'Bei jedem Kunden sehen wir, wann er zuletzt da war, wie oft er kommt und was er ausgibt',
      DA3: 'Alle im Team können sehen, wer Stammkunde ist',
      MO1: 'Wir haben festgelegt, ab wann ein Kunde zu lange fehlt',
      MO2: 'Wir zählen mindestens alle drei Monate, wie viele Kunden weggeblieben sind',
      MO3: 'Unsere Warnzeichen stehen auf einem Blatt, und wir gehen es regelmäßig durch',
      DI1: 'Wir fragen Kunden regelmäßig, was sie erwarten und was besser werden soll',
      DI2: 'Neue Kunden hören nach dem ersten Kauf von uns',
      DI3: 'Wir bedanken uns bei einzelnen Kunden persönlich',
      CO1: 'Wir schreiben jede Beschwerde auf, auch wenn sie nur am Tresen fällt',
      CO2: 'Es steht fest, wer auf eine Beschwerde antwortet und bis wann',
      CO3: 'Wir suchen, woran es lag, und stellen es ab',
      RE1: 'Es ist vereinbart, was geschieht, wenn ein Kunde wegzubleiben droht',
      RE2: 'Alle im Team dürfen etwas ohne Rückfrage entscheiden und wissen, wer sich um neue Kunden kümmert, wer um Stammkunden und wer um ehemalige',
      RE3: 'Was wir für Kunden tun, zählen wir nach, und danach wiederholen wir es oder hören damit auf',
    },
  },
  ruleAnswers: {
    label: 'Wie weit gelten die fünf Regeln bei Ihnen?',
    help: 'Antworten Sie so, wie es letzte Woche war, nicht wie es sein sollte.',
    groups: { rules: 'Fünf Regeln' },
    values: {
      0: 'nein',
      1: 'wenn jemand daran denkt',
      2: 'zum Teil',
      3: 'ja',
      4: 'ja, und wir prüfen es nach',
    },
    items: {
      regularsFirst:
        'Stammkunden zuerst: Das beste Angebot bekommen unsere Stammkunden, und zwar vor allen anderen',
      appreciation: 'Kennen und danken: Wir kennen Stammkunden beim Namen und danken jedem persönlich',
      customerData:
        'Angaben, die stimmen: Unsere Kundenangaben stimmen, und auch wer neu im Team ist, erkennt einen Stammkunden',
      complaints:
        'Beschwerden ernst nehmen: Auf eine Beschwerde antwortet jemand schnell, und er darf sie in Ordnung bringen',
      prevention:
        'Früh nachfragen: Wir fragen Kunden regelmäßig, was sie erwarten, und achten auf Warnzeichen',
    },
  },
};
