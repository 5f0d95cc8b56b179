import { figureWords } from '../../figures/de';
import { exclusionReasonWords } from '../../figures/options-de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Streichliste und Wunschkunde',
  question: 'Wen möchten Sie zurückhaben und wen nicht?',
  summary:
    'Beschreiben Sie zuerst den Kunden, den Sie sich wünschen. Danach streichen Sie von Ihrer Liste, wen Sie nicht ansprechen, und schreiben zu jeder Streichung den Grund.',
  inputs: {
    idealNeed: { label: 'Was braucht er von Ihnen?', help: 'Zum Beispiel Inspektion und Reparatur.' },
    idealValue: { label: 'Was gibt er im Jahr bei Ihnen aus?', help: 'Ungefähr genügt.' },
    idealBehaviour: {
      label: 'Wie verhält er sich?',
      help: 'Zum Beispiel hält er Termine ein und ist freundlich zu Ihren Leuten.',
    },
    idealPayment: { label: 'Wie zahlt er?', help: 'Zum Beispiel auf die erste Rechnung.' },
    idealFit: {
      label: 'Warum passt er zu Ihrem Betrieb?',
      help: 'Zum Beispiel wohnt er in der Nähe und fährt eine Marke, die Sie gut kennen.',
    },
    idealReferral: { label: 'Wem könnte er Sie empfehlen?' },
    idealValues: { label: 'Was ist ihm wichtig?', help: 'Zum Beispiel, dass er nie lange warten muss.' },
    dormantCustomers: {
      label: 'Wie viele stehen auf Ihrer Liste?',
      help: 'Alle, die schon zu lange fehlen, bevor Sie jemanden streichen.',
    },
    exclusionMode: {
      ...figureWords.exclusionMode,
      options: { count: 'als Anzahl', share: 'so viele von 100, die noch übrig sind' },
    },
    exclusions: {
      label: 'Wen streichen Sie, und warum?',
      help: 'Tragen Sie hier nur Zahlen ein und keine Namen, damit das Blatt auf dem Tisch liegen kann.',
      row: 'Streichung',
      add: 'Grund hinzufügen',
      none: 'Ich streiche niemanden',
      fields: {
        reason: {
          label: 'Grund',
          options: exclusionReasonWords,
        },
        count: { label: 'Wie viele?' },
        share: { label: 'Wie viele?' },
        proof: { label: 'Woran sehen Sie das?' },
      },
    },
    objectionsRemoved: {
      label: 'Sind alle gestrichen, die keine Werbung möchten?',
      help: 'Sehen Sie auch in alten Mails und auf Karteikarten nach.',
    },
  },
  quantities: {
    idealTraits: { label: 'von 7 Merkmalen beschrieben' },
    idealState: {
      label: 'Steht Ihr Wunschkunde fest?',
      verdicts: {
        done: {
          label: 'ja',
          text: 'Halten Sie gleich jede Zeile Ihrer Liste neben dieses Bild.',
        },
        begun: {
          label: 'noch nicht ganz',
          text: 'Fünf Merkmale genügen, {idealMissing} {idealMissing:fehlt|fehlen} noch. Nehmen Sie eines von diesen:',
        },
        open: {
          label: 'noch nicht',
          text: 'Beschreiben Sie den Kunden, den Sie gern wiederhätten. Fünf Merkmale genügen:',
        },
      },
    },
    idealMissing: { label: 'Merkmale, die noch fehlen' },
    openTraits: { label: 'Noch nicht beschrieben' },
    remainingCustomers: { label: 'bleiben auf der Liste' },
    excludedCustomers: { label: 'Werden gestrichen' },
    countedExclusions: { label: 'Streichungen mit Anzahl' },
    numberedLines: { label: 'Zeilen mit Anzahl' },
    lineCount: { label: 'Zeilen' },
    openPoints: { label: 'Das fehlt noch' },
    leaveOutState: {
      label: 'Ist die Streichliste fertig?',
      verdicts: {
        open: {
          label: 'noch nicht entschieden',
          text: 'Auch „niemand“ ist eine Entscheidung, dafür gibt es einen Knopf. Es fehlt:',
        },
        begun: { label: 'es fehlt noch etwas', text: 'Bis die Streichliste fertig ist, fehlt noch:' },
        nobody: {
          label: 'fertig, niemand',
          text: 'Das ist entschieden, und alle {remainingCustomers} bleiben auf der Liste.',
        },
        nobodyLeft: {
          label: 'fertig, keiner bleibt',
          text: 'Nach Ihren Angaben bleibt niemand übrig, den Sie ansprechen. Sehen Sie nach, ob eine Zahl zu groß ist.',
        },
        done: {
          label: 'fertig',
          text: 'Von {dormantCustomers} streichen Sie {excludedCustomers}. Es bleiben {remainingCustomers}, und zu jeder Streichung steht ein Grund.',
        },
      },
    },
  },
  parts: {
    idealCustomer: { title: 'Ihr Wunschkunde', lead: 'Wen hätten Sie gern wieder?' },
    leaveOut: { title: 'Ihre Streichliste', lead: 'Wen sprechen Sie nicht an, und aus welchem Grund?' },
  },
  items: {
    need: 'was er braucht',
    value: 'was er ausgibt',
    behaviour: 'wie er sich verhält',
    payment: 'wie er zahlt',
    fit: 'warum er passt',
    referral: 'wem er Sie empfehlen könnte',
    values: 'was ihm wichtig ist',
    listLength: 'die Länge der Liste',
    decided: 'die Entscheidung, wen Sie streichen',
    reasons: 'ein Grund in jeder Zeile',
    otherReason: 'welcher andere Grund es ist',
    numbers: 'eine Zahl in jeder Zeile',
    objections: 'wer keine Werbung möchte',
  },
  todo: {
    need: 'Schreiben Sie auf, was er von Ihnen braucht.',
    value: 'Schätzen Sie, was er im Jahr ausgibt.',
    behaviour: 'Sagen Sie, wie er sich verhält.',
    payment: 'Sagen Sie, wie er zahlt.',
    fit: 'Überlegen Sie, warum er zu Ihnen passt.',
    referral: 'Überlegen Sie, wem er Sie empfehlen könnte.',
    values: 'Sagen Sie, was ihm wichtig ist.',
    listLength: 'Tragen Sie ein, wie viele auf Ihrer Liste stehen.',
    decided: 'Nennen Sie, wen Sie streichen, oder sagen Sie ausdrücklich, dass Sie niemanden streichen.',
    reasons: 'Wählen Sie in jeder Zeile einen Grund.',
    otherReason: 'Schreiben Sie unter „Mehr zu dieser Zeile“, welcher andere Grund es ist.',
    numbers: 'Schreiben Sie in jede Zeile, wie viele es sind.',
    objections: 'Sehen Sie nach, wer keine Werbung möchte, und streichen Sie alle.',
  },
  warnings: {
    COUNT_ORDER: 'Sie streichen mehr Kunden, als auf Ihrer Liste stehen. Prüfen Sie die Zahlen.',
  },
  reasons: { NO_DATA: 'In keiner Zeile steht bisher, wie viele es sind.' },
  notes: {
    notEverybody:
      'Nicht jeder, der fehlt, wird Ihnen fehlen. Wer alle zurückholen will, gibt seine Zeit auch denen, über die er sich schon früher geärgert hat. Viele verdienen aber einen zweiten Blick, zum Beispiel jeder, der sich einmal zu Recht beschwert hat.',
    ownInvoices:
      'Ob jemand schlecht zahlt, sagen Ihnen nur Ihre eigenen Rechnungen und Mahnungen. Geben Sie Ihre Liste nicht an andere Betriebe weiter und nehmen Sie auch keine von ihnen an.',
  },
  groups: {},
  headlines: {
    idealState: {
      done: 'Ihr Wunschkunde steht fest.',
      begun: 'Ihr Wunschkunde ist noch nicht ganz beschrieben.',
      open: 'Ihr Wunschkunde ist noch nicht beschrieben.',
    },
    leaveOutState: {
      open: 'Noch ist niemand gestrichen.',
      begun: 'Die Streichliste ist noch nicht fertig.',
      nobody: 'Sie streichen niemanden.',
      nobodyLeft: 'Es bleibt niemand übrig.',
      done: 'Die Streichliste ist fertig.',
    },
  },
  rulers: {},
  charts: {},
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: '320 Gäste waren seit einem Jahr nicht da. Frau Kern streicht, wer nur zu Sonderpreisen kam, keine Werbung möchte oder weggezogen ist.',
      texts: {
        idealNeed: 'Farbe und Schnitt alle sechs bis acht Wochen',
        idealValue: 'etwa 400 € im Jahr',
        idealBehaviour: 'sagt rechtzeitig ab, wenn etwas dazwischenkommt',
        idealPayment: 'gleich nach dem Termin',
        idealFit: 'mag es ruhig und lässt sich gern beraten',
        idealReferral: 'Kolleginnen und Nachbarinnen im Viertel',
        idealValues: 'dass immer dieselbe Friseurin schneidet',
        'exclusions.0.proof': 'in der Kasse nur Besuche im Aktionsmonat',
        'exclusions.1.proof': 'Vermerk in der Kartei',
        'exclusions.2.proof': 'Karte kam zurück',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Von 450 Kunden fallen 45 weg, die immer erst auf Mahnung gezahlt haben, und 24, die ihren Wagen verkauft haben.',
      texts: {
        idealNeed: 'Inspektion und Reparatur an einem Wagen, der älter als drei Jahre ist',
        idealValue: 'etwa 500 € im Jahr',
        idealBehaviour: 'bringt den Wagen zum vereinbarten Termin',
        idealPayment: 'beim Abholen',
        idealFit: 'wohnt oder arbeitet in der Nähe',
        idealReferral: 'Kollegen aus dem Gewerbegebiet',
        idealValues: 'dass der Wagen am selben Tag fertig ist',
        'exclusions.0.proof': 'zwei Mahnungen in den letzten drei Rechnungen',
        'exclusions.1.proof': 'Wagen verkauft, steht im Auftrag',
      },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: '5.200 Kunden haben seit einem Jahr nichts bestellt. Halm streicht, wer nur mit Gutschein kaufte und wer keine Werbung möchte.',
      texts: {
        idealNeed: 'losen Tee für jeden Tag, dazu die neue Ernte',
        idealValue: 'drei bis vier Päckchen im Jahr',
        idealBehaviour: 'bestellt in Ruhe und schickt selten etwas zurück',
        idealPayment: 'bei der Bestellung',
        idealFit: 'möchte wissen, woher der Tee kommt',
        'exclusions.0.proof': 'jede Bestellung mit Gutschein',
        'exclusions.1.proof': 'abgemeldet oder widersprochen',
      },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Von 26 ehemaligen Mandanten hatten vier erst auf die zweite Mahnung gezahlt und drei nie einen Termin gehalten.',
      texts: {
        idealNeed: 'Lohnbuchhaltung und Jahresabschluss für einen Handwerksbetrieb',
        idealValue: 'etwa 2.000 € Honorar im Jahr',
        idealBehaviour: 'schickt die Belege pünktlich',
        idealPayment: 'auf die erste Rechnung',
        idealFit: 'hat fünf bis zwanzig Angestellte und ist aus der Gegend',
        idealReferral: 'andere Betriebe in der Innung',
        idealValues: 'dass jemand anruft, bevor eine Frist abläuft',
        'exclusions.0.proof': 'erst auf die zweite Mahnung gezahlt',
        'exclusions.1.proof': 'drei Termine ohne Absage versäumt',
      },
    },
  },
};
