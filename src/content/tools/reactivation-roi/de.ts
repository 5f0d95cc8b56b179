import { figureWords } from '../../figures/de';
import { exclusionReasonWords } from '../../figures/options-de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Was die Rückgewinnung bringt',
  question: 'Lohnt sich die Rückgewinnung?',
  summary:
    'Was eine Aktion an ehemalige Kunden nach allen Kosten bringt, wie viele dafür zurückkommen müssen und was ein Brief höchstens kosten darf. Gezählt wird nur, wer ohne die Aktion nicht wiedergekommen wäre.',
  inputs: {
    dormantCustomers: {
      label: 'Wie viele Kunden stehen auf Ihrer Liste?',
      help: 'Zählen Sie jeden mit, bevor Sie jemanden streichen. Haben Sie schon gestrichen, zählen Sie die übrigen und setzen unten alle Gründe auf 0.',
    },
    exclusionMode: {
      label: 'Wie geben Sie an, wen Sie streichen?',
      options: { share: 'von je 100', count: 'als Anzahl' },
      help: '„Von je 100“ meint die Kunden, die nach der vorigen Zeile noch auf der Liste stehen.',
    },
    exclusions: {
      label: 'Wen schreiben Sie nicht an?',
      help: 'Streichen Sie, wen Sie nicht zurückhaben wollen und wen Sie nicht anschreiben dürfen.',
      row: 'Streichung',
      add: 'Grund hinzufügen',
      none: 'Ich streiche niemanden',
      fields: {
        reason: { label: 'Grund' },
        share: { label: 'Wie viele?' },
        count: { label: 'Wie viele?' },
      },
      known: {
        ...exclusionReasonWords,
        unwanted: 'wollen wir nicht zurück',
        noLegalBasis: 'dürfen wir nicht anschreiben',
        unreachable: 'nicht auffindbar',
      },
    },
    deliverableRate: {
      label: 'Von 100 Anschriften stimmen noch',
      help: 'Sehen Sie vorher nach, denn die übrigen bekommen keinen Brief und kosten dann auch kein Porto. Wen Sie oben schon gestrichen haben, zählen Sie hier nicht noch einmal.',
    },
    contactCapacity: {
      label: 'Wie viele schaffen Sie höchstens?',
      help: 'Lassen Sie das Feld leer, wenn Sie alle anschreiben können.',
    },
    responseRate: {
      label: 'Von 100 Angeschriebenen melden sich',
      help: 'Auch wer absagt, fragt oder einfach hereinkommt, zählt mit. Nach der ersten Runde wissen Sie es genauer.',
    },
    winRateAmongResponders: {
      label: 'Von 100, die sich melden, kaufen wieder',
      help: 'Es zählt der Termin oder Auftrag, nicht das freundliche Gespräch.',
    },
    campaignFixedCost: {
      label: 'Feste Kosten der Aktion',
      help: 'Was Sie bezahlen, egal wie viele Briefe hinausgehen, zum Beispiel die Gestaltung. Rechnen Sie auch Ihre eigenen Stunden, denn sie fehlen Ihnen anderswo.',
    },
    contactCost: {
      label: 'Kosten pro Brief oder Karte',
      help: 'Mit Druck und Porto; feste Kosten stehen unten.',
    },
    contactWaves: { label: 'Wie oft schreiben Sie jeden an?' },
    talkCost: {
      label: 'Kosten pro Antwort',
      help: 'Jede Antwort kostet Sie Zeit. Multiplizieren Sie die Minuten mit Ihrem Stundensatz.',
    },
    incentivePerWin: {
      label: 'Geschenk oder Nachlass pro Rückkehrer',
      help: 'Was es Sie selbst kostet, ohne Mehrwertsteuer, die Sie zurückbekommen. Auch wer ohnehin gekommen wäre, bekommt es.',
    },
    secondLifeAnnualMargin: {
      label: 'Deckungsbeitrag pro Jahr nach der Rückkehr',
      help: 'Was von einem Besuch ohne Mehrwertsteuer nach Material und bezahlter Arbeitszeit bleibt, mal Besuche im Jahr; wer alle zwei Jahre kommt, zählt zu zwei Dritteln, wer alle drei Jahre kommt, zur Hälfte, denn der erste Kauf ist gleich da. Miete und Ihr eigener Lohn sind nicht abgezogen.',
    },
    secondLifeRetentionRate: {
      label: 'Von 100 Rückkehrern kommen im nächsten Jahr wieder',
      help: 'Nehmen Sie im Zweifel so viele wie bei Ihren übrigen Kunden. Kommen sie seltener als einmal im Jahr, öffnen Sie „Ich kenne stattdessen eine andere Zahl“ und schreiben dort, wie viele es in zwei Jahren sind.',
      from: { twoYears: 'Von 100 Rückkehrern kommen innerhalb von zwei Jahren wieder' },
    },
    discountRate: figureWords.discountRate,
    horizonYears: {
      ...figureWords.horizonYears,
      help: 'Gezählt wird ab dem Tag, an dem der Kunde zurückkommt.',
    },
    unlimitedHorizon: figureWords.unlimitedHorizon,
    organicReturnRate: figureWords.organicReturnRate,
    acquisitionCost: figureWords.acquisitionCost,
    newCustomerLifetimeValue: figureWords.newCustomerLifetimeValue,
    scenarioLowFactor: {
      label: 'Vorsichtig gerechnet: das Wievielfache?',
      help: 'Bei 0,6 melden sich 6, wo Sie 10 erwarten, und von denen kaufen im selben Verhältnis weniger. Statt 10 Rückkehrern bleiben dann keine 4.',
    },
    scenarioHighFactor: {
      label: 'Optimistisch gerechnet: das Wievielfache?',
      help: 'Bei 1,4 melden sich 14, wo Sie 10 erwarten, und von denen kaufen im selben Verhältnis mehr.',
    },
    individualWinProbability: {
      label: 'Von 100 solchen Kunden kämen zurück',
      help: 'Denken Sie an Kunden wie diesen. Wie viele von 100 holen Sie zurück, wenn Sie sich Mühe geben?',
    },
  },
  quantities: {
    excludedCustomers: { label: 'Gestrichene Kunden' },
    eligibleCustomers: { label: 'Nach dem Streichen bleiben' },
    reachableCustomers: { label: 'Davon sind erreichbar' },
    contactedCustomers: { label: 'Angeschriebene' },
    respondingCustomers: { label: 'Davon melden sich' },
    winBackRate: { label: 'Rückkehrquote' },
    wonBackCustomers: { label: 'Rückkehrer' },
    incrementalWonBack: { label: 'Durch die Aktion zurück' },
    secondYearlyValueFactor: { label: 'So viel zählt ein Jahr gegenüber dem Jahr davor' },
    secondLifetimeValue: { label: 'Kundenwert eines Rückkehrers' },
    campaignCost: { label: 'Kosten der Aktion' },
    costPerContact: { label: 'Kosten pro Angeschriebenem' },
    costPerIncrementalWin: { label: 'Kosten für jeden, der durch die Aktion zurückkommt' },
    grossValue: { label: 'Wert aller, die durch die Aktion zurückkommen' },
    netGain: { label: 'Gewinn der Aktion' },
    returnOnInvestment: { label: 'Gewinn, geteilt durch die Kosten' },
    breakEvenWinBackRate: { label: 'Im Plus ab einer Rückkehrquote von' },
    breakEvenFeasible: { label: 'Gewinnschwelle erreichbar' },
    maxSpendPerContact: {
      label: 'So viel darf ein Angeschriebener insgesamt höchstens kosten',
      help: 'Geschenk oder Nachlass sind schon abgezogen.',
      below: 'Mit diesen Zahlen lohnt sich kein Brief.',
    },
    maxIncentive: {
      label: 'Geschenk oder Nachlass pro Rückkehrer höchstens',
      below: 'Für ein Geschenk oder einen Nachlass bleibt nichts übrig.',
    },
    newCustomerCost: { label: 'Ebenso viele neue Kunden kosten' },
    newCustomerNetGain: { label: 'Ebenso viele neue Kunden bringen nach ihren Kosten' },
    advantageOverAcquisition: { label: 'Unterschied zu ebenso vielen neuen Kunden' },
    breakEvenCustomers: { label: 'Rückkehrer, ab denen Sie im Plus sind' },
    evidenceLowCustomers: { label: 'Rückkehrer, wenn es wie bei Briefen an Fremde läuft' },
    evidenceHighCustomers: { label: 'Rückkehrer, wenn es wie bei Kunden des letzten Jahres läuft' },
    cautiousCustomers: { label: 'Rückkehrer, vorsichtig gerechnet' },
    boldCustomers: { label: 'Rückkehrer, optimistisch gerechnet' },
    advantageSentence: {
      label: 'Was mehr bringt',
      verdicts: {
        more: {
          label: 'die Rückgewinnung',
          text: 'Die Rückgewinnung bringt Ihnen {advantageOverAcquisition:abs} mehr, als ebenso viele neue Kunden nach ihren Kosten brächten.',
        },
        less: {
          label: 'neue Kunden',
          text: 'Ebenso viele neue Kunden brächten Ihnen nach ihren Kosten {advantageOverAcquisition:abs} mehr als die Rückgewinnung.',
        },
        same: {
          label: 'kein Unterschied',
          text: 'Ebenso viele neue Kunden brächten nach ihren Kosten genauso viel.',
        },
      },
    },
    costBand: {
      label: 'Ein Rückkehrer kostet, verglichen mit einem neuen Kunden',
      verdicts: {
        below: {
          label: 'weniger',
          text: 'Einen Kunden zurückzuholen kostet Sie {costPerIncrementalWin} und damit weniger, als einen neuen zu gewinnen ({acquisitionCost}).',
        },
        equal: {
          label: 'etwa gleich viel',
          text: 'Einen Kunden zurückzuholen kostet Sie {costPerIncrementalWin}, etwa so viel wie ein neuer ({acquisitionCost}). Dann entscheidet, wer mehr bringt und länger bleibt.',
        },
        above: {
          label: 'mehr',
          text: 'Einen Kunden zurückzuholen kostet Sie {costPerIncrementalWin} und damit mehr, als einen neuen zu gewinnen ({acquisitionCost}). Das lohnt sich nur, wenn er mehr bringt oder länger bleibt.',
        },
      },
      none: {
        DIV_ZERO:
          'Ein neuer Kunde kostet Sie nach Ihren Angaben nichts, deshalb gibt es nichts zu vergleichen.',
        NEVER: 'Durch die Aktion kommt niemand zurück, deshalb gibt es nichts zu vergleichen.',
      },
    },
    cautiousResponseRate: { label: 'Von 100 Angeschriebenen melden sich, vorsichtig gerechnet' },
    cautiousWinRate: { label: 'Von 100, die sich melden, kaufen wieder, vorsichtig gerechnet' },
    boldResponseRate: { label: 'Von 100 Angeschriebenen melden sich, optimistisch gerechnet' },
    boldWinRate: { label: 'Von 100, die sich melden, kaufen wieder, optimistisch gerechnet' },
    boldWinBackRate: { label: 'Rückkehrquote, optimistisch gerechnet' },
    scenarioLowNetGain: { label: 'Gewinn der Aktion, vorsichtig gerechnet' },
    scenarioHighNetGain: { label: 'Gewinn der Aktion, optimistisch gerechnet' },
    scenariosPositive: { label: 'von 3 Fällen im Plus' },
    resultBand: {
      label: 'Lohnt es sich?',
      verdicts: {
        loss: {
          label: 'nein',
          text: 'Nein, so nicht: Auch wenn alles läuft wie erwartet, fehlen am Ende {netGain:abs}. Ändern Sie die Auswahl, die Kosten oder das Geschenk, bevor Sie etwas verschicken.',
        },
        uncertain: {
          label: 'unsicher',
          text: 'Unsicher: in {scenariosPositive} von 3 Fällen im Plus. Schreiben Sie zuerst einem Teil der Liste, und zwar mit so wenig festen Kosten wie möglich, denn die sind auch bei wenigen Briefen ganz fällig. Alle anderen bekommen erst Post, wenn von 100 mehr als {breakEvenWinBackRate:plain} zurückkommen. Kommt niemand, haben Sie höchstens diesen ersten Teil verloren.',
        },
        robust: {
          label: 'ja',
          text: 'Ja: in allen drei Fällen im Plus. Läuft es wie erwartet, bleiben nach allen Kosten {netGain}.',
        },
      },
    },
    campaignSentence: {
      label: 'Was die Aktion bringt',
      verdicts: {
        nobody: {
          label: 'niemand zum Anschreiben',
          text: 'Es bleibt niemand übrig, den Sie anschreiben könnten. Ausgegeben hätten Sie trotzdem die festen Kosten von {campaignFixedCost}.',
        },
        never: {
          label: 'nie im Plus',
          text: 'Geschenk oder Nachlass kosten mindestens so viel, wie ein Rückkehrer einbringt. So kommt die Aktion nie ins Plus, egal wie viele zurückkommen.',
        },
        noMore: {
          label: 'mit Brief nicht mehr',
          text: 'Nach diesen Zahlen bringt der Brief niemanden zurück: Von 100 Angeschriebenen kämen {winBackRate:plain} zurück, und ohne Brief kämen {organicReturnRate:plain} ohnehin. Prüfen Sie, ob beide Zahlen dieselben Wochen meinen, nämlich die, in denen Sie nach dem Brief zählen.',
        },
        unreachable: {
          label: 'nicht zu erreichen',
          text: 'Von {contactedCustomers} Angeschriebenen brauchen Sie {breakEvenCustomers:up} Rückkehrer, damit die Kosten gedeckt sind. Das reicht auch dann nicht, wenn jeder der {respondingCustomers} wieder kauft, die sich melden. Suchen Sie einen Weg zu mehr Antworten, oder senken Sie die Kosten: {campaignFixedCost} davon bezahlen Sie auch bei wenigen Briefen ganz.',
        },
        notQuite: {
          label: 'nicht ganz zu erreichen',
          text: 'Selbst wenn alle {respondingCustomers} wieder kaufen, die sich melden, sind die Kosten nicht ganz gedeckt. Suchen Sie einen Weg zu mehr Antworten, oder senken Sie die Kosten: {campaignFixedCost} davon bezahlen Sie auch bei wenigen Briefen ganz.',
        },
        justBelow: {
          label: 'knapp im Minus',
          text: 'Das ist knapp: Von {contactedCustomers} Angeschriebenen brauchen Sie {breakEvenCustomers:up} Rückkehrer, und ungefähr so viele nehmen Sie an. Genau gerechnet fehlen am Ende {netGain:abs}.',
        },
        justAbove: {
          label: 'knapp im Plus',
          text: 'Das ist knapp: Von {contactedCustomers} Angeschriebenen müssen ungefähr so viele zurückkommen, wie Sie annehmen, nämlich {wonBackCustomers}. Genau gerechnet bleiben Ihnen {netGain}.',
        },
        loss: {
          label: 'Verlust',
          text: 'So verlieren Sie {netGain:abs}. Von {contactedCustomers} Angeschriebenen brauchen Sie {breakEvenCustomers:up} Rückkehrer; angenommen {wonBackCustomers:ist|sind} {wonBackCustomers}. In den Kosten von {campaignCost} stecken {campaignFixedCost}, die Sie auch bei wenigen Briefen ganz bezahlen.',
        },
        gain: {
          label: 'Gewinn',
          text: 'Von {contactedCustomers} Angeschriebenen brauchen Sie {breakEvenCustomers:up} Rückkehrer; angenommen {wonBackCustomers:ist|sind} {wonBackCustomers}. Nach allen Kosten bleiben Ihnen {netGain}. In diesem Betrag ist nicht mitgezählt, wer ohnehin gekommen wäre.',
        },
      },
    },
    firstRoundCustomers: { label: 'Angeschriebene in der ersten Runde' },
    firstRoundNeeded: {
      label: 'Rückkehrer der ersten Runde, ab denen auch die übrigen einen Brief bekommen',
    },
    firstRoundReason: {
      label: 'Warum nicht gleich alle',
      verdicts: {
        noMore: {
          label: 'vorsichtig gerechnet bringt der Brief niemanden',
          text: 'Schreiben Sie nicht gleich allen. Vorsichtig gerechnet bringt der Brief niemanden zurück, der nicht ohnehin käme, und dann ist verloren, was die Aktion kostet.',
        },
        loss: {
          label: 'vorsichtig gerechnet ein Verlust',
          text: 'Schreiben Sie nicht gleich allen. Vorsichtig gerechnet fehlen sonst am Ende {scenarioLowNetGain:abs}.',
        },
      },
    },
    firstRound: {
      label: 'Wem Sie zuerst schreiben',
      verdicts: {
        lot: {
          label: 'der ausgelosten Hälfte',
          text: 'Losen Sie {firstRoundCustomers} aus, statt die besten zu nehmen, denn nur so gleichen sich die beiden Hälften, und schreiben Sie zuerst nur den Ausgelosten. Zählen Sie nach acht Wochen, wie viele von ihnen zurück sind: Bei {firstRoundNeeded:up} oder mehr bekommen die übrigen auch einen Brief. Bis dahin sehen Sie an den übrigen, wie viele von selbst kommen. Je weniger Briefe es sind, desto mehr spielt der Zufall mit.',
        },
        best: {
          label: 'denen, die am meisten gebracht haben',
          text: 'Schreiben Sie zuerst nur {firstRoundCustomers}, und zwar denen, die am meisten gebracht haben. Sind nach acht Wochen weniger als {firstRoundNeeded:up} von ihnen zurück, lohnt es sich bei den übrigen erst recht nicht.',
        },
      },
    },
    cautiousSentence: {
      label: 'Warum auch weniger Rückkehrer genügen',
      verdicts: {
        enough: {
          label: 'im Plus',
          text: 'Auch vorsichtig gerechnet, mit {cautiousCustomers} {cautiousCustomers:Rückkehrer|Rückkehrern}, bleiben noch {scenarioLowNetGain}: Hier sind ganze Kunden gerundet, und wo sich weniger melden, kostet es auch weniger.',
        },
      },
    },
    maxOutlaySingleCustomer: {
      label: 'So viel dürfen Sie für diesen Kunden höchstens ausgeben',
      help: 'Geschenk oder Nachlass sind schon abgezogen.',
      below: 'nichts',
    },
    singleSentence: {
      label: 'Was dieser Kunde kosten darf',
      verdicts: {
        nothing: {
          label: 'nichts',
          text: 'Für diesen Kunden lohnt sich kein eigener Aufwand. Entweder kommt er ebenso gut ohnehin wieder, oder das Geschenk kostet mehr, als seine Rückkehr bringt.',
        },
        something: {
          label: 'bis zu einem Betrag',
          text: 'Zeit und Kontakt dürfen bei diesem Kunden zusammen bis zu {maxOutlaySingleCustomer} kosten. Das Geschenk ist darin schon abgezogen.',
        },
      },
      none: { NOT_PROVIDED: 'Schätzen Sie, ob dieser Kunde zurückkommt, wenn Sie sich um ihn bemühen.' },
    },
  },
  parts: {
    campaign: {
      title: 'Die Aktion',
      lead: 'Was bleibt nach allen Kosten, und wie viele müssen dafür zurückkommen?',
    },
    scenarios: { title: 'Drei Fälle', lead: 'Bleibt die Aktion im Plus, auch wenn es schlechter läuft?' },
    comparison: {
      title: 'Vergleich mit neuen Kunden',
      lead: 'Was brächten stattdessen ebenso viele neue Kunden?',
    },
    singleCustomer: {
      title: 'Ein einzelner Kunde',
      lead: 'Was darf es kosten, einen bestimmten Kunden zurückzuholen?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    'UNUSUAL_HIGH.discountRate':
      'So hoch sind Zinsen im Jahr selten. Prüfen Sie, ob die Zahl für ein Jahr gilt.',
    COUNT_ORDER: 'Sie streichen mehr Kunden, als auf Ihrer Liste stehen. Prüfen Sie die Zahlen.',
  },
  reasons: {
    NEVER: 'Mit diesen Zahlen nie.',
    NO_DATA:
      'Nach diesen Zahlen schreiben Sie niemanden an, oder es kommt niemand zurück. Prüfen Sie die Liste und wen Sie streichen.',
  },
  notes: {
    benchmarks:
      'Zum Vergleich, nicht als Vorgabe: Onlineshops haben Käufern der letzten zwölf Monate einen gedruckten Brief mit Gutschein geschickt. Von 100 Angeschriebenen lösten ihn zwischen 2018 und 2025 meist vier bis fünf ein, im Pandemiejahr 2021 knapp sieben; von 100 Fremden, die einen Brief bekamen, bestellte einer. Wer länger wegbleibt, dürfte dazwischen liegen. Gezählt hat ein Anbieter solcher Briefe, und wer ohnehin bestellt hätte, ist mitgezählt. Was bei Ihnen gilt, zeigt Ihre erste Runde.',
    openness:
      'In einer Umfrage von 2006 wollten 12 von 100 auf keinen Fall zu einem früheren Anbieter zurück. Dass 88 es nicht ausschließen, heißt nicht, dass 88 zurückkommen. Tragen Sie diese Zahl deshalb nirgends ein.',
    neutralDefaults:
      'Solange Sie nichts ändern, bringt ein Rückkehrer so viel und bleibt so lange wie ein neuer Kunde. Ob sich die Rückgewinnung mehr lohnt als Werbung um neue Kunden, zeigen erst Ihre eigenen Zahlen.',
  },
  groups: {
    whom: {
      title: 'Wen Sie nicht ansprechen',
      summary:
        '{exclusions} {exclusions:Grund|Gründe}, {contactedCustomers} {contactedCustomers:bekommt|bekommen} einen Brief',
    },
    costs: {
      title: 'Übrige Kosten',
      summary: '{campaignFixedCost} fest, {contactWaves} {contactWaves:Brief|Briefe}',
    },
    after: {
      title: 'Nach der Rückkehr',
      summary: '{secondLifeRetentionRate} bleiben, {horizonYears} {horizonYears:Jahr|Jahre}',
    },
    range: { title: 'Wenn es besser läuft', summary: '{scenarioHighFactor}' },
    single: { title: 'Übrige Annahmen', summary: '{incentivePerWin} Geschenk, {discountRate} Zins' },
  },
  headlines: {
    resultBand: {
      loss: 'Verlust: so nicht verschicken.',
      uncertain: 'Unsicher: in {scenariosPositive} von 3 Fällen im Plus. Erst an einen Teil schreiben.',
      robust: 'Es lohnt sich, auch wenn es schlechter läuft.',
    },
    advantageSentence: {
      more: 'Die Rückgewinnung bringt mehr als ebenso viele neue Kunden.',
      less: 'Ebenso viele neue Kunden brächten mehr.',
      same: 'Neue Kunden brächten genauso viel.',
    },
    singleSentence: {
      nothing: 'Für diesen Kunden lohnt sich kein eigener Aufwand.',
      something: 'Es lohnt sich, sich um ihn zu bemühen.',
    },
  },
  rulers: {
    campaign: {
      title: 'Wie viele von {contactedCustomers} Angeschriebenen zurückkommen',
      evidence:
        'Grau: was gedruckte Briefe anderswo brachten, 1 % bei Fremden bis 4,3 % bei Kunden des letzten Jahres.',
    },
  },
  charts: {
    title_funnel: 'Wie viele von der Liste durch die Aktion zurückkommen',
    dormant: 'auf der Liste',
    eligible: 'nach dem Streichen',
    contacted: 'angeschrieben',
    responding: 'melden sich',
    wonBack: 'kommen zurück',
    incremental: 'durch die Aktion',
    customersAxis: 'Kunden',
    stageAxis: 'Schritt',
    title_gainByRate: 'Gewinn der Aktion, je nachdem wie viele zurückkommen',
    rateAxis: 'Rückkehrquote',
    netGain: 'Gewinn der Aktion',
    breakEven: 'ab {rate} im Plus',
    cautious: 'vorsichtig',
    expected: 'erwartet',
    bold: 'optimistisch',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: '320 Gäste waren seit einem Jahr nicht da. 247 von ihnen bekommen zwei Karten.',
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: '450 Kunden bleiben schon zu lange weg. 343 von ihnen bekommen einen Brief.',
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: '5.200 Kunden haben seit einem Jahr nichts bestellt. 3.695 von ihnen bekommen eine Postkarte.',
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: '26 Mandate sind beendet. Für 15 ehemalige Mandanten reicht die Zeit, ihnen zu schreiben und mit ihnen zu reden.',
    },
  },
};
