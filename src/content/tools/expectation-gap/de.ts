import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

/** What customers usually care about, by the id the set of figures puts into a line. */
const known = {
  punctuality: 'Pünktlichkeit',
  quality: 'Qualität',
  priceFairness: 'fairer Preis',
  friendliness: 'Freundlichkeit',
  competence: 'Fachkenntnis',
  reachability: 'Erreichbarkeit',
  problemSolving: 'Hilfe bei Ärger',
  afterPurchase: 'Auskunft danach',
};
const unnamed = 'Zeile ohne Namen';
const verdicts = Object.fromEntries(
  Object.entries({ ...known, unnamed }).map(([id, label]) => [id, { label }]),
);

export const words: WordsOf<typeof tool> = {
  name: 'Erwartet und erlebt',
  question: 'Bekommen Kunden, was sie erwarten?',
  summary:
    'Stellt nebeneinander, was Ihre Kunden erwarten, was sie erleben und was Sie versprechen. Danach wissen Sie, wo Sie enttäuschen, wo Sie mehr geben als erwartet und womit Sie anfangen.',
  inputs: {
    attributes: {
      label: 'Worauf achten Ihre Kunden?',
      help: 'Wie wichtig: 0 bis 5. Erwartet und erlebt: auf Ihrer Skala, bei mehreren Antworten der Durchschnitt.',
      row: 'Zeile',
      add: 'Zeile hinzufügen',
      fields: {
        name: { label: 'Worum geht es?' },
        weight: { label: 'Wie wichtig? 0 bis 5' },
        expectation: { label: 'Erwartet' },
        experience: { label: 'Erlebt' },
        promise: {
          label: 'Das versprechen Sie',
          help: 'Auf derselben Skala. Leer, wenn Sie dazu nichts versprechen.',
        },
      },
      known,
    },
    scaleMinimum: { label: 'Ihre Skala beginnt bei' },
    scaleMaximum: { label: 'Ihre Skala endet bei', help: 'Null bis zehn versteht jeder.' },
    tolerance: {
      label: 'Kleiner Unterschied, der nicht zählt',
      help: 'Bis hierher gilt eine Erwartung als erfüllt.',
    },
    lossAversionFactor: {
      label: 'So viele Mal wiegt eine Enttäuschung',
      help: 'Bei 1 wiegt sie so viel wie eine Freude, bei 2 doppelt. Steht hier mehr als 1, wird der Unterschied zusätzlich so gerechnet.',
    },
    respondents: {
      label: 'Wie viele Kunden haben geantwortet?',
      help: 'Zählen Sie, wen Sie nach diesen Dingen gefragt haben, auch im Gespräch. Wenn Sie nur schätzen, lassen Sie das Feld leer. Beschwerden zählen nicht dazu, sie zeigen aber, welche Zeilen hierher gehören.',
    },
  },
  quantities: {
    rated: { label: 'Zeilen, die mitzählen' },
    totalWeight: { label: 'Wie wichtig alle Zeilen zusammen sind' },
    weightedGap: {
      label: 'Punkte zwischen erwartet und erlebt',
      help: 'Ein Minus heißt: weniger als erwartet.',
    },
    shareDissatisfied: { label: 'Nach Wichtigkeit gewogen enttäuschen Sie bei' },
    shareSatisfied: { label: 'Nach Wichtigkeit gewogen erfüllen Sie die Erwartung bei' },
    shareDelighted: { label: 'Nach Wichtigkeit gewogen geben Sie mehr als erwartet bei' },
    gapIndex: { label: 'Der Unterschied auf einer Skala von 100' },
    lossAverseGap: { label: 'Punkte, wenn eine Enttäuschung schwerer wiegt' },
    gapVerdict: {
      label: 'Im Durchschnitt',
      verdicts: {
        dissatisfied: {
          label: 'enttäuscht',
          text: 'Im Durchschnitt erleben Ihre Kunden weniger, als sie erwarten. Am meisten fehlt hier: {topPriorities}. Das sind {topShare} von allem, was fehlt, also fangen Sie dort an.',
        },
        satisfied: {
          label: 'zufrieden',
          text: 'Im Durchschnitt bekommen Ihre Kunden, was sie erwarten. Das ist eine Grundlage; ob sie deshalb bleiben und von Ihnen erzählen, sehen Sie daran nicht.',
        },
        delighted: {
          label: 'mehr als erwartet',
          text: 'Im Durchschnitt bekommen Ihre Kunden mehr, als sie erwarten.',
        },
      },
    },
    attributeVerdicts: {
      label: 'Ihre Zeilen',
      verdicts: {
        dissatisfied: { label: 'enttäuscht' },
        satisfied: { label: 'wie erwartet' },
        delighted: { label: 'mehr als erwartet' },
      },
    },
    totalShortfall: { label: 'Alles, was fehlt, nach Wichtigkeit' },
    priorityShares: { label: 'So viel von allem, was fehlt' },
    promiseVerdicts: {
      label: 'Ihre Versprechen',
      verdicts: {
        over_promised: { label: 'mehr versprochen als gehalten' },
        kept: { label: 'gehalten' },
        under_promised: { label: 'mehr gehalten als versprochen' },
      },
    },
    topPriority: { label: 'Hier fehlt am meisten', verdicts },
    topShortfall: { label: 'So viel fehlt dort, nach Wichtigkeit' },
    topPriorities: { label: 'Hier fehlt am meisten, auch wenn es mehrere sind', verdicts },
    topShare: { label: 'So viel von allem, was fehlt, liegt dort' },
    lettingDown: { label: 'So viele Zeilen enttäuschen' },
    disappointing: { label: 'Hier sind Kunden enttäuscht', verdicts },
    outsideCount: { label: 'Werte außerhalb der Skala' },
    skippedNames: { label: 'Zeilen, die noch nicht mitzählen', verdicts },
    promised: { label: 'Zeilen mit einem Versprechen' },
    promisedToTen: { label: 'Zeilen mit einem Versprechen, bewertet von 0 bis 10' },
    brokenNames: { label: 'Mehr versprochen als gehalten', verdicts },
    exceededNames: { label: 'Mehr gehalten als versprochen', verdicts },
    isMasked: { label: 'Der Durchschnitt verdeckt eine Enttäuschung' },
    worstFirst: {
      label: 'Das Wichtigste zuerst',
      verdicts: {
        dissatisfied: { label: 'enttäuscht' },
        one: { label: 'eines enttäuscht' },
        some: { label: 'einiges enttäuscht' },
        delighted: {
          label: 'mehr als erwartet',
          text: 'Das ist ein guter Moment, um eine Empfehlung zu bitten.',
        },
        satisfied: { label: 'wie erwartet' },
      },
    },
    lossSentence: {
      label: 'Wenn eine Enttäuschung schwerer wiegt',
      verdicts: {
        same: { label: 'wiegt gleich' },
        heavier: {
          label: 'wiegt schwerer',
          text: 'Wiegt eine Enttäuschung {lossAversionFactor} Mal so viel wie eine Freude, sind es {lossAverseGap} Punkte.',
        },
      },
    },
    maskedSentence: {
      label: 'Was der Durchschnitt nicht zeigt',
      verdicts: {
        masked: {
          label: 'enttäuscht trotzdem',
          text: 'Hier sind Ihre Kunden enttäuscht: {disappointing}. Sie merken sich genau das, auch wenn sonst vieles stimmt. Am meisten fehlt hier: {topPriorities}. Fangen Sie dort an.',
        },
        maskedOne: {
          label: 'enttäuscht trotzdem',
          text: 'Hier sind Ihre Kunden enttäuscht: {disappointing}. Sie merken sich genau das, auch wenn sonst alles stimmt, also fangen Sie dort an.',
        },
        plain: { label: 'nichts' },
        start: { label: 'hier fehlt noch etwas', text: 'Am ehesten fehlt noch hier etwas: {topPriorities}.' },
      },
    },
    promiseSentence: {
      label: 'Ob Sie halten, was Sie versprechen',
      verdicts: {
        none: { label: 'nichts versprochen' },
        broken: {
          label: 'mehr versprochen als gehalten',
          text: 'Hier versprechen Sie mehr, als Sie halten: {brokenNames}. Versprechen Sie weniger, oder leisten Sie mehr.',
        },
        exceeded: {
          label: 'mehr gehalten als versprochen',
          text: 'Hier halten Sie mehr, als Sie versprechen: {exceededNames}. Erzählen Sie davon, oder lassen Sie es eine Überraschung bleiben.',
        },
        both: {
          label: 'teils, teils',
          text: 'Hier versprechen Sie mehr, als Sie halten: {brokenNames}. Versprechen Sie weniger, oder leisten Sie mehr. Hier ist es umgekehrt: {exceededNames}.',
        },
        kept: { label: 'gehalten', text: 'Was Sie versprechen, halten Sie.' },
      },
    },
    askedSentence: {
      label: 'Von wem die Noten sind',
      verdicts: {
        guessed: {
          label: 'geschätzt',
          text: 'Noch steht hier nicht, wie viele Kunden geantwortet haben. Wenn die Noten von Ihnen sind, zeigen sie, was Sie vermuten. Fragen Sie zehn Kunden, bevor Sie etwas ändern, das Geld kostet.',
        },
        asked: { label: 'von Kunden' },
      },
    },
    skippedSentence: {
      label: 'Was noch nicht mitzählt',
      verdicts: {
        skipped: {
          label: 'einige Zeilen',
          text: 'Noch nicht mitgezählt, weil etwas fehlt: {skippedNames}.',
        },
        none: { label: 'nichts' },
      },
    },
  },
  parts: {
    gapAnalysis: {
      title: 'Erwartet und erlebt',
      lead: 'Wo bekommen Ihre Kunden weniger, als sie erwarten, und wo mehr?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    NO_WEIGHT:
      'Füllen Sie mindestens eine Zeile ganz aus: wie wichtig (mehr als 0), was erwartet und was erlebt wurde.',
    'OUT_OF_RANGE.scaleMaximum': 'Geben Sie hier eine größere Zahl ein als bei „{other}“.',
    'OUT_OF_RANGE.attributes':
      'Ein Wert liegt nicht auf Ihrer Skala. Verbessern Sie ihn, oder ändern Sie „{lowest}“ oder „{highest}“.',
    SMALL_SAMPLE:
      'Weniger als zehn Kunden haben geantwortet. Nehmen Sie das Ergebnis als Hinweis, und fragen Sie weiter.',
    MASKED_SHORTFALL: 'Der Durchschnitt sieht gut aus, aber einzelne Zeilen enttäuschen deutlich.',
    SKIPPED_ITEMS: 'Zeilen, in denen etwas fehlt, zählen nicht mit.',
  },
  reasons: { NO_SHORTFALL: 'Es fehlt nirgends etwas.' },
  notes: {
    howToAsk:
      'Fragen Sie zwanzig Kunden im Geschäft oder mit einem Zettel: „Was erwarten Sie von uns?“ und danach „Wie war es?“. Am Telefon und per E-Mail gilt schon diese Frage als Werbung und braucht eine Erlaubnis. Tragen Sie zu jeder Zeile den Durchschnitt ein, und sehen Sie die einzelnen Antworten durch: Fünf und fünf machen im Durchschnitt fünf, null und zehn auch.',
    satisfactionAndLoyalty:
      'Zufriedene Kunden bleiben eher, empfehlen eher und geben eher mehr aus. Wie viel das ausmacht, ist aber sehr verschieden, und zufrieden zu sein heißt noch nicht zu bleiben. Ob Begeisterte mehr empfehlen, klingt einleuchtend; wie viel mehr, weiß niemand.',
    rulesOfThumb:
      'Drei Grenzen sind unsere Faustregeln: Ein Unterschied von 5 % der Skala zählt nicht, ein Viertel Enttäuschung fällt auf, auch wenn der Durchschnitt stimmt, und unter zehn Befragten ist alles nur ein Hinweis.',
  },
  groups: {
    limits: {
      title: 'Was zählt',
      summary: 'mehr als {tolerance} Unterschied',
    },
  },
  headlines: {
    worstFirst: {
      dissatisfied: 'Enttäuscht: weniger als erwartet.',
      one: 'Sie enttäuschen bei einer Sache: {disappointing}.',
      some: 'Sie enttäuschen bei {lettingDown} Dingen.',
      satisfied: 'So viel wie erwartet.',
      delighted: 'Mehr als erwartet.',
    },
  },
  rulers: {},
  charts: {
    title_sideBySide: 'Was erwartet und was erlebt wurde',
    nameAxis: 'Worum es geht',
    expected: 'erwartet',
    expectedMark: '{mark} erwartet',
    experiencedMark: '{mark} erlebt, {verdict}',
    experienced: 'erlebt',
    dissatisfied: 'enttäuscht',
    satisfied: 'wie erwartet',
    delighted: 'mehr als erwartet',
    name_unnamed: unnamed,
    ...Object.fromEntries(Object.entries(known).map(([id, label]) => [`name_${id}`, label])),
  },
  presets: {
    usual: {
      title: 'Mit acht üblichen Zeilen anfangen',
      note: 'Streichen Sie, was nicht passt, und ergänzen Sie, was fehlt.',
    },
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Frau Kern hat 24 Gäste beim Bezahlen gefragt. Auf der Website steht „ohne Wartezeit“, und genau da hakt es.',
      texts: {
        'attributes.0.name': 'Farbe und Schnitt',
        'attributes.4.name': 'Tipps für die Pflege zu Hause',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: '31 Kunden haben bei der Abholung einen Zettel ausgefüllt. An der Arbeit liegt es nicht, aber auf den versprochenen Rückruf warten viele vergeblich.',
      texts: { 'attributes.1.name': 'Rückruf am selben Tag' },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: '118 Kunden haben die Karte zurückgeschickt, die im Paket lag. Die Anleitung zum Aufgießen hatte niemand erwartet.',
      texts: { 'attributes.1.name': 'Lieferzeit', 'attributes.2.name': 'Verpackung heil' },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Neun Mandanten wurden nach dem Jahresgespräch gefragt. Fachlich sind sie begeistert, aber am Telefon kommen sie nicht durch.',
      texts: { 'attributes.1.name': 'Fristen', 'attributes.3.name': 'Erklärungen, die man versteht' },
    },
  },
};
