import { figureWords } from '../../figures/de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Ertrag einer Reaktivierung',
  question: 'Lohnt sich die Rückgewinnung?',
  summary:
    'Was eine Aktion an schlafende oder verlorene Kunden nach allen Kosten bringt, ab welcher Rate sie sich trägt und was ein Kontakt höchstens kosten darf. Gezählt wird nur, wer ohne die Aktion nicht zurückgekommen wäre.',
  inputs: {
    dormantCustomers: {
      label: 'Schlafende oder verlorene Kunden',
      help: 'Alle Namen auf der Liste, vor jedem Ausschluss.',
    },
    exclusionMode: {
      label: 'Ausschlüsse angeben',
      options: { share: 'als Anteile', count: 'als Anzahl' },
      help: 'Anteile gelten jeweils vom Rest.',
    },
    exclusions: {
      label: 'Wen Sie nicht ansprechen',
      help: 'Mit Grund; jeder Anteil gilt von dem, was nach dem vorigen übrig ist.',
      row: 'Ausschluss',
      add: 'Ausschluss hinzufügen',
      none: 'Niemand wird ausgeschlossen',
      fields: { reason: { label: 'Grund' }, share: { label: 'Anteil' }, count: { label: 'Anzahl' } },
      known: {
        unwanted: 'nicht gewünscht',
        noLegalBasis: 'keine Erlaubnis zum Kontakt',
        unreachable: 'nicht auffindbar',
      },
    },
    deliverableRate: { label: 'Erreichbar', help: 'Anteil mit zustellbarer Adresse.' },
    contactCapacity: {
      label: 'Höchstens leistbar',
      help: 'Kontakte, die Sie bewältigen. Leer: keine Grenze.',
    },
    responseRate: { label: 'Reaktionsrate', help: 'Anteil der Angesprochenen, die sich melden.' },
    winRateAmongResponders: { label: 'Davon kaufen wieder', help: 'Anteil der Reagierenden.' },
    campaignFixedCost: { label: 'Feste Kosten', help: 'Konzept, Gestaltung, Ihre eigenen Stunden.' },
    contactCost: { label: 'Kosten je Kontakt', help: 'Brief oder Karte mit Porto, je Welle.' },
    contactWaves: { label: 'Kontaktwellen', help: 'Wie oft jeder angeschrieben wird.' },
    talkCost: { label: 'Kosten je Gespräch', help: 'Zeit für jeden, der reagiert.' },
    incentivePerWin: {
      label: 'Anreiz je Rückkehrer',
      help: 'Fällt für alle an, die zurückkommen, auch für Selbstrückkehrer.',
    },
    secondLifeAnnualMargin: { label: 'Jahresbeitrag danach', help: 'Nach der Rückkehr. Neutral: wie zuvor.' },
    secondLifeRetentionRate: { label: 'Bindungsrate danach', help: 'Nach der Rückkehr. Neutral: wie zuvor.' },
    discountRate: { ...figureWords.discountRate, help: 'Im Jahr.' },
    horizonYears: { ...figureWords.horizonYears, help: 'So viele Jahre nach der Rückkehr zählen.' },
    unlimitedHorizon: { label: 'Ohne zeitliche Grenze' },
    organicReturnRate: figureWords.organicReturnRate,
    acquisitionCost: { label: 'Kosten eines Neukunden', help: 'Gewinnungskosten zum Vergleich.' },
    newCustomerLifetimeValue: figureWords.newCustomerLifetimeValue,
    scenarioLowFactor: { label: 'Vorsichtiger Faktor', help: 'Wirkt auf beide Raten.' },
    scenarioHighFactor: { label: 'Optimistischer Faktor', help: 'Wirkt auf beide Raten.' },
    individualWinProbability: {
      label: 'Ihre Einschätzung',
      help: 'Wie wahrscheinlich kommt dieser eine Kunde zurück?',
    },
  },
  quantities: {
    excludedCustomers: { label: 'Ausgeschlossene Kunden' },
    eligibleCustomers: { label: 'Nach Ausschlüssen' },
    reachableCustomers: { label: 'Davon erreichbar' },
    contactedCustomers: { label: 'Angesprochen' },
    respondingCustomers: { label: 'Reagieren' },
    winBackRate: { label: 'Rückgewinnungsrate je Kontakt' },
    wonBackCustomers: { label: 'Kaufen wieder' },
    incrementalWonBack: { label: 'Davon der Aktion zu verdanken' },
    secondYearlyValueFactor: { label: 'Faktor von Jahr zu Jahr' },
    secondLifetimeValue: { label: 'Zweiter Kundenlebenszeitwert' },
    campaignCost: { label: 'Kosten der Aktion' },
    costPerContact: { label: 'Kosten je Angesprochenem' },
    costPerIncrementalWin: { label: 'Kosten je zusätzlicher Rückgewinnung' },
    grossValue: { label: 'Wert der zusätzlichen Rückkehrer' },
    netGain: { label: 'Nettoertrag' },
    returnOnInvestment: { label: 'Ertrag je eingesetztem Euro' },
    breakEvenWinBackRate: { label: 'Trägt sich ab einer Rate von' },
    breakEvenFeasible: { label: 'Schwelle erreichbar' },
    maxSpendPerContact: {
      label: 'Höchstbetrag je Kontakt',
      help: 'Ohne den Anreiz.',
      below: 'Bei diesen Zahlen lohnt sich kein Kontakt.',
    },
    maxIncentive: {
      label: 'Höchster Anreiz je Rückkehrer',
      below: 'Für ein Geschenk oder einen Nachlass ist nichts übrig.',
    },
    newCustomerCost: { label: 'Ebenso viele Neukunden kosten' },
    newCustomerNetGain: { label: 'Ebenso viele Neukunden bringen' },
    advantageOverAcquisition: { label: 'Vorteil gegenüber Neukunden' },
    costBand: {
      label: 'Kosten gegenüber Neukunden',
      verdicts: {
        below: {
          label: 'niedriger',
          text: 'Eine Rückgewinnung kostet {costPerIncrementalWin}, weniger als ein Neukunde.',
        },
        equal: {
          label: 'etwa gleich',
          text: 'Eine Rückgewinnung kostet {costPerIncrementalWin}, etwa so viel wie ein Neukunde.',
        },
        above: {
          label: 'höher',
          text: 'Eine Rückgewinnung kostet {costPerIncrementalWin}, mehr als ein Neukunde.',
        },
      },
      none: {
        DIV_ZERO:
          'Ein neuer Kunde kostet Sie nach Ihrer Angabe nichts, deshalb gibt es nichts zu vergleichen.',
        NEVER: 'Durch die Aktion kommt niemand zurück, deshalb gibt es nichts zu vergleichen.',
      },
    },
    cautiousResponseRate: { label: 'Reaktionsrate, vorsichtig' },
    cautiousWinRate: { label: 'Wiederkaufrate, vorsichtig' },
    boldResponseRate: { label: 'Reaktionsrate, optimistisch' },
    boldWinRate: { label: 'Wiederkaufrate, optimistisch' },
    boldWinBackRate: { label: 'Rückgewinnungsrate, optimistisch' },
    scenarioLowNetGain: { label: 'Nettoertrag, vorsichtig' },
    scenarioHighNetGain: { label: 'Nettoertrag, optimistisch' },
    scenariosPositive: { label: 'von 3 Szenarien im Plus' },
    resultBand: {
      label: 'Einordnung',
      verdicts: {
        loss: {
          label: 'Verlust',
          text: 'Schon im erwarteten Fall bleibt ein Minus von {netGain:abs}. Ändern Sie Auswahl, Kosten oder Anreiz, bevor Sie etwas verschicken.',
        },
        uncertain: {
          label: 'unsicher',
          text: 'Sie lohnt sich in {scenariosPositive} von 3 Szenarien. Testen Sie zuerst mit einer kleinen Gruppe und einer Kontrollgruppe.',
        },
        robust: {
          label: 'robust',
          text: 'Sie lohnt sich in allen drei Szenarien: {netGain} nach allen Kosten.',
        },
      },
    },
    campaignSentence: {
      label: 'Aussage zur Aktion',
      verdicts: {
        nobody: {
          label: 'niemand',
          text: 'Niemand wird angesprochen. Es bleiben die festen Kosten von {campaignFixedCost}.',
        },
        never: { label: 'nie', text: 'Der Anreiz ist höher, als ein zurückgewonnener Kunde wert ist.' },
        unreachable: {
          label: 'unerreichbar',
          text: 'Von 100 Angeschriebenen müssten {breakEvenWinBackRate:plain} zurückkommen, damit die Kosten wieder hereinkommen. Es melden sich aber nur {responseRate:plain}. Suchen Sie einen Weg zu mehr Antworten, oder senken Sie die Kosten.',
        },
        loss: {
          label: 'Verlust',
          text: 'Mit diesen Annahmen verliert die Aktion {netGain:abs}. Sie trüge sich ab einer Rückgewinnungsrate von {breakEvenWinBackRate}.',
        },
        gain: {
          label: 'Gewinn',
          text: 'Nach Kosten von {campaignCost} bleiben {netGain}. Die Aktion trägt sich ab einer Rückgewinnungsrate von {breakEvenWinBackRate}; angenommen sind {winBackRate}.',
        },
      },
    },
    maxOutlaySingleCustomer: {
      label: 'Höchster Aufwand für diesen Kunden',
      help: 'Ohne den Anreiz.',
      below: 'nichts',
    },
    singleSentence: {
      label: 'Aussage zum einzelnen Kunden',
      verdicts: {
        nothing: {
          label: 'nichts',
          text: 'Für diesen Kunden lohnt sich kein eigener Aufwand: Er käme ebenso wahrscheinlich von selbst, oder der Anreiz ist zu hoch.',
        },
        something: {
          label: 'Betrag',
          text: 'Für diesen einen Kunden dürfen Zeit und Kontakt zusammen bis zu {maxOutlaySingleCustomer} kosten.',
        },
      },
      none: { NOT_PROVIDED: 'Schätzen Sie, wie wahrscheinlich dieser Kunde zurückkommt.' },
    },
  },
  parts: {
    campaign: { title: 'Aktion', lead: 'Was bleibt nach allen Kosten, und wo liegt die Schwelle?' },
    scenarios: { title: 'Drei Szenarien', lead: 'Trägt sich die Aktion auch, wenn es schlechter läuft?' },
    comparison: { title: 'Vergleich mit Neukunden', lead: 'Was brächten ebenso viele neue Kunden?' },
    singleCustomer: {
      title: 'Ein einzelner Kunde',
      lead: 'Was darf die Rückgewinnung eines bestimmten Kunden kosten?',
    },
  },
  items: {},
  todo: {},
  warnings: {},
  reasons: {
    NEVER: 'Mit diesen Zahlen nie.',
    NO_DATA: 'Es ist niemand da, an dem sich etwas messen ließe.',
  },
  notes: {
    benchmarks:
      'Zur Einordnung, nie als Vorgabe: Gedruckte Mailings an Kunden von Online-Shops mit Kauf in den letzten zwölf Monaten brachten Bestellungen von 3,9 bis 4,9 % (2018 bis 2020), 6,8 % (2021, Pandemie), 4,7 % (2022) und 4,3 % (2025), an Fremde 1,0 % (2020/21). Das sind Bruttoraten ohne Kontrollgruppe, gemessen von einem Anbieter. Schlafende Kunden sollten dazwischen liegen; es entscheidet Ihr eigener Test.',
    openness:
      'In einer Umfrage von 2006 schlossen 12 % eine Rückkehr aus. Dass 88 % sie nicht ausschließen, ist eine Obergrenze der Offenheit und keine Rückgewinnungsrate.',
    neutralDefaults:
      'Vorgegeben ist: Das zweite Leben gleicht dem ersten. Der Rechner nimmt nicht an, dass Rückgewinnung besser ist als Neukundengewinnung; das zeigen erst Ihre Zahlen.',
  },
  headings: {},
  charts: {
    title_funnel: 'Von der Liste zu den zusätzlichen Rückkehrern',
    dormant: 'auf der Liste',
    eligible: 'nach Ausschlüssen',
    contacted: 'angesprochen',
    responding: 'reagieren',
    wonBack: 'kaufen wieder',
    incremental: 'der Aktion zu verdanken',
    customersAxis: 'Kunden',
    stageAxis: 'Stufe',
    title_gainByRate: 'Nettoertrag je nach Rückgewinnungsrate',
    rateAxis: 'Rückgewinnungsrate je Kontakt',
    netGain: 'Nettoertrag',
    breakEven: 'ab {rate} im Plus',
    cautious: 'vorsichtig',
    expected: 'erwartet',
    bold: 'optimistisch',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: '320 Gäste, die seit einem Jahr nicht da waren; zwei Karten.',
      texts: {
        'exclusions.0.reason': 'Schnäppchenjäger',
        'exclusions.1.reason': 'Werbewiderspruch',
        'exclusions.2.reason': 'verzogen',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: '450 Kunden ohne Auftrag seit 15 Monaten; ein Brief.',
      texts: { 'exclusions.0.reason': 'zahlen erst auf Mahnung', 'exclusions.1.reason': 'Fahrzeug verkauft' },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: '5.200 Konten ohne Bestellung; eine Postkarte.',
      texts: {
        'exclusions.0.reason': 'nur mit Gutschein gekauft',
        'exclusions.1.reason': 'keine Erlaubnis zum Kontakt',
      },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: '26 beendete Mandate; höchstens 15 Gespräche.',
      texts: { 'exclusions.0.reason': 'Mandat von uns beendet', 'exclusions.1.reason': 'Betrieb aufgegeben' },
    },
  },
};
