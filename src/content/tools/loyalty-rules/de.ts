import { checklistWords } from '../../figures/checklists-de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

/** The rules in a few words. */
const rules = {
  regularsFirst: 'Stammkunden zuerst',
  appreciation: 'Kennen und danken',
  customerData: 'Angaben, die stimmen',
  complaints: 'Beschwerden ernst nehmen',
  prevention: 'Früh nachfragen',
};

export const words: WordsOf<typeof tool> = {
  name: 'Fünf einfache Regeln',
  question: 'Merken Ihre Stammkunden, dass Sie sie schätzen?',
  summary:
    'Fünf Regeln für den Umgang mit Stammkunden. Sie sagen, wie weit jede gilt und woran man es sieht, und schreiben auf, wer bis wann den nächsten Schritt tut.',
  inputs: {
    ruleAnswers: checklistWords.ruleAnswers,
    ruleSteps: {
      label: 'Woran sieht man es, und was tun Sie als Nächstes?',
      help: 'Eine Zeile für jede Regel. Wo Sie „ja“ gesagt haben, genügt, woran man es sieht; sonst gehört ein nächster Schritt dazu.',
      row: 'Zeile',
      add: 'Zeile hinzufügen',
      fields: {
        rule: { label: 'Regel', options: rules },
        evidence: { label: 'Woran sieht man es?' },
        nextStep: { label: 'Nächster Schritt' },
        owner: { label: 'Wer?' },
        dueDate: { label: 'Bis wann?' },
      },
    },
  },
  quantities: {
    rulePoints: { label: 'Punkte haben Sie bisher' },
    possiblePoints: {
      label: 'So viele Punkte sind möglich',
      help: 'Vier für jede Regel, die Sie beantwortet haben.',
    },
    keptRules: { label: 'Regeln, die gelten' },
    weakestRule: {
      label: 'Hier fehlt am meisten',
      verdicts: Object.fromEntries(Object.entries(rules).map(([id, label]) => [id, { label }])),
    },
    plannedSteps: { label: 'Schritte mit Namen und Tag' },
    openPoints: { label: 'Das fehlt noch' },
    ruleState: {
      label: 'Gelten die fünf Regeln?',
      verdicts: {
        nothingApplies: {
          label: 'trifft alles nicht zu',
          text: 'Keine der fünf Regeln trifft auf Ihren Betrieb zu, deshalb gibt es nichts zu zählen.',
        },
        open: {
          label: 'noch nichts beantwortet',
          text: 'Hier steht gleich, welche Regel schon gilt und wo am meisten fehlt. Damit fangen Sie an:',
        },
        begun: {
          label: 'es fehlt noch etwas',
          text: 'Sie haben {rulePoints} von {possiblePoints} Punkten. Am meisten fehlt bei „{weakestRule}“. Es fehlt noch:',
        },
        kept: {
          label: 'alle gelten',
          text: 'Sie haben {rulePoints} von {possiblePoints} Punkten. Alle Regeln gelten, und Sie können zeigen, woran man es sieht.',
        },
        planned: {
          label: 'geregelt',
          text: 'Sie haben {rulePoints} von {possiblePoints} Punkten. Am meisten fehlt bei „{weakestRule}“. Für alles, was noch nicht gilt, steht der nächste Schritt fest.',
        },
      },
    },
    answeredRules: { label: 'Beantwortete Regeln' },
    unseenRules: { label: 'Regeln, die gelten, ohne dass man es sieht' },
    answeredCount: { label: 'Zahl der beantworteten Regeln' },
    applicableCount: { label: 'Zahl der Regeln, die zutreffen können' },
  },
  parts: {
    rules: { title: 'Fünf einfache Regeln', lead: 'Welche Regeln gelten schon, und wo fehlt am meisten?' },
  },
  items: {
    answers: 'alle fünf Antworten',
    regularsFirstStep: 'ein Schritt zu „Stammkunden zuerst“',
    appreciationStep: 'ein Schritt zu „Kennen und danken“',
    customerDataStep: 'ein Schritt zu „Angaben, die stimmen“',
    complaintsStep: 'ein Schritt zu „Beschwerden ernst nehmen“',
    preventionStep: 'ein Schritt zu „Früh nachfragen“',
    ownerAndDay: 'Name und Tag zu jedem Schritt',
    evidence: 'woran man es sieht',
  },
  todo: {
    answers: 'Beantworten Sie alle fünf Regeln. Auch „trifft nicht zu“ ist eine Antwort.',
    regularsFirstStep:
      'Überlegen Sie, welches Angebot Stammkunden zuerst bekommen, und schreiben Sie es als nächsten Schritt auf.',
    appreciationStep:
      'Suchen Sie fünf Stammkunden aus, denen Sie diese Woche persönlich danken, und schreiben Sie auf, wer es tut.',
    customerDataStep:
      'Legen Sie fest, wie ein Stammkunde in Ihrem Programm oder auf der Karte gekennzeichnet wird.',
    complaintsStep:
      'Bestimmen Sie, wer auf Beschwerden antwortet, und bis zu welchem Betrag er ohne Rückfrage entscheiden darf.',
    preventionStep:
      'Schreiben Sie drei Warnzeichen auf, und legen Sie fest, wer einmal im Monat danach sieht.',
    ownerAndDay: 'Schreiben Sie zu jedem Schritt, wer ihn tut und bis wann.',
    evidence: 'Schreiben Sie bei jedem „ja“ auf, woran man es sieht, sonst bleibt es eine Meinung.',
  },
  warnings: {},
  reasons: { NO_DATA: 'Dafür ist noch keine Regel beantwortet.' },
  notes: {
    personalDetails:
      'Merken Sie sich von Stammkunden nur, was Sie für Ihre Arbeit brauchen und womit sie rechnen: die Farbformel ja, die Krankheit der Mutter nein. Könnten Sie den Eintrag dem Kunden am Tresen vorlesen?',
    askingInPerson:
      'Fragen Sie nach der Zufriedenheit, solange der Kunde vor Ihnen steht. Per Telefon oder E-Mail gilt schon die Frage als Werbung.',
  },
  groups: {},
  headlines: {
    ruleState: {
      nothingApplies: 'Trifft alles nicht zu.',
      open: 'Noch nichts beantwortet.',
      begun: 'Am meisten fehlt: {weakestRule}.',
      kept: 'Alle Regeln gelten.',
      planned: 'Für alles gibt es einen Schritt.',
    },
  },
  rulers: {},
  charts: {
    title_rules: 'Wie weit jede Regel gilt, von 0 (nein) bis 4 (ja, und wir prüfen es nach)',
    ruleAxis: 'Regel',
    kept: 'Punkte',
    yes: 'ab hier „ja“',
    ...rules,
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Namen und Dank sitzen. Was Stammgäste zuerst bekommen, hat noch niemand festgelegt.',
      texts: {
        'ruleSteps.0.nextStep': 'Termine vor Weihnachten zwei Wochen früher für Stammgäste öffnen',
        'ruleSteps.0.owner': 'Jana',
        'ruleSteps.1.evidence': 'Jana begrüßt neun von zehn mit Namen',
        'ruleSteps.2.nextStep': 'Farbformel und Telefonnummer bei jedem Besuch kurz prüfen',
        'ruleSteps.2.owner': 'alle Friseurinnen',
        'ruleSteps.3.nextStep': 'jede darf bis 30 € selbst in Ordnung bringen',
        'ruleSteps.3.owner': 'Frau Kern',
        'ruleSteps.4.nextStep': 'montags nachsehen, wer überfällig ist',
        'ruleSteps.4.owner': 'Jana',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Die Auftragsdaten stimmen, aber Stammkunden erkennt nur, wer lange da ist.',
      texts: {
        'ruleSteps.0.nextStep': 'Reifentermine zuerst denen anbieten, die einlagern',
        'ruleSteps.0.owner': 'Herr Demir',
        'ruleSteps.1.nextStep': 'bei der Abholung danken, nicht nur den Schlüssel geben',
        'ruleSteps.1.owner': 'alle am Tresen',
        'ruleSteps.2.nextStep': 'Stern im Programm für alle mit drei Aufträgen',
        'ruleSteps.2.owner': 'Herr Demir',
        'ruleSteps.3.nextStep': 'um 16 Uhr ruft Herr Demir alle zurück, die warten',
        'ruleSteps.3.owner': 'Herr Demir',
        'ruleSteps.4.nextStep': 'einmal im Monat die Liste nach Warnzeichen durchgehen',
        'ruleSteps.4.owner': 'Herr Brandt',
      },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Stammkunden probieren die neue Ernte zuerst. Persönlich bedankt hat sich noch niemand.',
      texts: {
        'ruleSteps.0.evidence': 'Probe der neuen Ernte zwei Wochen vor dem Verkauf',
        'ruleSteps.1.nextStep': 'handgeschriebener Gruß in jedem fünften Paket',
        'ruleSteps.1.owner': 'Mirja',
        'ruleSteps.2.evidence': 'Stammkunden tragen im Shop einen Vermerk',
        'ruleSteps.3.evidence': 'Antwort am nächsten Werktag, 28 von 30 im letzten Monat',
        'ruleSteps.4.nextStep': 'monatlich nachsehen, wer sonst alle zehn Wochen bestellt und fehlt',
        'ruleSteps.4.owner': 'Mirja',
      },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Angebote gibt es in der Kanzlei nicht, deshalb zählt die erste Regel nicht mit.',
      texts: {
        'ruleSteps.0.evidence': 'zum Jahresende spricht Frau Ohlsen mit jedem Mandanten selbst',
        'ruleSteps.1.evidence': 'jede Akte wird bei der Steuererklärung geprüft',
        'ruleSteps.2.nextStep': 'jede Rückfrage wird spätestens am nächsten Tag beantwortet',
        'ruleSteps.2.owner': 'Frau Ohlsen',
        'ruleSteps.3.nextStep': 'im Jahresgespräch fragen, was besser werden soll',
        'ruleSteps.3.owner': 'Frau Ohlsen',
      },
    },
  },
};
