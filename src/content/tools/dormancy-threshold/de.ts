import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Abstand und Frist',
  question: 'Ab wann fehlt ein Kunde zu lange?',
  summary:
    'Wie viel Zeit zwischen zwei Besuchen üblich ist, wie lange ein Kunde höchstens fehlen darf und ab welchem Tag Sie ihn vermissen sollten. Für einen einzelnen Kunden oder für eine ganze Gruppe.',
  inputs: {
    purchaseDays: {
      label: 'Wann war der Kunde da?',
      help: 'Ab drei Besuchen zählt sein eigener Abstand. Für eine ganze Gruppe lassen Sie die Liste leer.',
      row: 'Besuch',
      add: 'Besuch hinzufügen',
    },
    evaluationDay: {
      label: 'Welcher Tag ist heute?',
      help: 'Oder der Tag, an dem Ihr Auszug endet.',
    },
    segmentMedianDays: {
      label: 'Üblicher Abstand in dieser Kundengruppe',
      help: 'In Tagen: Sechs Wochen sind 42, ein halbes Jahr sind 183. Nehmen Sie den mittleren von mehreren.',
    },
    dueFactor: {
      label: 'Überfällig ab dem Wievielfachen?',
      help: 'Bei 1,25 gilt als überfällig, wer sonst alle 40 Tage kommt und seit 50 Tagen fehlt.',
    },
    dormantFactor: {
      label: 'Zu lange ab dem Wievielfachen?',
      help: 'Danach richtet sich Ihre Frist. Das Doppelte passt für Kunden, die recht regelmäßig kommen.',
    },
    lostFactor: {
      label: 'Vermutlich weg ab dem Wievielfachen?',
      help: 'Haben Sie darüber nichts Eigenes, nehmen Sie das Doppelte der Zahl darüber.',
    },
    pooledIntervalVariation: {
      label: 'Wie sehr schwanken die Abstände Ihrer Kunden?',
      help: '0,3 heißt wie ein Uhrwerk, 1 heißt ganz zufällig. Zählt, solange von diesem Kunden keine fünf Besuche dastehen.',
    },
    falseAlarmRate: {
      label: 'Wie oft darf es ein Fehlalarm sein?',
      help: 'Also eine Warnung vor jemandem, der von selbst wieder kommt.',
      options: { 0.1: '1 von 10', 0.05: '1 von 20', 0.01: '1 von 100' },
    },
    purchaseShape: { label: 'Wert r', help: 'Steht in der Auswertung Ihrer Bestellungen.' },
    purchaseScale: { label: 'Wert alpha', help: 'In Wochen.' },
    dropoutShapeA: { label: 'Wert a' },
    dropoutShapeB: { label: 'Wert b' },
    repeatPurchases: {
      label: 'Wie oft kam der Kunde nach dem ersten Mal wieder?',
      help: 'Drei Besuche an drei Tagen sind zwei.',
    },
    recencyWeeks: { label: 'Wochen vom ersten bis zum letzten Besuch' },
    ageWeeks: { label: 'Wochen vom ersten Besuch bis heute' },
    aliveThreshold: {
      label: 'Unter welcher Chance gilt er als weg?',
      help: 'Bei 50 von 100 ist es wahrscheinlicher, dass er nicht mehr kommt.',
    },
  },
  quantities: {
    silenceRatio: { label: 'mal so lange weg wie üblich' },
    typicalIntervalDays: { label: 'Üblicher Abstand in Tagen' },
    daysSinceLastPurchase: { label: 'Seit dem letzten Besuch vergangene Tage' },
    dormantFromDay: { label: 'Fehlt zu lange ab' },
    dormancyStatus: {
      label: 'Wo der Kunde steht',
      verdicts: {
        active: { label: 'kommt wie üblich' },
        due: { label: 'überfällig' },
        dormant: { label: 'fehlt zu lange' },
        lost: { label: 'vermutlich weg' },
        unknown: { label: 'noch nicht zu sagen' },
      },
    },
    intervalSource: {
      label: 'Woher der Abstand kommt',
      verdicts: {
        own: { label: 'aus den Besuchen dieses Kunden' },
        segment: { label: 'aus seiner Kundengruppe' },
      },
    },
    meanIntervalDays: { label: 'Durchschnitt seiner Abstände in Tagen' },
    intervalVariation: { label: 'So sehr schwanken seine Abstände (0 gar nicht, 1 wie zufällig)' },
    cutOffDays: { label: 'Frist' },
    cutOffLine: { label: 'Der Strich in Ihrer Liste' },
    visits: { label: 'Besuche' },
    visitDays: { label: 'Tage mit einem Besuch' },
    firstVisit: { label: 'Erster Besuch' },
    lastVisit: { label: 'Letzter Besuch' },
    intervals: { label: 'Abstände zwischen den Besuchen' },
    ownIntervals: { label: 'Zahl seiner Abstände' },
    noRhythm: { label: 'Kein Abstand bekannt' },
    rhythmSentence: {
      label: 'Was das heißt',
      verdicts: {
        nothing: {
          label: 'noch nichts eingetragen',
          text: 'Tragen Sie ein, wie viele Tage in dieser Kundengruppe üblicherweise zwischen zwei Besuchen liegen. Oder Sie nehmen einen Kunden und tragen seine letzten Besuche ein, mindestens drei.',
        },
        tooFew: {
          label: 'zu wenige Besuche',
          text: 'Bei weniger als drei Besuchen weiß man noch nicht, welcher Abstand für diesen Kunden üblich ist. Nehmen Sie den üblichen Abstand von Kunden wie ihm.',
        },
        groupToday: {
          label: 'Frist für die Gruppe',
          text: 'Die Frist für diese Gruppe sind {cutOffDays:up} Tage. Ziehen Sie den Strich beim {cutOffLine}: Wer an diesem Tag oder davor zum letzten Mal da war, fehlt heute zu lange.',
        },
        group: {
          label: 'Frist für die Gruppe',
          text: 'Die Frist für diese Gruppe sind {cutOffDays:up} Tage. Tragen Sie noch den heutigen Tag ein, dann sehen Sie, bei welchem Datum Sie in Ihrer Liste den Strich ziehen.',
        },
        noToday: {
          label: 'heute fehlt noch',
          text: 'Bei diesem Kunden sind {typicalIntervalDays} Tage üblich. Kommt er bis zum {dormantFromDay:up} nicht, fehlt er zu lange. Wie es jetzt steht, sehen Sie, wenn Sie den heutigen Tag eintragen.',
        },
        active: {
          label: 'kommt wie üblich',
          text: 'Er fehlt noch nicht länger, als bei ihm üblich ist. Kommt er bis zum {dormantFromDay:up} nicht, sollten Sie ihn vermissen.',
        },
        due: {
          label: 'überfällig',
          text: 'Er müsste längst wieder da gewesen sein. Jetzt passt ein freundlicher Anlass, zum Beispiel ein Terminvorschlag auf einer Postkarte. Zu lange fehlt er ab dem {dormantFromDay:up}.',
        },
        dormant: {
          label: 'fehlt zu lange',
          text: 'Er fehlt schon {silenceRatio}-mal so lange, wie bei ihm üblich ist, und seit dem {dormantFromDay:up} ist das zu lange. Setzen Sie ihn auf die Liste für die Rückgewinnung.',
        },
        lost: {
          label: 'vermutlich weg',
          text: 'Er fehlt schon {silenceRatio}-mal so lange wie üblich, seit dem {dormantFromDay:up} zu lange, und ist vermutlich weg. Überlegen Sie erst, warum er ging und was er Ihnen gebracht hat, bevor Sie Geld für ihn ausgeben.',
        },
      },
    },
    regularityFactor: { label: 'mal so lange wie üblich ist bei ihnen noch normal' },
    regularDormantFromDay: { label: 'Danach fehlt dieser Kunde zu lange ab' },
    usedVariation: { label: 'So sehr schwanken die Abstände' },
    factor10: { label: 'Faktor bei sehr regelmäßigen Besuchen (0,3162)' },
    factor6: { label: 'Faktor bei regelmäßigen Besuchen (0,4082)' },
    factor4: { label: 'Faktor bei ziemlich regelmäßigen Besuchen (0,5)' },
    factor3: { label: 'Faktor bei etwas unregelmäßigen Besuchen (0,5774)' },
    factor2: { label: 'Faktor bei unregelmäßigen Besuchen (0,7071)' },
    factor1: { label: 'Faktor bei zufälligen Besuchen (1)' },
    oneIn: { label: 'Ein Fehlalarm auf so viele Fälle' },
    factorSentence: {
      label: 'Was das heißt',
      verdicts: {
        unknown: {
          label: 'noch nicht zu sagen',
          text: 'Wie regelmäßig ein Kunde kommt, zeigt sich erst ab fünf Besuchen. Bis dahin bleibt es beim Doppelten; für Kunden, die ganz unregelmäßig kommen, nehmen Sie lieber das Dreifache.',
        },
        own: {
          label: 'aus seinen Besuchen',
          text: 'Wer so regelmäßig oder unregelmäßig kommt wie dieser Kunde, fehlt in 1 von {oneIn} Fällen {regularityFactor}-mal so lange wie üblich und kommt trotzdem wieder. Erst wenn er länger fehlt, also ab dem {regularDormantFromDay:up}, sagt es etwas.',
        },
        pooledOne: {
          label: 'aus allen Kunden, für diesen',
          text: 'Wer so kommt wie Ihre Kunden im Ganzen, fehlt in 1 von {oneIn} Fällen {regularityFactor}-mal so lange wie üblich und kommt trotzdem wieder. Bei diesem Kunden sagt es deshalb erst ab dem {regularDormantFromDay:up} etwas, wenn er fehlt.',
        },
        pooled: {
          label: 'aus allen Kunden',
          text: 'Wer so kommt wie Ihre Kunden im Ganzen, fehlt in 1 von {oneIn} Fällen {regularityFactor}-mal so lange wie üblich und kommt trotzdem wieder. Wenn die Zahl oben („zu lange“) kleiner ist, stehen viele zu Unrecht auf Ihrer Liste.',
        },
      },
    },
    aliveProbability: { label: 'Chance, dass dieser Kunde wiederkommt' },
    aliveThresholdWeek: { label: 'Woche nach dem ersten Besuch, in der die Chance unter Ihre Grenze sinkt' },
    aliveBand: {
      label: 'Kommt er noch?',
      verdicts: {
        active: { label: 'kommt vermutlich wieder' },
        watch: { label: 'offen' },
        dormant: { label: 'kommt vermutlich nicht mehr' },
      },
    },
    aliveOfHundred: { label: 'Von 100 solchen Kunden kommen wieder' },
    scaleWeeks: { label: 'Wert alpha, in Wochen' },
    goneLogOdds: { label: 'Wie viel dafür spricht, dass er weg ist (Logarithmus)' },
    aliveSentence: {
      label: 'Was das heißt',
      verdicts: {
        open: {
          label: 'es fehlt noch etwas',
          text: 'Dafür brauchen Sie eine Auswertung Ihrer Bestellungen mit den vier Werten r, alpha, a und b. Ohne sie genügen die beiden Teile darüber.',
        },
        once: {
          label: 'nur ein Besuch',
          text: 'Wer erst einmal da war, lässt sich so nicht beurteilen: Diese Rechnung hielte ihn für immer für einen Kunden. Gehen Sie nach dem üblichen Abstand seiner Gruppe.',
        },
        active: {
          label: 'kommt vermutlich wieder',
          text: 'Von 100 Kunden, die so bestellt haben wie dieser, kommen {aliveOfHundred} wieder. Lassen Sie ihm Zeit.',
        },
        watch: {
          label: 'offen',
          text: 'Von 100 Kunden, die so bestellt haben wie dieser, kommen {aliveOfHundred} wieder. Ein freundlicher Anlass kann jetzt den Ausschlag geben.',
        },
        dormant: {
          label: 'kommt vermutlich nicht mehr',
          text: 'Von 100 Kunden, die so bestellt haben wie dieser, kommen nur noch {aliveOfHundred} wieder. Setzen Sie ihn auf die Liste für die Rückgewinnung.',
        },
      },
    },
    limitSentence: {
      label: 'Wann die Grenze erreicht ist',
      verdicts: {
        before: {
          label: 'von Anfang an',
          text: 'Schon am Tag seines letzten Besuchs lag die Chance unter {aliveThreshold}.',
        },
        passed: {
          label: 'vorbei',
          text: 'Unter {aliveThreshold} ist die Chance schon {aliveThresholdWeek} Wochen nach dem ersten Besuch gesunken.',
        },
        ahead: {
          label: 'noch nicht',
          text: 'Kommt er nicht, sinkt die Chance {aliveThresholdWeek} Wochen nach dem ersten Besuch unter {aliveThreshold}.',
        },
      },
    },
  },
  parts: {
    ownRhythm: { title: 'Abstand und Frist', lead: 'Fehlt dieser Kunde zu lange, und wo liegt die Frist?' },
    regularityFactor: {
      title: 'Wenn Kunden unregelmäßig kommen',
      lead: 'Wie lange dürfen solche Kunden fehlen, ohne dass es etwas sagt?',
    },
    aliveThreshold: {
      title: 'Die Chance, dass jemand wiederkommt',
      lead: 'Was sagt die Auswertung aller Bestellungen über diesen Kunden?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    DATE_ORDER: 'Dieser Tag liegt vor dem letzten Besuch. Prüfen Sie beide Daten.',
    COUNT_ORDER: 'Der letzte Besuch kann nicht nach heute liegen. Prüfen Sie beide Zahlen.',
    'OUT_OF_RANGE.dormantFactor': 'Geben Sie hier mehr ein als bei „{other}“.',
    'OUT_OF_RANGE.lostFactor': 'Geben Sie hier mehr ein als bei „{other}“.',
    'OUT_OF_RANGE.recencyWeeks':
      'Das passt nicht zusammen: 0 Wochen heißt, dass er nur einmal da war. Prüfen Sie „{other}“.',
  },
  reasons: {
    NO_DATA: 'Dafür fehlen noch Besuche oder der übliche Abstand der Gruppe.',
    MODEL_NOT_APPLICABLE: 'Das gilt nicht für Kunden, die erst einmal da waren.',
  },
  notes: {
    factors:
      'Überfällig ab dem 1,25-Fachen, zu lange ab dem Doppelten, vermutlich weg ab dem Vierfachen: Das sind Faustregeln, keine Messung. Sie passen für Kunden, die recht regelmäßig kommen. In einer Liste mit 400 Kunden, die sehr unregelmäßig kauften, galten danach 255 als weg, obwohl bei 143 die Chance groß war, dass sie noch kommen.',
    contracts:
      'Wo es einen Vertrag gibt, zählt nicht der Abstand, sondern das Ende des Vertrags oder ein ganzer Abrechnungszeitraum, in dem der Kunde nichts genutzt hat.',
    seasons:
      'Wer nur zu einer Jahreszeit kommt, etwa zum Reifenwechsel, den vergleichen Sie mit derselben Zeit im Vorjahr. Rechnen Sie dann mit Jahren statt mit Wochen.',
    alarms:
      'Beim Doppelten sind von 100 Kunden, die noch kommen, etwa 7 zu Unrecht auf der Liste, wenn sie ziemlich regelmäßig kommen, 15, wenn sie unregelmäßig kommen, und 25, wenn sie ganz zufällig kommen. Das gilt, wenn die Abstände eines Kunden so verteilt sind, wie man es meist annimmt (Gammaverteilung).',
    quantile:
      'Kennen Sie alle Abstände aller Kunden, können Sie auch den nehmen, den neun von zehn nicht überschreiten. Er ist eher zu kurz, weil die Abstände derer fehlen, die gerade weg sind.',
    model:
      'Diese Rechnung heißt BG/NBD. Sie lernt aus der ganzen Bestellliste, wie oft Kunden kaufen und wie viele nach einem Kauf wegbleiben. Sie taugt ab etwa 300 Kunden, die ohne Vertrag und ohne starke Saison kaufen.',
    bands:
      '„Kommt vermutlich wieder“ heißt mindestens 80 von 100, „kommt vermutlich nicht mehr“ weniger als 50. Beides ist eine Faustregel.',
  },
  groups: {
    limits: {
      title: 'Ab wann überfällig, ab wann vermutlich weg',
      summary: '{dueFactor}-mal und {lostFactor}-mal so lange wie üblich',
    },
    usual: { title: 'Üblicher Abstand', summary: '{segmentMedianDays} Tage' },
    model: { title: 'Aus Ihrer Auswertung', summary: 'r {purchaseShape}, alpha {purchaseScale}' },
    limit: { title: 'Ihre Grenze', summary: '{aliveThreshold}' },
  },
  headlines: {
    rhythmSentence: {
      nothing: 'Noch nicht zu sagen.',
      tooFew: 'Noch nicht zu sagen.',
      groupToday: 'Zu lange fehlt, wer seit dem {cutOffLine} nicht mehr da war.',
      group: 'Wer so lange nicht da war, fehlt zu lange.',
      noToday: 'Kommt er bis zum {dormantFromDay:up} nicht, fehlt er zu lange.',
      active: 'Kommt wie üblich.',
      due: 'Überfällig.',
      dormant: 'Fehlt zu lange.',
      lost: 'Vermutlich weg.',
    },
    factorSentence: {
      unknown: 'Noch nicht zu sagen.',
      own: 'Bis zum {regularityFactor}-Fachen ist es normal.',
      pooledOne: 'Bis zum {regularityFactor}-Fachen ist es normal.',
      pooled: 'Bis zum {regularityFactor}-Fachen ist es normal.',
    },
    aliveSentence: {
      open: 'Nur mit einer Auswertung Ihrer Bestellungen.',
      once: 'Für einen einzigen Besuch nicht zu sagen.',
      active: 'Kommt vermutlich wieder.',
      watch: 'Offen.',
      dormant: 'Kommt vermutlich nicht mehr.',
    },
  },
  rulers: {},
  charts: {
    title_gaps: 'Wie viele Tage zwischen den Besuchen lagen, und wie lange der Kunde jetzt fehlt',
    gapAxis: 'Abstand',
    gap: 'Tage bis zum nächsten Mal',
    awayNow: 'fehlt jetzt',
    away: 'jetzt',
    usual: 'üblich: {days}',
    cutOff: 'Frist: {days}',
    title_limits: 'Nach wie vielen Tagen es zu lange ist',
    title_multiples: 'Ab dem Wievielfachen des üblichen Abstands es zu lange ist',
    limitAxis: 'Grenze',
    daysAway: 'Tage',
    usualGap: 'üblicher Abstand',
    due: 'überfällig ab',
    dormant: 'fehlt zu lange ab',
    lost: 'vermutlich weg ab',
    title_factorByVariation: 'Wie lange man warten muss, je nachdem, wie sehr die Abstände schwanken',
    variationAxis: 'So sehr schwanken die Abstände',
    factor: 'mal so lange wie üblich',
    yours: 'hier',
    title_aliveByWeek: 'Wie die Chance sinkt, wenn der Kunde weiter fehlt',
    weekAxis: 'Wochen seit dem ersten Besuch',
    chance: 'Chance',
    today: 'heute',
    limit: 'Ihre Grenze',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Eine Kundin kam alle sechs Wochen zum Färben und war seit dem Sommer nicht mehr da.',
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Die Kundin mit den Bremsen: Inspektion und Reparatur alle sieben bis acht Monate, der letzte Besuch liegt 16 Monate zurück.',
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Ein Kunde hat dreimal Tee bestellt, in ganz verschiedenen Abständen. Der Shop hat seine Bestellungen auswerten lassen.',
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Ein Mandant bringt seine Unterlagen jedes Frühjahr, nur in diesem Jahr noch nicht.',
    },
  },
  functions: { between: 'zwischen' },
  units: { days: 'Tage', weeks: 'Wochen' },
  unitReasons: { scale: 'Der Wert alpha der Auswertung zählt in Wochen.' },
};
