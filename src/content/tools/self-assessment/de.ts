import { checklistWords } from '../../figures/checklists-de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const areas = {
  referral: 'Empfehlung',
  winBack: 'Rückgewinnung',
  lifecycle: 'Nach dem Kauf',
  prevention: 'Warnzeichen und Regeln',
};

const values = {
  0: 'nein',
  1: 'wenn jemand daran denkt',
  2: 'zum Teil',
  3: 'ja',
  4: 'ja, und wir prüfen es nach',
};

const help = 'Antworten Sie so, wie es letzte Woche war. Was Sie nicht wissen, lassen Sie offen.';

const winBack = {
  listOfMissing: 'Wir haben eine Liste aller, die wegbleiben, mit dem Tag des letzten Besuchs',
  reasonsKnown: 'Bei den meisten von ihnen kennen wir den Grund, weil jemand gefragt hat',
  whomNot: 'Es steht fest, wen wir nicht zurückhaben möchten',
  mayContact: 'Bevor etwas hinausgeht, prüfen wir, wen wir wie ansprechen dürfen',
  goalWritten: 'Bevor wir jemanden ansprechen, steht unser Ziel auf dem Papier',
  offerFitsReason: 'Was wir anbieten, passt zu dem Grund, aus dem jemand gegangen ist',
  comparedResults: 'Wir zählen nach, wer zurückkam, und ziehen ab, wer ohnehin gekommen wäre',
  afterReturn: 'Um jeden, der zurückkommt, kümmert sich jemand, den er mit Namen kennt',
};

const lifecycle = {
  firstWelcome: 'Es ist festgelegt, wie wir einen neuen Kunden beim ersten Mal empfangen',
  reassured:
    'Nach einem größeren Kauf hört der Kunde von uns, dass er gut gewählt hat und wen er fragen kann',
  nextVisit: 'Bevor ein Kunde geht, sprechen wir über das nächste Mal',
  secondCounted: 'Wir wissen, wie viele neue Kunden ein zweites Mal kaufen',
  promisesKept: 'Was wir versprechen, steht an einer Stelle, und wir prüfen, ob wir es halten',
  benefitFirst: 'Wer bleiben soll, bekommt etwas, das ihm nützt, und nicht zuerst einen Nachlass',
  valueKnown: 'Wir wissen in Euro, was ein Kunde über die Jahre einbringt',
};

const { fiveQuestions, companyAnswers, ruleAnswers } = checklistWords;

export const words: WordsOf<typeof tool> = {
  name: 'Wo Sie stehen',
  question: 'Was klappt schon, und wo fehlt am meisten?',
  summary:
    'Vierzig Aussagen über Ihren Betrieb, die Sie mit dem Daumen beantworten, in einer Viertelstunde. Danach sehen Sie, was klappt, an welchen drei Stellen am meisten fehlt und was dort hilft.',
  inputs: {
    fiveQuestions: {
      ...fiveQuestions,
      label: areas.referral,
      groups: { questions: 'Was wissen Sie über Ihre Empfehlungen?' },
    },
    winBackAnswers: {
      label: areas.winBack,
      help,
      groups: { winBack: 'Was geschieht, wenn jemand wegbleibt?' },
      values,
      items: winBack,
    },
    lifecycleAnswers: {
      label: areas.lifecycle,
      help,
      groups: { lifecycle: 'Was geschieht nach dem ersten Kauf?' },
      values,
      items: lifecycle,
    },
    companyAnswers: { ...companyAnswers, label: 'Warnzeichen und Regeln, erster Teil' },
    ruleAnswers: { ...ruleAnswers, label: 'Warnzeichen und Regeln, zweiter Teil' },
  },
  quantities: {
    totalPoints: { label: 'Punkte haben Sie bisher' },
    possiblePoints: {
      label: 'So viele Punkte sind möglich',
      help: 'Vier für jede Frage, die Sie beantwortet haben und die zutrifft.',
    },
    totalShare: { label: 'Von den möglichen Punkten haben Sie' },
    answeredQuestions: { label: 'Beantwortete Fragen' },
    applicableQuestions: { label: 'Fragen, die zutreffen können' },
    weakestArea: {
      label: 'Hier fehlt am meisten',
      verdicts: Object.fromEntries(Object.entries(areas).map(([id, label]) => [id, { label }])),
    },
    weakestPoints: { label: 'Damit fangen Sie an' },
    standingState: {
      label: 'Wo stehen Sie?',
      verdicts: {
        nothingApplies: {
          label: 'trifft alles nicht zu',
          text: 'Keine der Fragen trifft auf Ihren Betrieb zu, deshalb gibt es nichts zu zählen.',
        },
        open: {
          label: 'noch nichts beantwortet',
          text: 'Sobald Sie etwas beantwortet haben, steht hier, was schon klappt und wo am meisten fehlt.',
        },
        inPlace: {
          label: 'klappt',
          text: 'Sie haben {totalPoints} von {possiblePoints} Punkten, beantwortet {answeredQuestions:ist|sind} {answeredQuestions} von {applicableQuestions} Fragen. Was Sie beantwortet haben, gibt es bei Ihnen schon.',
        },
        begun: {
          label: 'es fehlt noch etwas',
          text: 'Sie haben {totalPoints} von {possiblePoints} Punkten, beantwortet {answeredQuestions:ist|sind} {answeredQuestions} von {applicableQuestions} Fragen. Welcher Bereich zurückliegt, lässt sich noch nicht sagen. Bisher fehlt am meisten hier:',
        },
        compared: {
          label: 'es fehlt noch etwas',
          text: 'Sie haben {totalPoints} von {possiblePoints} Punkten, beantwortet {answeredQuestions:ist|sind} {answeredQuestions} von {applicableQuestions} Fragen. Im Vergleich der Bereiche fehlt am meisten bei „{weakestArea}“. Fangen Sie mit dem an, was Sie am wenigsten haben:',
        },
      },
    },
    ratedAreas: { label: 'Bereiche mit genug Antworten' },
    rankedPoints: { label: 'Was noch fehlt, der Reihe nach' },
    firstPoint: { label: 'Hier fehlt am meisten, an erster Stelle' },
    secondPoint: { label: 'An zweiter Stelle' },
    thirdPoint: { label: 'An dritter Stelle' },
    referralPoints: { label: 'Punkte bei „Empfehlung“' },
    referralPossible: { label: 'Mögliche Punkte bei „Empfehlung“' },
    referralShare: { label: 'Von den möglichen Punkten bei „Empfehlung“' },
    referralAnswered: { label: 'Beantwortet bei „Empfehlung“' },
    referralApplicable: { label: 'Fragen bei „Empfehlung“, die zutreffen können' },
    referralBand: {
      label: 'Wie viel davon gibt es?',
      verdicts: {
        none_apply: {
          label: 'trifft alles nicht zu',
          text: 'Keine dieser Fragen trifft auf Ihren Betrieb zu.',
        },
        no_data: { label: 'noch nichts beantwortet', text: 'Hier ist noch nichts beantwortet.' },
        too_few: {
          label: 'noch zu wenig beantwortet',
          text: 'Sie haben {referralPoints} von {referralPossible} Punkten, beantwortet {referralAnswered:ist|sind} {referralAnswered} von {referralApplicable} Fragen. Das sind noch zu wenige für ein Urteil.',
        },
        little: {
          label: 'wenig davon',
          text: 'Sie haben {referralPoints} von {referralPossible} Punkten, beantwortet {referralAnswered:ist|sind} {referralAnswered} von {referralApplicable} Fragen. Wenig davon gibt es schon.',
        },
        partly: {
          label: 'manches davon',
          text: 'Sie haben {referralPoints} von {referralPossible} Punkten, beantwortet {referralAnswered:ist|sind} {referralAnswered} von {referralApplicable} Fragen. Manches davon gibt es schon.',
        },
        mostly: {
          label: 'das meiste davon',
          text: 'Sie haben {referralPoints} von {referralPossible} Punkten, beantwortet {referralAnswered:ist|sind} {referralAnswered} von {referralApplicable} Fragen. Das meiste davon gibt es schon.',
        },
      },
    },
    referralRated: { label: 'Vergleichbar: „Empfehlung“' },
    winBackPoints: { label: 'Punkte bei „Rückgewinnung“' },
    winBackPossible: { label: 'Mögliche Punkte bei „Rückgewinnung“' },
    winBackShare: { label: 'Von den möglichen Punkten bei „Rückgewinnung“' },
    winBackAnswered: { label: 'Beantwortet bei „Rückgewinnung“' },
    winBackApplicable: { label: 'Fragen bei „Rückgewinnung“, die zutreffen können' },
    winBackBand: {
      label: 'Wie viel davon gibt es?',
      verdicts: {
        none_apply: {
          label: 'trifft alles nicht zu',
          text: 'Keine dieser Fragen trifft auf Ihren Betrieb zu.',
        },
        no_data: { label: 'noch nichts beantwortet', text: 'Hier ist noch nichts beantwortet.' },
        too_few: {
          label: 'noch zu wenig beantwortet',
          text: 'Sie haben {winBackPoints} von {winBackPossible} Punkten, beantwortet {winBackAnswered:ist|sind} {winBackAnswered} von {winBackApplicable} Fragen. Das sind noch zu wenige für ein Urteil.',
        },
        little: {
          label: 'wenig davon',
          text: 'Sie haben {winBackPoints} von {winBackPossible} Punkten, beantwortet {winBackAnswered:ist|sind} {winBackAnswered} von {winBackApplicable} Fragen. Wenig davon gibt es schon.',
        },
        partly: {
          label: 'manches davon',
          text: 'Sie haben {winBackPoints} von {winBackPossible} Punkten, beantwortet {winBackAnswered:ist|sind} {winBackAnswered} von {winBackApplicable} Fragen. Manches davon gibt es schon.',
        },
        mostly: {
          label: 'das meiste davon',
          text: 'Sie haben {winBackPoints} von {winBackPossible} Punkten, beantwortet {winBackAnswered:ist|sind} {winBackAnswered} von {winBackApplicable} Fragen. Das meiste davon gibt es schon.',
        },
      },
    },
    winBackRated: { label: 'Vergleichbar: „Rückgewinnung“' },
    lifecyclePoints: { label: 'Punkte bei „Nach dem Kauf“' },
    lifecyclePossible: { label: 'Mögliche Punkte bei „Nach dem Kauf“' },
    lifecycleShare: { label: 'Von den möglichen Punkten bei „Nach dem Kauf“' },
    lifecycleAnswered: { label: 'Beantwortet bei „Nach dem Kauf“' },
    lifecycleApplicable: { label: 'Fragen bei „Nach dem Kauf“, die zutreffen können' },
    lifecycleBand: {
      label: 'Wie viel davon gibt es?',
      verdicts: {
        none_apply: {
          label: 'trifft alles nicht zu',
          text: 'Keine dieser Fragen trifft auf Ihren Betrieb zu.',
        },
        no_data: { label: 'noch nichts beantwortet', text: 'Hier ist noch nichts beantwortet.' },
        too_few: {
          label: 'noch zu wenig beantwortet',
          text: 'Sie haben {lifecyclePoints} von {lifecyclePossible} Punkten, beantwortet {lifecycleAnswered:ist|sind} {lifecycleAnswered} von {lifecycleApplicable} Fragen. Das sind noch zu wenige für ein Urteil.',
        },
        little: {
          label: 'wenig davon',
          text: 'Sie haben {lifecyclePoints} von {lifecyclePossible} Punkten, beantwortet {lifecycleAnswered:ist|sind} {lifecycleAnswered} von {lifecycleApplicable} Fragen. Wenig davon gibt es schon.',
        },
        partly: {
          label: 'manches davon',
          text: 'Sie haben {lifecyclePoints} von {lifecyclePossible} Punkten, beantwortet {lifecycleAnswered:ist|sind} {lifecycleAnswered} von {lifecycleApplicable} Fragen. Manches davon gibt es schon.',
        },
        mostly: {
          label: 'das meiste davon',
          text: 'Sie haben {lifecyclePoints} von {lifecyclePossible} Punkten, beantwortet {lifecycleAnswered:ist|sind} {lifecycleAnswered} von {lifecycleApplicable} Fragen. Das meiste davon gibt es schon.',
        },
      },
    },
    lifecycleRated: { label: 'Vergleichbar: „Nach dem Kauf“' },
    preventionPoints: { label: 'Punkte bei „Warnzeichen und Regeln“' },
    preventionPossible: { label: 'Mögliche Punkte bei „Warnzeichen und Regeln“' },
    preventionShare: { label: 'Von den möglichen Punkten bei „Warnzeichen und Regeln“' },
    preventionAnswered: { label: 'Beantwortet bei „Warnzeichen und Regeln“' },
    preventionApplicable: { label: 'Fragen bei „Warnzeichen und Regeln“, die zutreffen können' },
    preventionBand: {
      label: 'Wie viel davon gibt es?',
      verdicts: {
        none_apply: {
          label: 'trifft alles nicht zu',
          text: 'Keine dieser Fragen trifft auf Ihren Betrieb zu.',
        },
        no_data: { label: 'noch nichts beantwortet', text: 'Hier ist noch nichts beantwortet.' },
        too_few: {
          label: 'noch zu wenig beantwortet',
          text: 'Sie haben {preventionPoints} von {preventionPossible} Punkten, beantwortet {preventionAnswered:ist|sind} {preventionAnswered} von {preventionApplicable} Fragen. Das sind noch zu wenige für ein Urteil.',
        },
        little: {
          label: 'wenig davon',
          text: 'Sie haben {preventionPoints} von {preventionPossible} Punkten, beantwortet {preventionAnswered:ist|sind} {preventionAnswered} von {preventionApplicable} Fragen. Wenig davon gibt es schon.',
        },
        partly: {
          label: 'manches davon',
          text: 'Sie haben {preventionPoints} von {preventionPossible} Punkten, beantwortet {preventionAnswered:ist|sind} {preventionAnswered} von {preventionApplicable} Fragen. Manches davon gibt es schon.',
        },
        mostly: {
          label: 'das meiste davon',
          text: 'Sie haben {preventionPoints} von {preventionPossible} Punkten, beantwortet {preventionAnswered:ist|sind} {preventionAnswered} von {preventionApplicable} Fragen. Das meiste davon gibt es schon.',
        },
      },
    },
    preventionRated: { label: 'Vergleichbar: „Warnzeichen und Regeln“' },
  },
  parts: {
    standing: { title: 'Wo Sie stehen', lead: 'Was klappt schon, und wo fehlt am meisten?' },
    referral: { title: 'Empfehlung', lead: 'Was wissen Sie über Ihre Empfehlungen?' },
    winBack: { title: 'Rückgewinnung', lead: 'Was geschieht, wenn jemand wegbleibt?' },
    lifecycle: { title: 'Nach dem Kauf', lead: 'Was geschieht nach dem ersten Kauf?' },
    prevention: {
      title: 'Warnzeichen und Regeln',
      lead: 'Merken Sie es rechtzeitig, und fühlen sich Stammkunden geschätzt?',
    },
  },
  items: {
    ...fiveQuestions.items,
    ...winBack,
    ...lifecycle,
    ...companyAnswers.items,
    ...ruleAnswers.items,
  },
  todo: {
    howManyAndWhy:
      'Fragen Sie zwei Wochen lang jeden neuen Kunden, wer von Ihnen erzählt hat und warum, und machen Sie eine Strichliste.',
    whoAndThanks:
      'Schreiben Sie auf, wer Sie zuletzt empfohlen hat, und danken Sie jedem noch diese Woche, denn wer nichts hört, erzählt seltener weiter.',
    howManyCame:
      'Stellen Sie jedem neuen Kunden dieselbe Frage: „Wie sind Sie auf uns gekommen?“ Dann können Sie am Monatsende zählen.',
    howItWent:
      'Fragen Sie den nächsten Empfohlenen, was man ihm über Sie gesagt hat, und schreiben Sie den Satz wörtlich auf.',
    howToRaise:
      'Suchen Sie einen Anlass, bei dem Kunden gern von Ihnen erzählen, und legen Sie fest, wer sie dann darum bittet.',
    listOfMissing:
      'Lassen Sie sich aus Ihrem Programm alle geben, die länger nicht da waren, mit dem Tag des letzten Besuchs.',
    reasonsKnown:
      'Schreiben Sie zu zehn Kunden auf, warum sie wegbleiben. Wo niemand es weiß, fragen Sie nach.',
    whomNot:
      'Legen Sie fest, wen Sie nicht zurückhaben möchten, bevor Sie Namen lesen, sonst entscheidet die Sympathie.',
    mayContact:
      'Prüfen Sie für jeden Weg, ob Sie die Kunden so ansprechen dürfen, denn eine Abmahnung kostet mehr als die ganze Aktion.',
    goalWritten: 'Schreiben Sie vor der nächsten Aktion auf, wie viele bis wann zurückkommen sollen.',
    offerFitsReason: 'Schreiben Sie neben jeden Grund eine Maßnahme, die genau dagegen hilft.',
    comparedResults:
      'Lassen Sie bei der nächsten Aktion einige Kunden aus, damit Sie sehen, wer ohnehin gekommen wäre.',
    afterReturn: 'Bestimmen Sie für jeden, der zurückkommt, wer sich um die ersten drei Besuche kümmert.',
    firstWelcome:
      'Gehen Sie einen ersten Besuch Schritt für Schritt durch, und legen Sie fest, wer was sagt.',
    reassured:
      'Schreiben Sie eine Nachricht, die nach jedem größeren Kauf hinausgeht: gut gewählt, so pflegt man es, und wen man bei Fragen anruft.',
    nextVisit:
      'Bieten Sie eine Woche lang jedem beim Gehen den nächsten Termin an, und zählen Sie, wie viele zusagen.',
    secondCounted:
      'Zählen Sie nach, wie viele Ihrer neuen Kunden aus dem vorletzten Quartal noch einmal gekauft haben.',
    promisesKept:
      'Schreiben Sie alle Versprechen aus Anzeige, Angebot und Gespräch auf ein Blatt, und prüfen Sie an zehn Aufträgen, ob Sie sie gehalten haben.',
    benefitFirst:
      'Überlegen Sie zu Ihrem letzten Nachlass, was dem Kunden mehr genützt und Sie weniger gekostet hätte.',
    valueKnown:
      'Rechnen Sie aus, was ein Kunde über die Jahre einbringt, damit Sie wissen, was es Sie kosten darf, einen zu halten.',
    DA1: 'Bestimmen Sie, wer die Kundenliste pflegt, und löschen Sie in der ersten Stunde, was doppelt ist.',
    DA2: 'Sehen Sie zu, dass bei jedem Kunden steht, wann er zuletzt da war, denn daran merken Sie, wer fehlt.',
    DA3: 'Kennzeichnen Sie Ihre Stammkunden so, dass auch jemand sie erkennt, der erst seit Montag da ist.',
    MO1: 'Legen Sie fest, ab wann ein Kunde zu lange fehlt.',
    MO2: 'Zählen Sie alle drei Monate, wie viele Kunden weggeblieben sind, und tragen Sie den Tag gleich in den Kalender ein.',
    MO3: 'Schreiben Sie Ihre Warnzeichen auf ein Blatt, und legen Sie fest, wer einmal im Monat danach sieht.',
    DI1: 'Fragen Sie diese Woche fünf Kunden am Tresen, was sie erwartet haben und was besser sein könnte.',
    DI2: 'Legen Sie fest, was ein neuer Kunde nach dem ersten Kauf von Ihnen hört, und nach wie vielen Tagen.',
    DI3: 'Suchen Sie fünf Stammkunden aus, denen Sie diese Woche persönlich danken.',
    CO1: 'Legen Sie ein Heft an den Tresen, in das jede Beschwerde kommt, auch die kleine.',
    CO2: 'Bestimmen Sie, wer auf Beschwerden antwortet und bis wann.',
    CO3: 'Nehmen Sie die letzten fünf Beschwerden, und suchen Sie zu jeder, was sich ändern muss, damit sie nicht wiederkommt.',
    RE1: 'Vereinbaren Sie, wer sich meldet, wenn ein Kunde wegzubleiben droht, und was er anbieten darf.',
    RE2: 'Legen Sie fest, bis zu welchem Betrag jeder im Team ohne Rückfrage entscheiden darf.',
    RE3: 'Schreiben Sie zu jeder Aktion auf, woran und an welchem Tag Sie sehen, ob sie etwas gebracht hat.',
    regularsFirst: 'Überlegen Sie, welches Angebot Ihre Stammkunden zuerst bekommen.',
    appreciation:
      'Üben Sie im Team die Namen der zwanzig besten Kunden, und danken Sie ihnen der Reihe nach.',
    customerData: 'Prüfen Sie bei jedem Besuch kurz, ob Telefonnummer und Adresse noch stimmen.',
    complaints:
      'Erlauben Sie jedem im Team, eine Beschwerde bis zu einem festen Betrag sofort in Ordnung zu bringen.',
    prevention:
      'Schreiben Sie drei Warnzeichen auf, und fragen Sie einmal im Monat einige Kunden, was sie erwarten.',
  },
  warnings: {},
  reasons: { NO_DATA: 'Dafür sind noch zu wenige Fragen beantwortet.' },
  notes: {
    steps:
      '„Wenig davon“ heißt weniger als 40 von 100 möglichen Punkten, „manches davon“ weniger als 70, darüber gibt es das meiste. Ein Bereich wird erst beurteilt, wenn Sie mindestens drei seiner Fragen und mindestens die Hälfte beantwortet haben. Diese Grenzen sind unsere Annahme.',
    weights:
      'Alle Fragen zählen gleich viel, auch das ist unsere Annahme. Im Ganzen wiegen Warnzeichen und Regeln deshalb am meisten, denn die Hälfte der Fragen gehört dazu. Achten Sie mehr auf die vier Bereiche als auf die Summe.',
  },
  groups: {},
  headlines: {
    standingState: {
      nothingApplies: 'Trifft alles nicht zu.',
      open: 'Noch nichts beantwortet.',
      inPlace: 'Was Sie beantwortet haben, klappt.',
      begun: 'Bisher {totalPoints} von {possiblePoints} Punkten.',
      compared: 'Am meisten fehlt: {weakestArea}.',
    },
    referralBand: {
      none_apply: 'Trifft alles nicht zu.',
      no_data: 'Noch nichts beantwortet.',
      too_few: '{referralPoints} von {referralPossible} Punkten, noch zu wenige Antworten.',
      little: 'Wenig davon: {referralPoints} von {referralPossible} Punkten.',
      partly: 'Manches davon: {referralPoints} von {referralPossible} Punkten.',
      mostly: 'Das meiste davon: {referralPoints} von {referralPossible} Punkten.',
    },
    winBackBand: {
      none_apply: 'Trifft alles nicht zu.',
      no_data: 'Noch nichts beantwortet.',
      too_few: '{winBackPoints} von {winBackPossible} Punkten, noch zu wenige Antworten.',
      little: 'Wenig davon: {winBackPoints} von {winBackPossible} Punkten.',
      partly: 'Manches davon: {winBackPoints} von {winBackPossible} Punkten.',
      mostly: 'Das meiste davon: {winBackPoints} von {winBackPossible} Punkten.',
    },
    lifecycleBand: {
      none_apply: 'Trifft alles nicht zu.',
      no_data: 'Noch nichts beantwortet.',
      too_few: '{lifecyclePoints} von {lifecyclePossible} Punkten, noch zu wenige Antworten.',
      little: 'Wenig davon: {lifecyclePoints} von {lifecyclePossible} Punkten.',
      partly: 'Manches davon: {lifecyclePoints} von {lifecyclePossible} Punkten.',
      mostly: 'Das meiste davon: {lifecyclePoints} von {lifecyclePossible} Punkten.',
    },
    preventionBand: {
      none_apply: 'Trifft alles nicht zu.',
      no_data: 'Noch nichts beantwortet.',
      too_few: '{preventionPoints} von {preventionPossible} Punkten, noch zu wenige Antworten.',
      little: 'Wenig davon: {preventionPoints} von {preventionPossible} Punkten.',
      partly: 'Manches davon: {preventionPoints} von {preventionPossible} Punkten.',
      mostly: 'Das meiste davon: {preventionPoints} von {preventionPossible} Punkten.',
    },
  },
  rulers: {},
  charts: {
    title_areas: 'Was es in den vier Bereichen schon gibt, in Punkten von den möglichen',
    areaAxis: 'Bereich',
    points: 'Anteil an den möglichen Punkten',
    pointsOf: '{points} von {possible}',
    open: 'noch offen',
    ...areas,
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Gedankt und begrüßt wird gut. Wer fehlt, merkt niemand, und was eine Aktion gebracht hat, zählt keiner nach.',
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Die Aufträge sind sauber geführt. Von Empfehlungen weiß der Betrieb am wenigsten.',
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Gezählt wird fast alles. Einen Dank oder etwas anderes als einen Nachlass bekommt kaum jemand.',
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Jeder Mandant wird persönlich betreut. Ob eine Maßnahme etwas gebracht hat, sieht niemand nach.',
    },
  },
};
