import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Empfehlungsbuch',
  question: 'Wer hat Ihnen Ihre neuen Kunden geschickt?',
  summary:
    'Eine Zeile für jede Empfehlung, ein Strich für jeden neuen Kunden ohne. Das Buch zählt zusammen, wie viele auf Empfehlung kamen, wer sie geschickt hat und wem Sie noch nicht gedankt haben.',
  inputs: {
    periodFrom: { label: 'Gezählt wird vom' },
    periodTo: {
      label: 'bis zum',
      help: 'Mindestens ein ganzer Monat. Zeilen davor und danach zählen nicht mit.',
    },
    otherNewCustomers: {
      label: 'Neue Kunden, die hier keine Zeile haben',
      help: 'Wer ohne Empfehlung kam, braucht keine Zeile. Ein Strich auf einem Zettel genügt, hier steht dann die Zahl.',
    },
    entries: {
      label: 'Wer kam, und wer hat ihn geschickt?',
      help: 'Schreiben Sie Kürzel statt Namen, weil das Buch am Tresen liegt und andere mitlesen. Dieselbe Person bekommt immer dasselbe Kürzel.',
      row: 'Zeile',
      add: 'Zeile hinzufügen',
      fields: {
        day: { label: 'Tag' },
        newCustomer: { label: 'Kürzel' },
        stage: {
          label: 'Wie weit?',
          options: { heard: 'noch nicht gemeldet', asked: 'hat gefragt', bought: 'hat gekauft' },
        },
        byRecommendation: { label: 'Empfohlen?' },
        recommender: { label: 'Von wem?' },
        reason: { label: 'Was wurde über Sie gesagt, und warum?' },
        trigger: { label: 'Wie kam das Gespräch darauf?', help: 'Zum Beispiel über eine neue Frisur.' },
        wording: { label: 'In welchen Worten?', help: 'Am besten der Satz, wie er gefallen ist.' },
        channel: { label: 'Wo?', options: { inPerson: 'im Gespräch', online: 'im Internet' } },
        daysToContact: { label: 'Tage, bis er sich meldete' },
        daysToOrder: { label: 'Tage, bis er kaufte' },
        orderValue: { label: 'Sein erster Einkauf' },
        thankYouForm: {
          label: 'Wie haben Sie gedankt?',
          options: {
            words: 'mit Worten',
            card: 'mit einer Karte',
            gift: 'mit einem Geschenk',
            discount: 'mit einem Nachlass',
          },
        },
        thankYouDay: { label: 'Gedankt am' },
        thankYouCost: { label: 'Was hat der Dank gekostet?' },
        askedAtEnd: { label: 'Am Ende selbst um eine Empfehlung gebeten?' },
      },
    },
  },
  quantities: {
    referralRate: { label: 'der neuen Kunden kamen auf Empfehlung' },
    recommenders: { label: 'Kunden, die Sie empfohlen haben' },
    recommendations: { label: 'Empfehlungen, von denen Sie wissen' },
    referredLeads: { label: 'Empfohlene, die sich gemeldet haben' },
    referredNewCustomers: { label: 'Neue Kunden, die auf Empfehlung kamen' },
    newCustomers: { label: 'Alle neuen Kunden' },
    periodMonths: { label: 'Monate, in denen gezählt wurde' },
    inPerson: { label: 'Empfohlen im Gespräch' },
    online: { label: 'Empfohlen im Internet' },
    usualDaysToOrder: { label: 'Von der Empfehlung bis zum Kauf vergehen meist' },
    referredOrderValue: { label: 'Erste Einkäufe der Empfohlenen zusammen' },
    thankYouTotal: { label: 'Für den Dank ausgegeben' },
    stillToThank: { label: 'Käufe auf Empfehlung, für die noch niemand gedankt hat' },
    senders: { label: 'Wer wie viele Kunden geschickt hat' },
    openPoints: { label: 'Das fehlt noch' },
    logState: {
      label: 'Ist das Buch vollständig geführt?',
      verdicts: {
        open: {
          label: 'noch leer',
          text: 'Hier steht gleich, wie viele Ihrer neuen Kunden jemand geschickt hat. Damit fangen Sie an:',
        },
        noPeriod: {
          label: 'ohne Zeitraum',
          text: 'Noch ist nicht gesagt, von wann bis wann gezählt wird. Ohne Anfang und Ende ist es keine Zählung:',
        },
        nobodyBought: {
          label: 'noch kein neuer Kunde',
          text: 'In dieser Zeit hat noch niemand zum ersten Mal gekauft. Deshalb gibt es noch nichts zu teilen. Es fehlt noch:',
        },
        begun: {
          label: 'es fehlt noch etwas',
          text: 'Von {countedNew} neuen Kunden {countedReferred:kam|kamen} {countedReferred} auf Empfehlung. Es fehlt noch:',
        },
        done: {
          label: 'fertig',
          text: 'Von {countedNew} neuen Kunden {countedReferred:kam|kamen} {countedReferred} auf Empfehlung. Empfohlen {countedRecommenders:hat|haben} Sie {countedRecommenders} {countedRecommenders:Person|Personen}, und gedankt ist auch.',
        },
      },
    },
    senderState: {
      label: 'Wer am meisten schickt',
      verdicts: {
        nobody: { label: 'noch niemand' },
        oneEach: {
          label: 'jeder einen',
          text: 'Bisher hat jeder, der Sie empfiehlt, einen Kunden geschickt.',
        },
        oneLeads: {
          label: 'einer führt',
          text: 'Die meisten schickt {bestSender}, nämlich {mostSent}. Fragen Sie dort nach, was weitererzählt wird.',
        },
      },
    },
    periodDays: { label: 'Tage, in denen gezählt wurde' },
    periodEntries: { label: 'Zeilen aus dieser Zeit' },
    recommendedEntries: { label: 'Davon auf Empfehlung' },
    recommendedBuyers: { label: 'Davon mit Kauf' },
    countedRecommenders: { label: 'Verschiedene Kürzel unter „Von wem?“' },
    countedReferred: { label: 'Käufe auf Empfehlung in dieser Zeit' },
    countedNew: { label: 'Erste Käufe in dieser Zeit' },
    outsidePeriod: { label: 'Zeilen vor oder nach dieser Zeit' },
    mostSent: { label: 'Die meisten Kunden von einer Person' },
    bestSender: { label: 'Kürzel dieser Person' },
  },
  parts: {
    log: { title: 'Empfehlungsbuch', lead: 'Wie viele kamen auf Empfehlung, und von wem?' },
  },
  items: {
    period: 'von wann bis wann gezählt wird',
    entries: 'die erste Zeile',
    days: 'ein Tag in jeder Zeile',
    stages: 'wie weit es jeweils kam',
    asked: 'ob es eine Empfehlung war',
    recommenders: 'von wem sie kam',
    others: 'neue Kunden ohne Empfehlung',
    month: 'ein ganzer Monat',
    thanks: 'der Dank',
  },
  todo: {
    period: 'Sagen Sie, von wann bis wann Sie zählen.',
    entries: 'Tragen Sie die letzte Empfehlung ein, von der Sie wissen, und von wem sie kam.',
    days: 'Schreiben Sie in jede Zeile den Tag, sonst zählt sie nicht mit.',
    stages: 'Sagen Sie in jeder Zeile, ob er gefragt oder gekauft hat.',
    asked: 'Fragen Sie die übrigen, ob jemand Sie empfohlen hat. Wo nichts steht, zählt es als Nein.',
    recommenders: 'Fragen Sie, von wem die Empfehlung kam, und tragen Sie das Kürzel ein.',
    others:
      'Zählen Sie auch, wer ohne Empfehlung kam, sonst sieht es aus, als hätte man Ihnen jeden geschickt.',
    month: 'Führen Sie das Buch mindestens vier Wochen, weil wenige Tage nichts über einen Monat sagen.',
    thanks:
      'Danken Sie spätestens jetzt jedem, der einen Kunden geschickt hat, und tragen Sie am Ende der Zeile unter „…“ oder „Mehr zu dieser Zeile“ ein, wie.',
  },
  warnings: {
    DATE_ORDER: 'Das Ende liegt vor dem Anfang. Prüfen Sie die beiden Tage.',
    OUTSIDE_PERIOD:
      'Manche Zeilen liegen vor oder nach der Zeit, in der Sie zählen. Sie bleiben stehen, zählen aber nicht mit.',
    THANKS_BY_TRADE:
      'Für Geschenke gibt es je nach Beruf Grenzen: Steuerkanzleien und Anwälte danken nur mit Worten, wer Kranke behandelt oder mit Brillen, Hörgeräten und anderen Medizinprodukten handelt, höchstens mit einer Kleinigkeit.',
  },
  reasons: {
    NO_DATA: 'Dafür steht in dieser Zeit noch nichts im Buch.',
    TOO_SHORT: 'Gilt erst, wenn Sie mindestens vier Wochen gezählt haben.',
  },
  notes: {
    twoQuestions:
      'Zwei Fragen füllen das Buch. Am Anfang jedes Auftrags: „Wie sind Sie auf uns gekommen?“ Nennt der Kunde eine Freundin, fragen Sie gleich: „Dürfen wir uns bei ihr bedanken und sagen, dass Sie hier waren?“ Am Ende, wenn der Kunde sich freut: „Kennen Sie jemanden, dem wir auch helfen könnten? Erzählen Sie ihm gern von uns.“ Notieren Sie keine Adresse von jemandem, der Sie noch nicht gefragt hat.',
    thanking: 'Danken Sie innerhalb einer Woche, auch für Empfehlungen, aus denen kein Kunde wurde.',
  },
  groups: {},
  headlines: {
    logState: {
      open: 'Noch ist das Buch leer.',
      noPeriod: 'Von wann bis wann?',
      nobodyBought: 'Noch kein neuer Kunde.',
      begun: 'Es fehlt noch etwas.',
      done: 'Das Buch stimmt.',
    },
  },
  rulers: {},
  charts: {
    title_senders: 'Wer Ihnen wie viele neue Kunden geschickt hat',
    senderAxis: 'Kürzel',
    sent: 'Neue Kunden',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Ein Monat im Salon: 22 neue Gäste, neun davon hat jemand geschickt.',
      texts: {
        'entries.0.reason': 'die Farbe hält, und man wartet nicht',
        'entries.0.trigger': 'eine Kollegin fragte nach der Farbe',
        'entries.0.wording': '„Geh zu Jana, die trifft den Ton.“',
        'entries.3.trigger': 'beim Elternabend',
        'entries.8.reason': 'Kinder dürfen beim Schneiden sitzen bleiben',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Ein Monat in der Werkstatt: 23 neue Kunden, neun davon auf Empfehlung.',
      texts: {
        'entries.0.reason': 'der Preis stand vorher fest',
        'entries.0.trigger': 'ein Nachbar stand mit Panne vor dem Haus',
        'entries.0.wording': '„Die rufen an, bevor es teurer wird.“',
        'entries.4.trigger': 'im Sportverein',
      },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Ein ruhiger Monat im Shop: 259 neue Kunden, 20 haben bei der Bestellung jemanden genannt.',
      texts: {
        'entries.0.reason': 'die Probe der neuen Ernte lag bei',
        'entries.0.wording': '„Bestell den Assam, der wird nicht bitter.“',
      },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Ein halbes Jahr in der Kanzlei: neun neue Mandanten, sechs davon auf Empfehlung. Gedankt wird nur mit Worten.',
      texts: {
        'entries.0.reason': 'Rückfragen werden erklärt, nicht nur beantwortet',
        'entries.0.trigger': 'Gespräch unter Handwerksmeistern',
        'entries.0.wording': '„Bei ihr weiß ich, was ich zahle.“',
      },
    },
  },
};
