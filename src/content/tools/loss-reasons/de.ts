import { lossReasonWords } from '../../figures/options-de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const reasonVerdicts = Object.fromEntries(
  Object.entries(lossReasonWords).map(([id, label]) => [id, { label }]),
);

export const words: WordsOf<typeof tool> = {
  name: 'Warum sie gingen',
  question: 'Welcher Grund hat Sie am meisten gekostet?',
  summary:
    'Schreiben Sie zu jedem ehemaligen Kunden einen Grund auf und was er Ihnen im Jahr gebracht hat. Das Blatt zählt beides zusammen und zeigt, was Sie davon ändern können.',
  inputs: {
    lossCases: {
      label: 'Wer ist weg, und warum?',
      help: 'Jede Zeile ist ein Kunde oder ein Stapel mit demselben Grund. Schreiben Sie Kürzel statt Namen, weil die Liste auf dem Tisch liegt und ausgedruckt wird.',
      row: 'Zeile',
      add: 'Zeile hinzufügen',
      fields: {
        customer: { label: 'Kürzel oder Stapel' },
        customers: { label: 'Wie viele? (leer: einer)' },
        lossType: {
          label: 'Wie?',
          options: {
            silent: 'weggeblieben',
            formalCancellation: 'gekündigt',
            nonRenewal: 'nicht verlängert',
            threatened: 'droht zu gehen',
          },
        },
        reason: { label: 'Wichtigster Grund', options: lossReasonWords },
        annualMargin: { label: 'Deckungsbeitrag im Jahr' },
        fixable: {
          label: 'Können Sie das ändern?',
          options: { yes: 'ja', partly: 'zum Teil', no: 'nein' },
        },
        mistake: {
          label: 'Was haben Sie falsch gemacht?',
          options: {
            service: 'zu langsam oder nicht gekümmert',
            complaint: 'Beschwerde nicht beantwortet',
            staff: 'unfreundlich oder falsch beraten',
            product: 'Ware oder Arbeit war schlecht',
            billing: 'Rechnung war falsch',
          },
        },
        since: { label: 'Fehlt seit' },
        circumstances: { label: 'Was geschah zuletzt?' },
        smallestTrigger: { label: 'Was war der kleinste Anlass?', help: 'Oft war es eine Kleinigkeit.' },
        evidence: { label: 'Woher wissen Sie das?', help: 'Aus eigenen Unterlagen oder vom Kunden selbst.' },
        whoKnows: { label: 'Wer im Betrieb weiß mehr?' },
        fixOwner: { label: 'Wer ändert es?' },
        fixDate: { label: 'Bis wann?' },
      },
    },
  },
  quantities: {
    costliestMargin: { label: 'im Jahr kostet Sie der teuerste Grund' },
    costliestReason: { label: 'Teuerster Grund', verdicts: reasonVerdicts },
    lostMargin: { label: 'Haben alle zusammen im Jahr gebracht' },
    explainedShare: { label: 'Davon mit bekanntem Grund' },
    fixableMargin: { label: 'Davon können Sie ändern' },
    partlyFixableMargin: { label: 'Davon können Sie zum Teil ändern' },
    lostCustomers: { label: 'Kunden auf diesem Blatt' },
    averageMargin: { label: 'Hat ein Kunde im Jahr gebracht' },
    reasonsByMargin: { label: 'Gründe nach Geld', verdicts: reasonVerdicts },
    reasonsByNumber: { label: 'Gründe nach Kunden', verdicts: reasonVerdicts },
    fixableByReason: { label: 'Was Sie ändern können', verdicts: reasonVerdicts },
    sortedCases: { label: 'Zeilen mit Betrag und Grund' },
    knownReasons: { label: 'Bekannte Gründe nach Geld', verdicts: reasonVerdicts },
    mostFrequentReason: { label: 'Häufigster Grund', verdicts: reasonVerdicts },
    openPoints: { label: 'Das fehlt noch' },
    lossState: {
      label: 'Kennen Sie die Gründe?',
      verdicts: {
        open: {
          label: 'noch nichts eingetragen',
          text: 'Hier steht gleich, welcher Grund Sie am meisten kostet. Damit fangen Sie an:',
        },
        noMoney: {
          label: 'noch keine Beträge',
          text: 'Noch steht in keiner Zeile, was diese Kunden Ihnen gebracht haben. Ohne Beträge lässt sich nichts ordnen:',
        },
        tooLittleKnown: {
          label: 'zu wenig bekannt',
          text: 'Den Grund kennen Sie erst für {explainedShare:plain} von 100 €. Ab 80 können Sie sich auf die Reihenfolge verlassen. Es fehlt noch:',
        },
        known: {
          label: 'bekannt, es fehlt noch etwas',
          text: 'Den Grund kennen Sie für {explainedShare:plain} von 100 €. Es fehlt noch:',
        },
        doneNothing: {
          label: 'fertig, nichts zu ändern',
          text: 'Den Grund kennen Sie für {explainedShare:plain} von 100 €, und ganz ändern können Sie davon nichts. Sehen Sie nach, ob das auch ein Kunde so sagen würde.',
        },
        done: {
          label: 'fertig',
          text: 'Von {lostMargin} können Sie {fixableMargin} ändern, und dafür stehen Namen und Tage fest.',
        },
      },
    },
    orderState: {
      label: 'Nach Geld und nach Kunden',
      verdicts: {
        same: {
          label: 'derselbe Grund vorn',
          text: 'Nach Geld und nach Kunden steht derselbe Grund vorn.',
        },
        different: {
          label: 'verschiedene Gründe vorn',
          text: 'Die meisten Kunden gingen aus einem anderen Grund: „{mostFrequentReason}“. Gehen Sie trotzdem nach dem Geld, weil viele kleine Kunden sonst die wenigen verdecken, an denen Sie gut verdient haben.',
        },
      },
    },
  },
  parts: {
    reasons: { title: 'Warum sie gingen', lead: 'Welcher Grund kostet Sie am meisten?' },
  },
  items: {
    cases: 'wer weg ist',
    margins: 'ein Betrag in jeder Zeile',
    enoughKnown: 'Gründe für 80 von 100 €',
    lossTypes: 'wie sie gegangen sind',
    changeable: 'was Sie ändern können',
    ownerAndDay: 'wer es bis wann ändert',
  },
  todo: {
    cases: 'Tragen Sie den ersten Kunden ein, am besten den, an dem Sie am meisten verdient haben.',
    margins: 'Schreiben Sie in jede Zeile, was diese Kunden zusammen im Jahr gebracht haben.',
    enoughKnown: 'Suchen Sie die fehlenden Gründe, zuerst bei den größten Beträgen.',
    lossTypes: 'Sagen Sie in jeder Zeile, wie der Kunde gegangen ist.',
    changeable: 'Sagen Sie zu jedem bekannten Grund, ob Sie ihn ändern können.',
    ownerAndDay:
      'Schreiben Sie zu allem, was Sie ändern können, wer es tut und bis wann (unter „Mehr zu dieser Zeile“).',
  },
  warnings: {
    PRICE_FIRST:
      'Der Preis steht vorn. Er ist oft nur der höfliche Grund, deshalb fragen Sie noch einmal nach, was davor geschah.',
  },
  reasons: { NO_DATA: 'Dafür fehlen noch Zeilen mit Betrag und Grund.' },
  notes: {
    ownRecords:
      'Schreiben Sie nur auf, was aus Ihren eigenen Unterlagen oder vom Kunden selbst stammt. Was Sie anderswo über ihn erfahren, müssten Sie ihm mitteilen, und zwar mit der Quelle. Fragen Sie nicht per Telefon oder E-Mail nach, denn schon die Frage nach der Zufriedenheit gilt dort als Werbung.',
  },
  groups: {},
  headlines: {
    lossState: {
      open: 'Noch steht nichts auf dem Blatt.',
      noMoney: 'Es fehlen die Beträge.',
      tooLittleKnown: 'Zu viel ist noch unbekannt.',
      known: 'Am teuersten: {costliestReason}.',
      doneNothing: 'Am teuersten: {costliestReason}.',
      done: 'Am teuersten: {costliestReason}.',
    },
  },
  rulers: {},
  charts: {
    title_byMargin: 'Was jeder Grund im Jahr kostet und was Sie davon ändern können',
    title_byNumber: 'Aus welchem Grund wie viele Kunden gegangen sind',
    reasonAxis: 'Grund',
    reasonsByMargin: 'kostet im Jahr',
    reasonsByNumber: 'Kunden',
    fixable: 'ganz oder zum Teil zu ändern',
    ...lossReasonWords,
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: '268 Gäste, in sechs Stapeln. Am teuersten ist, dass sich der Salon nicht gemeldet hat.',
      texts: {
        'lossCases.0.customer': 'Stapel „nie erinnert“',
        'lossCases.0.smallestTrigger': 'kein neuer Termin beim Bezahlen',
        'lossCases.0.evidence': 'Terminbuch',
        'lossCases.0.fixOwner': 'Jana',
        'lossCases.1.customer': 'Stapel „Mira“',
        'lossCases.1.circumstances': 'ihre Friseurin Mira ist gegangen',
        'lossCases.1.evidence': 'Terminbuch',
        'lossCases.2.customer': 'Stapel „gewartet“',
        'lossCases.2.smallestTrigger': 'zwanzig Minuten auf dem Stuhl gewartet',
        'lossCases.2.evidence': 'Jana, am Empfang gehört',
        'lossCases.2.fixOwner': 'Frau Kern',
        'lossCases.3.customer': 'Stapel „unklar“',
        'lossCases.4.customer': 'Stapel „weggezogen“',
        'lossCases.5.customer': 'Stapel „Kette“',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: '381 Kunden, in sechs Stapeln. Von 66.500 € im Jahr kann Herr Brandt 41.400 € ändern.',
      texts: {
        'lossCases.0.customer': 'Stapel 1, dabei Nr. 117',
        'lossCases.0.circumstances': 'in 58 Fällen ein versprochener Rückruf, der ausblieb',
        'lossCases.0.smallestTrigger': 'den ganzen Tag auf den Anruf gewartet',
        'lossCases.0.evidence': 'Notizen in den Aufträgen',
        'lossCases.0.whoKnows': 'Herr Demir',
        'lossCases.0.fixOwner': 'Herr Demir',
        'lossCases.1.customer': 'Stapel 2',
        'lossCases.1.circumstances': 'Auftrag fertig, danach keine Erinnerung',
        'lossCases.1.evidence': 'Auftragsliste',
        'lossCases.1.fixOwner': 'Herr Demir',
        'lossCases.2.customer': 'Stapel 3',
        'lossCases.3.customer': 'Stapel 4',
        'lossCases.4.customer': 'Stapel 6',
        'lossCases.5.customer': 'Stapel 5',
      },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: '3.890 Kunden, in sechs Stapeln nach Bestellungen und Antwortkarten sortiert.',
      texts: {
        'lossCases.0.customer': 'Stapel „nichts gehört“',
        'lossCases.0.smallestTrigger': 'die neue Ernte stand nirgends',
        'lossCases.0.evidence': 'Bestellliste',
        'lossCases.0.fixOwner': 'Mirja',
        'lossCases.1.customer': 'Stapel „Gutschein“',
        'lossCases.1.evidence': 'Bestellliste',
        'lossCases.2.customer': 'Stapel „unklar“',
        'lossCases.3.customer': 'Stapel „Bruch“',
        'lossCases.3.smallestTrigger': 'Dose kam verbeult an, Antwort nach neun Tagen',
        'lossCases.3.evidence': 'Mails an den Shop',
        'lossCases.3.fixOwner': 'Halm',
        'lossCases.4.customer': 'Stapel „trinkt Kaffee“',
        'lossCases.5.customer': 'Stapel „Sorte fehlt“',
      },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: '19 ehemalige Mandanten, deren Akten Frau Ohlsen noch einmal gelesen hat.',
      texts: {
        'lossCases.0.customer': 'sechs, Rückfragen blieben liegen',
        'lossCases.0.smallestTrigger': 'drei Wochen auf eine Auskunft gewartet',
        'lossCases.0.evidence': 'Schriftwechsel in der Akte',
        'lossCases.0.fixOwner': 'Frau Ohlsen',
        'lossCases.1.customer': 'vier, wollten digitale Belege',
        'lossCases.1.evidence': 'Kündigungsschreiben',
        'lossCases.2.customer': 'vier, Betrieb übergeben',
        'lossCases.3.customer': 'drei, günstigere Kanzlei',
        'lossCases.4.customer': 'zwei, kein Vermerk',
      },
    },
  },
};
