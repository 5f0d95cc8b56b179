import { figureWords } from '../../figures/de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

/** What every line asks, whichever purchase it stands before or after. */
const contact = {
  row: 'Kontakt',
  add: 'Kontakt hinzufügen',
  fields: {
    question: { label: 'Was fragt sich der Kunde?' },
    touchpoint: { label: 'Wie hört er von Ihnen?' },
    benefit: { label: 'Was hat er davon?' },
    cadence: {
      label: 'Wie oft?',
      options: {
        everyTime: 'jedes Mal',
        weekly: 'jede Woche',
        monthly: 'jeden Monat',
        yearly: 'jedes Jahr',
        once: 'nur einmal',
      },
    },
    owner: { label: 'Wer?' },
    timing: { label: 'Wann genau?', help: 'Zum Beispiel zwei Wochen nach der Abholung.' },
    feeling: { label: 'Was fühlt er dabei?', help: 'Zum Beispiel Vorfreude oder Zweifel.' },
    informationNeeded: { label: 'Welche Auskunft braucht er?' },
    informationToday: {
      label: 'Bekommt er sie heute von Ihnen?',
      options: { yes: 'ja', partly: 'zum Teil', no: 'nein' },
    },
    message: { label: 'Was sagen Sie ihm künftig?' },
    dialogueOffer: {
      label: 'Wie kann er antworten?',
      help: 'Zum Beispiel mit einer Telefonnummer und einem Namen.',
    },
  },
};
const todoOf = (where: string) => ({
  two: `Planen Sie ${where} mindestens zwei Kontakte, denn einer geht unter.`,
  benefits:
    'Schreiben Sie zu jedem Kontakt, was der Kunde davon hat. Hat er nichts davon, lassen Sie ihn weg.',
  owners: 'Sagen Sie bei jedem Kontakt, wer ihn übernimmt und wie oft.',
  regular:
    'Machen Sie aus mindestens einem Kontakt eine Gewohnheit. Was nur einmal geschieht, baut nichts auf.',
  gaps: 'Schreiben Sie auf, was Sie künftig sagen, wo der Kunde die Auskunft heute nicht ganz bekommt (am Ende der Zeile unter „…“ oder „Mehr zu dieser Zeile“).',
});
const before = todoOf('bis zum ersten Kauf');
const after = todoOf('nach dem Kauf');
const next = todoOf('bis zum nächsten Kauf');
const stateOf = (where: string) => ({
  open: {
    label: 'noch leer',
    text: `Noch steht nicht da, was ein Kunde ${where} von Ihnen hört. Damit fangen Sie an:`,
  },
  none: {
    label: 'keiner ist vollständig',
    text: `Noch ist kein Kontakt ${where} vollständig: Dazu gehört, wie der Kunde von Ihnen hört und was er davon hat. Es fehlt noch:`,
  },
  tooFew: { label: 'zu wenig', text: `Ein Kontakt ${where} ist zu wenig. Es fehlt noch:` },
  begun: { label: 'es fehlt noch etwas', text: 'Die Kontakte stehen. Es fehlt noch:' },
  done: {
    label: 'fertig',
    text: `Was der Kunde ${where} von Ihnen hört, steht fest, und er hat jedes Mal etwas davon.`,
  },
});
const headlines = {
  open: 'Noch steht nichts da.',
  none: 'Noch ist kein Kontakt vollständig.',
  tooFew: 'Das ist zu wenig.',
  begun: 'Es fehlt noch etwas.',
  done: 'Steht fest.',
};
const reassurance = {
  confirmChoice: 'Jemand sagt ihm, dass er gut gewählt hat',
  usageTips: 'Tipps, wie er mehr davon hat',
  proof: 'Was andere damit erlebt haben, oder das alte Teil zum Ansehen',
  guarantee: 'Was er tun kann, wenn etwas nicht stimmt, mit Namen und Nummer',
  surprise: 'Eine kleine Überraschung, mit der er nicht gerechnet hat',
};
const inUse = { 0: 'nein', 2: 'manchmal', 4: 'jedes Mal' };

export const words: WordsOf<typeof tool> = {
  name: 'Was der Kunde von Ihnen hört',
  question: 'Wann melden Sie sich, und womit?',
  summary:
    'Vor dem ersten Kauf, nach dem Kauf und bis zum nächsten: welche Frage der Kunde jeweils hat, wie er von Ihnen hört und was er davon hat.',
  inputs: {
    firstPurchaseContacts: {
      ...contact,
      label: 'Was hört er bis zum ersten Kauf?',
      help: 'Fangen Sie bei seiner Frage an, nicht bei Ihrer Werbung.',
    },
    afterPurchaseContacts: {
      ...contact,
      label: 'Was hört er, wenn er bezahlt hat?',
      help: 'In vielen Betrieben steht hier nur die Rechnung.',
    },
    repurchaseContacts: { ...contact, label: 'Was hört er bis zum nächsten Kauf?' },
    orderPrice: {
      label: 'Was hat dieser Auftrag gekostet?',
      help: 'Nehmen Sie einen, nach dem Sie sich selbst gefragt hätten, ob er nötig war.',
    },
    orderValue: figureWords.orderValue,
    reassurance: {
      label: 'Was bekommt ein Kunde danach von Ihnen?',
      groups: { reassurance: 'Gegen den Zweifel' },
      values: inUse,
      items: reassurance,
    },
    habitAnchors: {
      label: 'Was macht den nächsten Kauf zur Gewohnheit?',
      groups: { anchors: 'Vier Anker' },
      values: inUse,
      items: {
        fixedDay: 'Ein fester Tag, zum Beispiel alle sechs Wochen dienstags',
        reminder: 'Eine Erinnerung, bevor es fällig ist',
        knownPerson: 'Immer dieselbe Person, die ihn kennt',
        nextStep: 'Nach jedem Kontakt ein Vorschlag, was als Nächstes kommt',
      },
    },
  },
  quantities: {
    firstPlanned: { label: 'Kontakte bis zum ersten Kauf' },
    firstOpen: { label: 'Auskünfte, die heute fehlen' },
    firstMissing: { label: 'Bis zum ersten Kauf fehlt noch' },
    firstState: { label: 'Steht fest, was er vorher hört?', verdicts: stateOf('bis zum ersten Kauf') },
    afterPlanned: { label: 'Kontakte nach dem Kauf' },
    afterOpen: { label: 'Auskünfte, die danach fehlen' },
    afterMissing: { label: 'Nach dem Kauf fehlt noch' },
    afterState: { label: 'Steht fest, was er danach hört?', verdicts: stateOf('nach dem Kauf') },
    priceRatio: {
      label: 'mal so viel wie ein üblicher Auftrag',
      help: 'Je mehr es ist, desto größer ist der Zweifel.',
    },
    reassuranceInUse: { label: 'Davon bekommt er jedes Mal' },
    reassuranceNeeded: { label: 'So viele sollten es sein' },
    doubtLeft: { label: 'Noch nicht jedes Mal' },
    doubtMore: { label: 'So viele sollten dazukommen' },
    doubtNext: {
      label: 'Kommt als Erstes an die Reihe',
      verdicts: Object.fromEntries(Object.entries(reassurance).map(([id, label]) => [id, { label }])),
    },
    doubtMissing: { label: 'Gegen den Zweifel fehlt noch' },
    doubtRisk: {
      label: 'Wie groß ist der Zweifel nach dem Kauf?',
      verdicts: {
        low: { label: 'klein' },
        medium: { label: 'spürbar' },
        high: { label: 'groß' },
      },
    },
    doubtState: {
      label: 'Tun Sie genug dagegen?',
      verdicts: {
        open: {
          label: 'noch kein Preis',
          text: 'Tragen Sie ein, was ein Auftrag gekostet hat, nach dem Kunden zweifeln könnten. Es fehlt:',
        },
        enough: {
          label: 'genug',
          text: 'Dieser Auftrag kostet {priceRatio}-mal so viel wie üblich. Gegen den Zweifel tun Sie {reassuranceInUse} von 5 Dingen jedes Mal, mindestens {reassuranceNeeded} sollten es sein.',
        },
        tooLittle: {
          label: 'zu wenig',
          text: 'Dieser Auftrag kostet {priceRatio}-mal so viel wie üblich. Ein Kunde sollte danach jedes Mal {reassuranceNeeded} von 5 Dingen bekommen. Bei Ihnen {reassuranceInUse:ist|sind} es {reassuranceInUse}, also {doubtMore:fehlt|fehlen} noch {doubtMore}, und als Erstes kommt an die Reihe: „{doubtNext}“. Das tun Sie dafür:',
        },
        allInUse: {
          label: 'alles, was infrage kommt',
          text: 'Dieser Auftrag kostet {priceRatio}-mal so viel wie üblich. Was bei Ihnen infrage kommt, bekommt ein Kunde jedes Mal.',
        },
      },
    },
    nextPlanned: { label: 'Kontakte bis zum nächsten Kauf' },
    nextOpen: { label: 'Auskünfte, die bis dahin fehlen' },
    nextMissing: { label: 'Bis zum nächsten Kauf fehlt noch' },
    anchorsInUse: { label: 'Gewohnheiten, die jedes Mal greifen' },
    nextState: { label: 'Steht fest, was er bis dahin hört?', verdicts: stateOf('bis zum nächsten Kauf') },
  },
  parts: {
    firstPurchase: { title: '1 Bis zum ersten Kauf', lead: 'Was hört jemand, der Sie noch nicht kennt?' },
    afterPurchase: { title: '2 Nach dem Kauf', lead: 'Was hört er, wenn er bezahlt hat?' },
    doubt: { title: 'Zweifel nach dem Kauf', lead: 'Wie groß ist der Zweifel, und was tun Sie dagegen?' },
    repurchase: { title: '3 Bis zum nächsten Kauf', lead: 'Was macht daraus eine Gewohnheit?' },
  },
  items: {
    firstTwo: 'zwei Kontakte vor dem Kauf',
    firstBenefits: 'was der Kunde davon hat',
    firstOwners: 'wer und wie oft',
    firstRegular: 'eine Gewohnheit',
    firstGaps: 'was Sie künftig sagen',
    afterTwo: 'zwei Kontakte nach dem Kauf',
    afterBenefits: 'was der Kunde davon hat',
    afterOwners: 'wer und wie oft',
    afterRegular: 'eine Gewohnheit',
    afterGaps: 'was Sie künftig sagen',
    price: 'was der Auftrag gekostet hat',
    reassurance: 'fünf Antworten',
    enough: 'noch mehr gegen den Zweifel',
    nextTwo: 'zwei Kontakte bis zum nächsten Kauf',
    nextBenefits: 'was der Kunde davon hat',
    nextOwners: 'wer und wie oft',
    nextRegular: 'eine Gewohnheit',
    nextGaps: 'was Sie künftig sagen',
    nextAnchors: 'ein Anker, der jedes Mal greift',
  },
  todo: {
    firstTwo: before.two,
    firstBenefits: before.benefits,
    firstOwners: before.owners,
    firstRegular: before.regular,
    firstGaps: before.gaps,
    afterTwo: after.two,
    afterBenefits: after.benefits,
    afterOwners: after.owners,
    afterRegular: after.regular,
    afterGaps: after.gaps,
    price: 'Tragen Sie ein, was ein großer Auftrag gekostet hat.',
    reassurance: 'Beantworten Sie die fünf Fragen. Was es bei Ihnen nicht gibt, trifft nicht zu.',
    enough:
      'Tun Sie von den fünf Dingen so viele jedes Mal, wie noch fehlen, und fangen Sie mit dem an, das oben steht.',
    nextTwo: next.two,
    nextBenefits: next.benefits,
    nextOwners: next.owners,
    nextRegular: next.regular,
    nextGaps: next.gaps,
    nextAnchors:
      'Sorgen Sie dafür, dass einer der vier Anker jedes Mal greift, zum Beispiel der nächste Termin beim Bezahlen.',
  },
  warnings: {},
  reasons: {
    NOT_PROVIDED: 'Dafür fehlt noch, was der Auftrag gekostet hat.',
    DIV_ZERO: 'Dafür muss ein üblicher Auftrag mehr als 0 € wert sein.',
  },
  notes: {
    firstContact:
      'Auch wer noch nichts gekauft hat, merkt sich, wie Sie mit ihm reden. Der erste Kontakt ist schon die erste Gelegenheit, dass er bleibt.',
    thenWhat:
      'Anzeige, Aktion, Stand auf der Straße: Das bringt Leute herein. Fragen Sie bei jedem davon weiter, was nach dem Kauf geschieht.',
    driftApart:
      'Nach dem Bezahlen will der Kunde mehr wissen als vorher, und gerade dann hört er nichts mehr. Was Sie verkauft haben, kennt er noch nicht.',
    confirmation:
      'Wer viel Geld ausgegeben hat, sucht danach nach Gründen, dass es richtig war. Ein Satz genügt: „Die Bremsen haben Sie zur rechten Zeit machen lassen.“ Die Grenzen von ein- und dreimal sind unsere Faustregel.',
    habit:
      'Gewohnheit kann mehr binden als ein Nachlass: derselbe Tag, dieselbe Person, und nach jedem Kontakt ein Vorschlag, was als Nächstes kommt.',
    nothingFollows:
      'Von diesem Blatt geht keine Zahl in einen Rechner. Drucken Sie es aus, und hängen Sie es dorthin, wo Nachrichten geschrieben werden.',
  },
  groups: {},
  headlines: {
    firstState: headlines,
    afterState: headlines,
    doubtRisk: {
      low: 'Kleiner Zweifel.',
      medium: 'Spürbarer Zweifel.',
      high: 'Großer Zweifel.',
    },
    nextState: headlines,
  },
  rulers: {},
  charts: {},
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Von der ersten Buchung bis zum festen Termin alle sechs Wochen.',
      texts: {
        'firstPurchaseContacts.0.question': 'Was kostet die Farbe wirklich?',
        'firstPurchaseContacts.0.touchpoint': 'Anruf am Tag nach der Buchung, wenn sie es erlaubt hat',
        'firstPurchaseContacts.0.benefit': 'sie weiß Preis und Dauer vorher',
        'firstPurchaseContacts.1.question': 'Wer schneidet mich?',
        'firstPurchaseContacts.1.touchpoint': 'Begrüßung an der Tür mit Namen',
        'firstPurchaseContacts.1.benefit': 'niemand muss sich erklären',
        'afterPurchaseContacts.0.question': 'Steht mir das?',
        'afterPurchaseContacts.0.touchpoint': 'ein Satz beim Bezahlen',
        'afterPurchaseContacts.0.benefit': 'sie geht bestätigt nach Hause',
        'afterPurchaseContacts.1.question': 'Wie pflege ich die Farbe?',
        'afterPurchaseContacts.1.touchpoint': 'Karte mit drei Tipps',
        'afterPurchaseContacts.1.benefit': 'die Farbe hält länger',
        'repurchaseContacts.0.question': 'Wann muss ich wieder hin?',
        'repurchaseContacts.0.touchpoint': 'Terminvorschlag beim Bezahlen',
        'repurchaseContacts.0.benefit': 'ihr Lieblingstermin ist sicher',
        'repurchaseContacts.1.question': 'Wissen die noch, was gemischt war?',
        'repurchaseContacts.1.touchpoint': 'Farbformel liegt bereit',
        'repurchaseContacts.1.benefit': 'kein zweites Erklären',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Nach einer großen Reparatur hört der Kunde zweimal von der Werkstatt, ohne dass er bezahlen soll.',
      texts: {
        'firstPurchaseContacts.0.question': 'Muss das wirklich gemacht werden?',
        'firstPurchaseContacts.0.touchpoint': 'Foto vom kaputten Teil beim Annehmen',
        'firstPurchaseContacts.0.benefit': 'er sieht, wofür er zahlt',
        'firstPurchaseContacts.1.question': 'Wird es teurer?',
        'firstPurchaseContacts.1.touchpoint': 'Zusage am Tresen: kein Euro mehr ohne Anruf',
        'firstPurchaseContacts.1.benefit': 'keine böse Überraschung',
        'afterPurchaseContacts.0.question': 'War das richtig so?',
        'afterPurchaseContacts.0.touchpoint': 'das alte Teil liegt auf dem Sitz',
        'afterPurchaseContacts.0.benefit': 'er sieht, dass es nötig war',
        'afterPurchaseContacts.1.question': 'Hält das jetzt?',
        'afterPurchaseContacts.1.touchpoint': 'Karte nach zwei Wochen',
        'afterPurchaseContacts.1.benefit': 'er weiß, wen er fragt, wenn es quietscht',
        'repurchaseContacts.0.question': 'Wann ist der nächste Service?',
        'repurchaseContacts.0.touchpoint': 'Zettel mit Monat auf dem Armaturenbrett',
        'repurchaseContacts.0.benefit': 'er vergisst die Inspektion nicht',
        'repurchaseContacts.1.question': 'Habt ihr im Oktober noch Platz?',
        'repurchaseContacts.1.touchpoint': 'Reifentermin im September anbieten',
        'repurchaseContacts.1.benefit': 'ein Samstag ohne Warten',
      },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Ein Shop hört seine Kunden nicht. Deshalb antwortet er, bevor jemand fragt.',
      texts: {
        'firstPurchaseContacts.0.question': 'Schmeckt mir das?',
        'firstPurchaseContacts.0.touchpoint': 'auf der Bestellseite: drei Sorten zum Probieren liegen bei',
        'firstPurchaseContacts.0.benefit': 'er bestellt nicht auf gut Glück',
        'firstPurchaseContacts.1.question': 'Wann kommt es an?',
        'firstPurchaseContacts.1.touchpoint': 'Liefertag auf der Bestellseite',
        'firstPurchaseContacts.1.benefit': 'er muss nicht nachfragen',
        'afterPurchaseContacts.0.question': 'Wie gieße ich ihn auf?',
        'afterPurchaseContacts.0.touchpoint': 'Aufgusskarte im Paket',
        'afterPurchaseContacts.0.benefit': 'er wird nicht bitter',
        'afterPurchaseContacts.1.question': 'Habe ich gut gewählt?',
        'afterPurchaseContacts.1.touchpoint': 'zwei Sätze zur Ernte auf der Rechnung',
        'afterPurchaseContacts.1.benefit': 'er weiß, was er da trinkt',
        'repurchaseContacts.0.question': 'Ist meine Sorte noch da?',
        'repurchaseContacts.0.touchpoint': 'Nachricht vor dem Ausverkauf, mit Erlaubnis',
        'repurchaseContacts.0.benefit': 'er bekommt seine Sorte',
        'repurchaseContacts.1.question': 'Was gibt es Neues?',
        'repurchaseContacts.1.touchpoint': 'Postkarte zur Ernte',
        'repurchaseContacts.1.benefit': 'Stammkunden probieren zuerst',
      },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Zweimal im Jahr meldet sich die Kanzlei, ohne dass etwas fällig ist.',
      texts: {
        'firstPurchaseContacts.0.question': 'Was kostet mich das im Jahr?',
        'firstPurchaseContacts.0.touchpoint': 'Erstgespräch mit einer Zahl',
        'firstPurchaseContacts.0.benefit': 'er kann es einplanen',
        'firstPurchaseContacts.1.question': 'Muss ich Ordner schleppen?',
        'firstPurchaseContacts.1.touchpoint': 'Zugang zum Belegprogramm vor dem ersten Monat',
        'firstPurchaseContacts.1.benefit': 'kein Ordner mehr',
        'afterPurchaseContacts.0.question': 'Habe ich richtig gewählt?',
        'afterPurchaseContacts.0.touchpoint': 'kurze Auswertung nach drei Monaten',
        'afterPurchaseContacts.0.benefit': 'er sieht, was es gebracht hat',
        'afterPurchaseContacts.1.question': 'Was heißt dieser Bescheid?',
        'afterPurchaseContacts.1.touchpoint': 'drei Sätze in einfacher Sprache dazu',
        'afterPurchaseContacts.1.benefit': 'er muss nicht nachfragen',
        'repurchaseContacts.0.question': 'Was kommt nächstes Jahr auf mich zu?',
        'repurchaseContacts.0.touchpoint': 'Jahresgespräch im November',
        'repurchaseContacts.0.benefit': 'keine Überraschung im Dezember',
        'repurchaseContacts.1.question': 'Wer hilft mir bei der Übergabe?',
        'repurchaseContacts.1.touchpoint': 'dieselbe Sachbearbeiterin bleibt',
        'repurchaseContacts.1.benefit': 'er erklärt nichts zweimal',
      },
    },
  },
};
