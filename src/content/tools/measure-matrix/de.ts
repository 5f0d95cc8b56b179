import { lossReasonWords, relationshipGoalWords } from '../../figures/options-de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const steps = { 1: '1 wenig', 2: '2', 3: '3 mittel', 4: '4', 5: '5 viel' };

export const words: WordsOf<typeof tool> = {
  name: 'Grund und Maßnahme',
  question: 'Was hilft gegen welchen Grund?',
  summary:
    'Schreiben Sie zu jedem Grund, was der Kunde davon hat, wer es tut und bis wann. Das Blatt ordnet Ihre Maßnahmen nach Wirkung und Aufwand und sagt, wo etwas nicht zusammenpasst.',
  inputs: {
    measures: {
      label: 'Was tun Sie gegen welchen Grund?',
      help: 'Jede Zeile ist eine Maßnahme. Nennen Sie hier keine Kunden beim Namen, sondern Gruppen.',
      row: 'Maßnahme',
      add: 'Maßnahme hinzufügen',
      fields: {
        benefit: { label: 'Was hat der Kunde davon?' },
        reason: { label: 'Gegen welchen Grund?', options: lossReasonWords },
        measureType: {
          label: 'Was ist es?',
          options: {
            repair: 'in Ordnung bringen',
            information: 'zeigen und erklären',
            serviceBenefit: 'eine Leistung dazu',
            recognition: 'danken',
            cooperationBundle: 'gemeinsames Angebot',
            occasionGift: 'Geschenk zum Anlass',
            stayInTouch: 'erinnern',
            incidentResponse: 'bei Fehlern gleich helfen',
            price: 'Preis oder Nachlass',
          },
        },
        effect: { label: 'Wirkung', options: steps },
        effort: { label: 'Aufwand', options: steps },
        channel: {
          label: 'Auf welchem Weg?',
          options: {
            letter: 'Brief oder Karte',
            handwrittenLetter: 'Brief von Hand',
            parcel: 'Päckchen',
            email: 'E-Mail',
            phone: 'Anruf',
            visit: 'Gespräch vor Ort',
            socialMessage: 'Nachricht aufs Handy',
          },
        },
        owner: { label: 'Wer macht es?' },
        dueDate: { label: 'Bis wann?' },
        goal: { label: 'Welchem Ziel dient es?', options: relationshipGoalWords },
        contactCost: { label: 'Was kostet ein Kontakt?' },
        segment: { label: 'Für welche Kundengruppe?' },
        stillReachable: { label: 'Erreichen Sie diese Kunden noch?' },
        benefitFits: { label: 'Können sie damit etwas anfangen?' },
        toneFits: { label: 'Passt der Ton zu Ihnen und zu ihnen?' },
        contactAllowed: { label: 'Dürfen Sie sie so ansprechen?' },
      },
    },
    costliestReason: {
      label: 'Welcher Grund kostet Sie am meisten?',
      help: 'Er kommt aus „Warum sie gingen“, sobald Sie das Blatt ausgefüllt haben.',
      options: lossReasonWords,
    },
    partners: {
      label: 'Mit wem könnten Sie etwas anbieten?',
      row: 'Angebot',
      add: 'Angebot hinzufügen',
      fields: {
        partner: { label: 'Anderer Betrieb' },
        occasion: { label: 'Zu welchem Anlass?' },
        bundle: { label: 'Was bekommt der Kunde?' },
        costShare: { label: 'Ihr Anteil an den Kosten' },
        exclusive: { label: 'Nur für ehemalige Kunden?' },
        lowSeason: { label: 'In einer ruhigen Zeit?' },
      },
    },
  },
  quantities: {
    readyMeasures: { label: 'festgelegt mit Namen und Tag' },
    measureCount: { label: 'Maßnahmen insgesamt' },
    unlinkedMeasures: { label: 'Davon ohne Ziel' },
    uncheckedMeasures: { label: 'Davon nicht ganz geprüft' },
    effectPerEffort: { label: 'Wirkung, geteilt durch Aufwand' },
    ratedMeasures: { label: 'Nach Wirkung und Aufwand eingeschätzt' },
    rankedMeasures: { label: 'Rangfolge' },
    firstBenefit: { label: 'An erster Stelle' },
    firstContactCost: { label: 'Kosten pro Kontakt dafür' },
    priceMeasures: { label: 'Maßnahmen über den Preis' },
    typedMeasures: { label: 'Maßnahmen mit Art' },
    openPoints: { label: 'Das fehlt noch' },
    matrixState: {
      label: 'Steht der Plan?',
      verdicts: {
        open: {
          label: 'noch nichts eingetragen',
          text: 'Hier steht gleich, womit Sie anfangen. Dafür brauchen Sie zuerst:',
        },
        onlyPrice: {
          label: 'nur über den Preis',
          text: 'Wer des Preises wegen zurückkommt, geht auch deshalb wieder. Gegen die meisten Gründe hilft etwas anderes besser. Es fehlt noch:',
        },
        begun: {
          label: 'es fehlt noch etwas',
          text: 'Bei {readyMeasures} von {measureCount} steht fest, wer es bis wann tut. Es fehlt noch:',
        },
        done: {
          label: 'fertig',
          text: 'Zu jeder Maßnahme stehen Grund, Weg, Ziel, Name und Tag fest, und alle sind geprüft.',
        },
      },
    },
    rankState: {
      label: 'Womit Sie anfangen',
      verdicts: {
        barred: {
          label: 'so nicht erlaubt',
          text: 'Was Sie bisher eingeschätzt haben, dürfen Sie auf diesem Weg nicht tun. Wählen Sie dafür zuerst einen anderen.',
        },
        ranked: {
          label: 'geordnet',
          text: 'Am meisten erreichen Sie für Ihre Mühe hiermit: „{firstBenefit}“.',
        },
        single: { label: 'nur eine', text: 'Bisher ist nur eine Maßnahme eingeschätzt: „{firstBenefit}“.' },
      },
      none: { NO_DATA: 'Die Rangfolge kommt, sobald Sie Wirkung und Aufwand einschätzen.' },
    },
  },
  parts: {
    actions: { title: 'Ihre Maßnahmen', lead: 'Was hilft gegen welchen Grund, und was machen Sie zuerst?' },
    partners: {
      title: 'Gemeinsam mit einem anderen Betrieb',
      lead: 'Wer könnte Ihren Kunden etwas geben, das Sie nicht haben?',
    },
  },
  items: {
    measure: 'eine Maßnahme',
    benefits: 'was der Kunde davon hat',
    reasonsAndTypes: 'Grund und Art',
    costliest: 'eine Maßnahme gegen den teuersten Grund',
    notOnlyPrice: 'etwas anderes als der Preis',
    ownerAndDay: 'Name und Tag',
    channels: 'der Weg',
    effects: 'Wirkung und Aufwand',
    fits: 'die vier Fragen',
    goals: 'das Ziel',
  },
  todo: {
    measure: 'Schreiben Sie zum teuersten Grund auf, was der Kunde davon hat.',
    benefits: 'Sagen Sie in jeder Zeile, was der Kunde davon hat.',
    reasonsAndTypes: 'Wählen Sie in jeder Zeile den Grund und was es ist.',
    costliest: 'Schreiben Sie eine Maßnahme gegen den Grund auf, der Sie am meisten kostet.',
    notOnlyPrice: 'Überlegen Sie etwas, das den Preis nicht senkt.',
    ownerAndDay: 'Schreiben Sie zu jeder Maßnahme, wer sie bis wann macht (unter „Mehr zu dieser Zeile“).',
    channels: 'Wählen Sie zu jeder Maßnahme den Weg.',
    effects: 'Schätzen Sie überall Wirkung und Aufwand.',
    fits: 'Beantworten Sie bei jeder Maßnahme die vier Fragen. Ein „nein“ heißt: ändern oder weglassen.',
    goals: 'Wählen Sie zu jeder Maßnahme ein Ziel.',
  },
  warnings: {
    ONLY_PRICE: 'Sie haben nur den Preis gewählt.',
    NO_GOAL: 'Bei mindestens einer Maßnahme ist noch kein Ziel gewählt.',
    PRICE_FOR_MISTAKE:
      'Ein Nachlass beantwortet keinen Fehler. Bringen Sie ihn zuerst in Ordnung und entschuldigen Sie sich.',
    BIDDING_WAR:
      'Mit dem billigeren Anbieter mitzubieten, gewinnt selten jemand. Zeigen Sie lieber, was in Ihrem Preis steckt.',
    LET_GO_ON_PURPOSE: 'Wen Sie absichtlich gehen ließen, der gehört auf die Streichliste und nicht hierher.',
    NO_LONGER_NEEDED:
      'Wer es nicht mehr braucht, hat von einem Angebot nichts. Danken Sie ihm, denn er kann Sie empfehlen.',
    ASK_PERMISSION:
      'Für E-Mails, Anrufe und Nachrichten aufs Handy brauchen Sie meist die Erlaubnis des Kunden. Prüfen Sie das, bevor Sie diesen Weg wählen.',
    COSTLIEST_UNANSWERED: 'Gegen Ihren teuersten Grund steht noch keine Maßnahme da.',
  },
  reasons: { NO_DATA: 'Dafür fehlen noch Wirkung und Aufwand.' },
  notes: {
    whichHelps:
      'Was zu welchem Grund passt: Haben Sie etwas falsch gemacht, bringen Sie es in Ordnung und entschuldigen sich. Können andere mehr, zeigen Sie, was Sie inzwischen können. Sind andere billiger, stellen Sie daneben, was in Ihrem Preis steckt. Braucht jemand es nicht mehr, bleiben Sie in Verbindung, weil er Sie empfehlen kann. Haben Sie sich nicht gemeldet, erinnern Sie und nennen einen Anlass.',
    withoutPrice:
      'Sieben Dinge lenken den Blick vom billigeren Angebot weg: guter Rat, früher an der Reihe sein, weniger Mühe, Sicherheit, Anerkennung, Zugang zu etwas Besonderem und Leute, mit denen man gern zu tun hat.',
    points:
      'Ein Punktesystem allein beantwortet keinen Grund. Solche Programme bringen Kunden im Durchschnitt zwar öfter zurück, an ihrer Meinung über Sie ändern sie aber weniger.',
    pairs:
      'Drei Beispiele: Eine Friseurin und eine Kosmetikerin bieten „alles in einem Termin“. Ein Juwelier lädt im ruhigen Sommer mit einer Stilberaterin ein. Ein Fotostudio tut sich mit einer Bewerbungstrainerin zusammen, und wer kommt, bekommt sechs statt vier Bilder und jemand liest den Lebenslauf.',
    nothingFollows:
      'Aus dieser Tabelle wird nichts ausgerechnet. Drucken Sie sie aus und nehmen Sie sie zum Gespräch mit dem anderen Betrieb mit.',
  },
  groups: {},
  headlines: {
    matrixState: {
      open: 'Noch steht keine Maßnahme da.',
      onlyPrice: 'Bisher läuft alles über den Preis.',
      begun: 'Der Plan ist noch nicht fertig.',
      done: 'Der Plan steht.',
    },
  },
  rulers: {},
  charts: {
    title_ranking: 'Wirkung, geteilt durch Aufwand, das Beste zuerst',
    measureAxis: 'Maßnahme',
    effectPerEffort: 'Wirkung durch Aufwand',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Frau Kern hat gegen fünf Gründe etwas gefunden, darunter einen gemeinsamen Termin mit der Kosmetikerin von nebenan.',
      texts: {
        'measures.0.benefit': 'Farbrezept liegt bereit, Jana hält einen Termin frei',
        'measures.0.owner': 'Jana',
        'measures.0.segment': 'Farbe, nie erinnert',
        'measures.1.benefit': 'Haare und Kosmetik in einem Termin',
        'measures.1.owner': 'Frau Kern',
        'measures.1.segment': 'Kundinnen von Mira',
        'measures.2.benefit': 'fester Beginn, niemand wartet auf dem Stuhl',
        'measures.2.owner': 'Frau Kern',
        'measures.3.benefit': 'eine offene Frage auf der Karte',
        'measures.3.owner': 'Jana',
        'measures.4.benefit': 'ein Dank für die gemeinsamen Jahre',
        'measures.4.owner': 'Frau Kern',
        'partners.0.partner': 'Kosmetik nebenan',
        'partners.0.occasion': 'Februar, wenn wenig los ist',
        'partners.0.bundle': 'Farbe und Gesichtsbehandlung in einem Termin',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Gegen jeden der sechs Gründe steht eine Zeile; die Erinnerung an die Inspektion bringt für ihre Mühe am meisten.',
      texts: {
        'measures.0.benefit': 'Entschuldigung, und Rückruf am selben Tag',
        'measures.0.owner': 'Herr Demir',
        'measures.0.segment': 'Stapel 1',
        'measures.1.benefit': 'Erinnerung an die Inspektion mit Terminvorschlag',
        'measures.1.owner': 'Herr Demir',
        'measures.1.segment': 'Stapel 2',
        'measures.2.benefit': 'sehen, was die Werkstatt inzwischen kann',
        'measures.2.owner': 'Herr Brandt',
        'measures.3.benefit': 'vorher wissen, was im Preis steckt',
        'measures.3.owner': 'Herr Brandt',
        'measures.4.benefit': 'ein Dank, ohne Angebot',
        'measures.4.owner': 'Herr Brandt',
        'measures.5.benefit': 'auf der Antwortkarte einmal alles sagen können',
        'measures.5.owner': 'Herr Demir',
      },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Halm schickt eine Postkarte mit einer Probe der neuen Ernte und hat vorher die Dosen ausgetauscht.',
      texts: {
        'measures.0.benefit': 'die neue Ernte probieren, bevor sie im Shop steht',
        'measures.0.owner': 'Mirja',
        'measures.0.segment': 'nichts gehört',
        'measures.1.benefit': 'Dose ohne Beulen, Antwort am selben Tag',
        'measures.1.owner': 'Halm',
        'measures.2.benefit': 'sehen, was eine Tasse wirklich kostet',
        'measures.2.owner': 'Mirja',
        'measures.3.benefit': 'die vermisste Sorte auf Wunsch bestellen',
        'measures.3.owner': 'Halm',
      },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Sachlich und ohne Preis: Die Kanzlei bringt in Ordnung, was liegen blieb, und zeigt, was sie inzwischen kann.',
      texts: {
        'measures.0.benefit': 'eine feste Ansprechpartnerin, Antwort in zwei Tagen',
        'measures.0.owner': 'Frau Ohlsen',
        'measures.1.benefit': 'Belege mit dem Handy einreichen',
        'measures.1.owner': 'Herr Wenk',
        'measures.2.benefit': 'ein Glückwunsch zur Übergabe des Betriebs',
        'measures.2.owner': 'Frau Ohlsen',
        'measures.3.benefit': 'sehen, welche Arbeit im Honorar steckt',
        'measures.3.owner': 'Frau Ohlsen',
      },
    },
  },
};
