import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

/** What may flow in by its id from the comparison of expected and experienced. */
const known = {
  punctuality: 'Pünktlichkeit',
  quality: 'Qualität',
  priceFairness: 'fairer Preis',
  friendliness: 'Freundlichkeit',
  competence: 'Fachkenntnis',
  reachability: 'Erreichbarkeit',
  problemSolving: 'Hilfe, wenn etwas schiefgeht',
  afterPurchase: 'Auskunft nach dem Kauf',
};

export const words: WordsOf<typeof tool> = {
  name: 'Versprochen und gehalten',
  question: 'Halten Sie, was Sie versprechen?',
  summary:
    'Schreiben Sie auf, was Sie in der Werbung, im Gespräch und im Vertrag versprechen, und daneben, wie gut Sie es halten. Das Blatt zeigt, wo Sie zu viel versprechen und was Sie dort ändern.',
  inputs: {
    promises: {
      label: 'Was versprechen Sie, und was davon halten Sie?',
      help: 'Beides von 0 bis 10: 10 heißt immer und ganz, 0 heißt gar nicht. Schreiben Sie die Worte auf, die der Kunde hört.',
      row: 'Versprechen',
      add: 'Versprechen hinzufügen',
      fields: {
        name: { label: 'Was versprechen Sie?' },
        source: {
          label: 'Wo?',
          options: { advert: 'in der Werbung', salesTalk: 'im Gespräch', contract: 'im Vertrag' },
        },
        promise: { label: 'Versprochen' },
        experience: { label: 'Gehalten' },
        action: {
          label: 'Was ändern Sie?',
          options: { lowerPromise: 'weniger versprechen', raiseDelivery: 'besser halten' },
        },
        nextStep: { label: 'Was genau?', help: 'Zum Beispiel der neue Satz für das Schaufenster.' },
        owner: { label: 'Wer ist verantwortlich?' },
        dueDate: { label: 'Bis wann?' },
      },
      known,
    },
    tolerance: {
      label: 'Um so viel mehr ist noch einfach gehalten',
      help: 'Erst darüber gilt es als mehr gehalten als versprochen. Halten Sie weniger, als Sie versprechen, zählt schon der kleinste Unterschied.',
    },
  },
  quantities: {
    overPromised: { label: 'Versprechen halten Sie nicht ganz' },
    keptPromises: { label: 'Gehalten' },
    underPromised: { label: 'Mehr gehalten als versprochen' },
    plannedChanges: { label: 'Änderungen mit Namen und Tag' },
    promiseVerdicts: {
      label: 'Jedes Versprechen',
      verdicts: {
        over_promised: { label: 'mehr versprochen als gehalten' },
        kept: { label: 'gehalten' },
        under_promised: { label: 'mehr gehalten als versprochen' },
      },
    },
    openPoints: { label: 'Das fehlt noch' },
    promiseState: {
      label: 'Halten Sie, was Sie versprechen?',
      verdicts: {
        open: {
          label: 'noch leer',
          text: 'Hier steht gleich, welche Versprechen Sie halten. Damit fangen Sie an:',
        },
        unrated: {
          label: 'noch nicht verglichen',
          text: 'Noch steht bei keinem Versprechen, wie viel Sie versprechen und wie viel Sie davon halten. Es fehlt:',
        },
        broken: {
          label: 'zu viel versprochen',
          text: 'Bei {overPromised} von {ratedCount} versprechen Sie mehr, als Sie halten, am meisten bei „{widestPromise}“. Bis das geregelt ist, fehlt noch:',
        },
        planned: {
          label: 'zu viel versprochen, wird geändert',
          text: 'Bei {overPromised} von {ratedCount} versprechen Sie mehr, als Sie halten, am meisten bei „{widestPromise}“. Wer es bis wann ändert, steht fest.',
        },
        begun: {
          label: 'bisher gehalten',
          text: 'Was Sie verglichen haben, halten Sie. Es fehlt noch:',
        },
        kept: {
          label: 'gehalten',
          text: 'Sie halten alles, was Sie versprechen. Fragen Sie trotzdem einmal im Jahr Ihre Kunden, ob sie das auch so sehen.',
        },
      },
    },
    roomState: {
      label: 'Wo Sie mehr halten',
      verdicts: {
        room: {
          label: 'mehr gehalten',
          text: 'Bei {underPromised} halten Sie mehr, als Sie versprechen. Sagen Sie es, oder lassen Sie es als Überraschung.',
        },
        none: { label: 'nirgends' },
      },
    },
    ratedCount: { label: 'Zahl der Versprechen mit beiden Zahlen' },
    ratedPromises: { label: 'Versprechen mit beiden Zahlen' },
    brokenPromises: { label: 'Mehr versprochen als gehalten, der größte Unterschied oben' },
    widestPromise: { label: 'Größter Unterschied bei' },
  },
  parts: {
    promiseCheck: { title: 'Versprochen und gehalten', lead: 'Welche Versprechen halten Sie nicht ganz?' },
  },
  items: {
    promises: 'ein Versprechen',
    names: 'was versprochen wird',
    marks: 'beide Zahlen in jeder Zeile',
    sources: 'wo es versprochen wird',
    actions: 'was sich ändert',
    ownerAndDay: 'wer es bis wann tut',
  },
  todo: {
    promises:
      'Schreiben Sie das erste Versprechen auf, am besten den Satz, der im Schaufenster oder auf der Website steht.',
    names: 'Schreiben Sie in jede Zeile, was Sie versprechen.',
    marks: 'Tragen Sie in jeder Zeile ein, wie viel Sie versprechen und wie viel Sie davon halten.',
    sources: 'Sagen Sie bei jedem Versprechen, wo der Kunde es hört oder liest.',
    actions:
      'Entscheiden Sie bei jedem, das Sie nicht ganz halten, ob Sie weniger versprechen oder besser halten.',
    ownerAndDay:
      'Schreiben Sie dazu, wer es bis wann ändert (am Ende der Zeile unter „…“ oder „Mehr zu dieser Zeile“).',
  },
  warnings: {},
  reasons: {},
  notes: {
    discounter:
      'Weniger versprechen, mehr halten: Ein Lebensmitteldiscounter der 2000er-Jahre zeigte statt Werbung nur, was er im Regal hatte, und versprach gute Ware zu kleinen Preisen. Die Schlangen waren lang, aber an der Kasse ging es schnell, und wer etwas zurückbrachte, bekam sofort sein Geld.',
    carMakers:
      'Viel versprechen, wenig halten: Autohersteller drehten eindrucksvolle Spots und feierten die Übergabe. Das war vergessen, sobald die Elektronik ausfiel und der Techniker mit den Schultern zuckte. Ebenso geht es dem, der in einer bezahlten Warteschleife auf jemanden wartet, der nichts weiß.',
    neverLess:
      'Zwei Wege schließen den Unterschied: weniger versprechen oder besser halten. Schlechter werden, wo Sie mehr halten als versprochen, ist keiner.',
  },
  groups: {
    difference: { title: 'Was als mehr gehalten gilt', summary: 'mehr als {tolerance} darüber' },
  },
  headlines: {
    promiseState: {
      open: 'Noch steht nichts auf dem Blatt.',
      unrated: 'Noch nicht verglichen.',
      broken: 'Hier versprechen Sie zu viel.',
      planned: 'Zu viel versprochen, aber geregelt.',
      begun: 'Bisher gehalten.',
      kept: 'Gehalten.',
    },
  },
  rulers: {},
  charts: {
    title_sideBySide: 'Was Sie versprechen und was Sie davon halten',
    promiseAxis: 'Versprechen',
    promised: 'versprochen',
    delivered: 'gehalten',
    name_unnamed: 'Zeile ohne Namen',
    ...Object.fromEntries(Object.entries(known).map(([id, label]) => [`name_${id}`, label])),
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Der Salon verspricht, dass niemand wartet. Von zehn Gästen stimmt das bei sechs.',
      texts: {
        'promises.0.name': 'Bei uns wartet niemand',
        'promises.0.nextStep': 'nach jeder Farbe zehn Minuten Luft im Terminbuch',
        'promises.0.owner': 'Jana',
        'promises.1.name': 'Tipps für die Pflege zu Hause',
        'promises.2.name': 'Preise wie ausgehängt',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Der versprochene Rückruf am selben Tag kommt zu selten.',
      texts: {
        'promises.0.name': 'Rückruf am selben Tag',
        'promises.0.nextStep': 'Herr Demir ruft um 16 Uhr alle zurück, auch ohne Neuigkeit',
        'promises.0.owner': 'Herr Demir',
        'promises.1.name': 'Meisterbetrieb, jeder Fehler wird gefunden',
        'promises.2.name': 'Der Wagen ist fertig, wenn wir es sagen',
        'promises.3.name': 'Rechnung nie über dem Kostenvoranschlag',
        'promises.3.nextStep': 'neuer Satz: Wir rufen an, bevor es teurer wird',
        'promises.3.owner': 'Herr Brandt',
      },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Der Shop liefert schneller, als er sagt, und füllt nicht jede Sorte so frisch ab, wie er wirbt.',
      texts: {
        'promises.0.name': 'Tee, der sein Geld wert ist',
        'promises.1.name': 'Lieferung in drei bis fünf Tagen',
        'promises.2.name': 'Immer aus der neuesten Ernte',
        'promises.2.nextStep': 'das Erntejahr steht bei jeder Sorte dabei',
        'promises.2.owner': 'Mirja',
      },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Fristen hält die Kanzlei, ans Telefon geht sie zu selten.',
      texts: {
        'promises.0.name': 'Fristen werden eingehalten',
        'promises.1.name': 'Sie erreichen uns, wenn Sie uns brauchen',
        'promises.1.nextStep': 'feste Telefonzeit von acht bis zehn, danach Rückruf am selben Tag',
        'promises.1.owner': 'Frau Ohlsen',
        'promises.2.name': 'Erklärungen, die man versteht',
      },
    },
  },
};
