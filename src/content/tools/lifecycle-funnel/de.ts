import { figureWords } from '../../figures/de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Vom ersten Kauf zum Stammkunden',
  question: 'Wie viele neue Kunden werden Stammkunden?',
  summary:
    'Wie viele neue Kunden ein zweites Mal kommen, wie viele davon bleiben und wo sich einer mehr am meisten lohnt. Außerdem sehen Sie, was ein Nachlass wieder einbringen muss.',
  inputs: {
    newCustomersPerYear: {
      label: figureWords.newCustomersPerYear.label,
      help: 'Wer in einem Jahr zum ersten Mal bei Ihnen kauft.',
    },
    secondPurchaseRate: {
      label: 'Von 100 neuen Kunden kommen ein zweites Mal',
      help: 'Von den Neuen des vorletzten Jahres, denn die hatten Zeit dafür. Auch so: „60 von 95“.',
    },
    regularRate: {
      label: 'Von 100, die zweimal da waren, werden Stammkunden',
      help: 'Zum Beispiel ab dem vierten Besuch oder mit Wartungsvertrag. Auch so: „40 von 60“.',
    },
    firstPurchaseContribution: {
      label: 'Deckungsbeitrag beim ersten Kauf',
      help: 'Was Ihnen nach Material und bezahlter Arbeitszeit bleibt. Legen Sie drauf, setzen Sie ein Minus davor.',
    },
    secondPurchaseContribution: {
      label: 'Deckungsbeitrag beim zweiten Kauf',
      help: 'Von 380 € gehen 120 € Material und drei bezahlte Stunden zu 35 € ab, es bleiben 155 €.',
    },
    regularCustomerValue: {
      label: 'Kundenwert eines Stammkunden',
      help: 'Was er vom nächsten Jahr an noch bringt; folgt aus „Wie lange Stammkunden bleiben“.',
      tool: { id: 'customer-value', text: 'Oder „Kundenwert“ ausfüllen' },
    },
    discountAcquiredShare: {
      label: 'Von 100 neuen Kunden kamen mit einem Nachlass',
      help: 'Füllen Sie alle drei Felder aus, dann gelten sie anstelle der einen Zahl oben.',
    },
    discountedSecondPurchaseRate: { label: 'Von 100 mit Nachlass kommen ein zweites Mal' },
    fullPriceSecondPurchaseRate: { label: 'Von 100 ohne Nachlass kommen ein zweites Mal' },
    goodsReturnRate: {
      label: 'Von 100 ersten Käufen wird die Ware zurückgeschickt',
      help: 'Wenn Sie nichts verschicken, lassen Sie 0 stehen.',
    },
    annualMargin: {
      label: 'Deckungsbeitrag pro Stammkunde und Jahr',
      help: 'Nach der Betreuung. Miete und Ihr eigener Lohn sind nicht abgezogen.',
    },
    retentionRate: {
      label: 'Von 100 Stammkunden kommen im nächsten Jahr wieder',
      help: figureWords.retentionRate.help,
    },
    discountRate: figureWords.discountRate,
    horizonYears: figureWords.horizonYears,
    unlimitedHorizon: figureWords.unlimitedHorizon,
    contributionMarginRate: figureWords.contributionMarginRate,
    orderValue: figureWords.orderValue,
    discountDepth: {
      label: 'So viel lassen Sie vom Preis nach',
      help: 'Zum Beispiel 10 % auf den ersten Besuch.',
    },
  },
  quantities: {
    effectiveSecondPurchaseRate: { label: 'Neue Kunden, die ein zweites Mal kommen' },
    secondBuyers: { label: 'So viele kommen ein zweites Mal' },
    regulars: { label: 'werden im Jahr Stammkunden' },
    firstToRegularRate: { label: 'Neue Kunden, die Stammkunden werden' },
    onePointSecondPurchase: { label: 'Von 100 neuen Kunden kommt einer mehr ein zweites Mal' },
    onePointRegular: { label: 'Von 100, die zweimal da waren, bleibt einer mehr' },
    onePointRetention: { label: 'Von 100 Stammkunden kommt einer mehr im nächsten Jahr' },
    strongestStep: {
      label: 'Hier bringt einer mehr von 100 am meisten',
      verdicts: {
        second_purchase: { label: 'nach dem ersten Kauf' },
        regular: { label: 'vom zweiten Kauf zum Stammkunden' },
        retention: { label: 'Stammkunden halten' },
      },
    },
    recommendedPhase: {
      label: 'Hier fangen Sie an',
      verdicts: {
        second_purchase: {
          label: 'nach dem ersten Kauf',
          text: 'Kümmern Sie sich zuerst um die Zeit gleich nach dem ersten Kauf, denn dort bringt einer mehr am meisten. Kommt von 100 neuen Kunden einer mehr ein zweites Mal, bringt Ihnen das {onePointSecondPurchase} im Jahr.',
        },
        regular: {
          label: 'vom zweiten Kauf zum Stammkunden',
          text: 'Kümmern Sie sich zuerst um die, die zweimal da waren, denn bei ihnen bringt einer mehr am meisten. Wird von 100 einer mehr Stammkunde, bringt Ihnen das {onePointRegular} im Jahr.',
        },
        retention: {
          label: 'Stammkunden halten',
          text: 'Kümmern Sie sich zuerst darum, dass Stammkunden bleiben, denn bei ihnen bringt einer mehr am meisten. Kommt von 100 im nächsten Jahr einer mehr wieder, bringen Ihnen allein die Stammkunden, die in einem Jahr dazukommen, {onePointRetention} mehr.',
        },
      },
      none: {
        NO_HEADROOM: 'Nach diesen Zahlen bringt es nirgends etwas, wenn von 100 noch einer mehr bleibt.',
      },
    },
    secondBuyerValue: { label: 'Was jemand noch bringt, der ein zweites Mal kommt' },
    totalValue: { label: 'Was alle neuen Kunden eines Jahres zusammen bringen' },
    valuePerFirstTimeBuyer: { label: 'Was ein neuer Kunde im Durchschnitt bringt' },
    firstLeakCustomers: { label: 'Nach dem ersten Kauf bleiben weg' },
    firstLeakValue: {
      label: 'Was diese höchstens noch gebracht hätten',
      help: 'Ein Teil davon lässt sich nicht vermeiden.',
    },
    secondLeakCustomers: { label: 'Nach dem zweiten Kauf bleiben weg' },
    secondLeakValue: {
      label: 'Was jene höchstens noch gebracht hätten',
      help: 'Ein Teil davon lässt sich nicht vermeiden.',
    },
    keptFirstPurchases: {
      label: 'Erste Käufe, bei denen die Ware nicht zurückkommt',
      help: 'Der Kunde soll wiederkommen, nicht die Ware.',
    },
    yearlyValueFactor: { label: 'So viel zählt ein Jahr gegenüber dem Jahr davor' },
    lastingCustomerValue: { label: 'Kundenwert, wenn ein neuer Kunde so bliebe wie ein Stammkunde' },
    stayingValue: { label: 'Kundenwert eines Stammkunden, aus Deckungsbeitrag und Jahren' },
    raisedRetentionRate: { label: 'Von 100 Stammkunden kommen wieder, wenn einer mehr bleibt' },
    raisedStayingValue: { label: 'Kundenwert eines Stammkunden, wenn einer mehr bleibt' },
    isUnfit: { label: 'Zwei Kundenwerte, die nicht zusammenpassen' },
    cautiousValue: { label: 'Was ein neuer Kunde im Durchschnitt bringt, mit dem kleineren Kundenwert' },
    pathSentence: {
      label: 'Was aus neuen Kunden wird',
      verdicts: {
        nobody: {
          label: 'niemand Neues',
          text: 'Nach Ihren Angaben kommen keine neuen Kunden dazu, deshalb kann auch keiner Stammkunde werden.',
        },
        all: {
          label: 'alle bleiben',
          text: 'Nach Ihren Angaben werden alle {newCustomersPerYear} neuen Kunden Stammkunden. Das kommt kaum vor, zählen Sie also lieber nach.',
        },
        first: {
          label: 'die meisten bleiben nach dem ersten Kauf weg',
          text: 'Von {newCustomersPerYear} neuen Kunden kommen {secondBuyers} ein zweites Mal, und {regulars} werden Stammkunden. Die meisten bleiben nach dem ersten Kauf weg. Diese {firstLeakCustomers} hätten noch {firstLeakValue} gebracht, wenn alle geblieben wären; holen lässt sich davon nur ein Teil.',
        },
        second: {
          label: 'die meisten bleiben nach dem zweiten Kauf weg',
          text: 'Von {newCustomersPerYear} neuen Kunden kommen {secondBuyers} ein zweites Mal, und {regulars} werden Stammkunden. Die meisten bleiben nach dem zweiten Kauf weg. Diese {secondLeakCustomers} hätten noch {secondLeakValue} gebracht, wenn alle geblieben wären; holen lässt sich davon nur ein Teil.',
        },
        evenly: {
          label: 'nach beiden Käufen bleiben gleich viele weg',
          text: 'Von {newCustomersPerYear} neuen Kunden kommen {secondBuyers} ein zweites Mal, und {regulars} werden Stammkunden. Nach dem ersten Kauf bleiben so viele weg wie nach dem zweiten.',
        },
        moreFirst: {
          label: 'wer wegbleibt, tut es eher nach dem ersten Kauf',
          text: 'Von {newCustomersPerYear} neuen Kunden kommen {secondBuyers} ein zweites Mal, und {regulars} werden Stammkunden. Nach dem ersten Kauf bleiben mehr weg ({firstLeakCustomers}) als nach dem zweiten ({secondLeakCustomers}). Wären alle geblieben, hätten jene noch {firstLeakValue} gebracht; holen lässt sich davon nur ein Teil.',
        },
        moreSecond: {
          label: 'wer wegbleibt, tut es eher nach dem zweiten Kauf',
          text: 'Von {newCustomersPerYear} neuen Kunden kommen {secondBuyers} ein zweites Mal, und {regulars} werden Stammkunden. Nach dem zweiten Kauf bleiben mehr weg ({secondLeakCustomers}) als nach dem ersten ({firstLeakCustomers}). Wären alle geblieben, hätten jene noch {secondLeakValue} gebracht; holen lässt sich davon nur ein Teil.',
        },
      },
    },
    limitSentence: {
      label: 'Was ein neuer Kunde höchstens kosten darf',
      verdicts: {
        loss: {
          label: 'nichts',
          text: 'Ein neuer Kunde bringt Ihnen im Durchschnitt nichts ein, noch bevor die Werbung bezahlt ist ({valuePerFirstTimeBuyer}). Ändern Sie zuerst den ersten Kauf, zum Beispiel den Preis, oder sorgen Sie dafür, dass mehr wiederkommen.',
        },
        lower: {
          label: 'weniger als der Kundenwert',
          text: 'Ein neuer Kunde bringt im Durchschnitt {valuePerFirstTimeBuyer}, denn viele kommen nur einmal. Wer vom ersten Tag an bliebe wie ein Stammkunde, brächte {lastingCustomerValue}. Wenn Sie um neue Kunden werben, rechnen Sie mit dem kleineren Betrag.',
        },
        higher: {
          label: 'mehr als der Kundenwert',
          text: 'Ein neuer Kunde bringt im Durchschnitt {valuePerFirstTimeBuyer}, gerechnet über die Jahre nur {lastingCustomerValue}. Das passt schlecht zusammen. Prüfen Sie die Zahlen, und rechnen Sie bis dahin mit dem kleineren Betrag, wenn Sie um neue Kunden werben.',
        },
        alike: {
          label: 'etwa so viel wie der Kundenwert',
          text: 'Ein neuer Kunde bringt im Durchschnitt {valuePerFirstTimeBuyer}. Mehr darf es nicht kosten, ihn zu gewinnen.',
        },
      },
    },
    unfitSentence: {
      label: 'Ob zwei Angaben zusammenpassen',
      verdicts: {
        unfit: {
          label: 'zwei Kundenwerte, die nicht zusammenpassen',
          text: 'Für einen Stammkunden ist mit {regularCustomerValue} gerechnet. Unter „Wie lange Stammkunden bleiben“ stehen aber {annualMargin} im Jahr und {retentionRate}, die bleiben, und daraus werden {stayingValue}. Sind das dort noch unsere Annahmen, setzen Sie Ihre Zahlen ein; sind es schon Ihre, stimmt eine der beiden Angaben nicht. Bis dahin sollte ein neuer Kunde Sie nicht mehr kosten als {cautiousValue}, das ist der kleinere der beiden Durchschnitte.',
        },
      },
    },
    discountVolumeUplift: { label: 'mehr müssen Sie verkaufen' },
    discountedMarginRate: { label: 'So viel vom gesenkten Preis bleibt Ihnen dann übrig' },
    discountBreakEvenSecondRate: {
      label: 'Von denen mit Nachlass müssen ein zweites Mal kommen',
    },
    discountAmount: { label: 'Nachlass bei einem Auftrag' },
    soldInstead: { label: 'Aufträge, wo es bisher zehn waren' },
    soldAtLeast: { label: 'Aufträge, wo es bisher zehn waren, aufgerundet' },
    comeToday: { label: 'Heute kommen von 100 ein zweites Mal' },
    mustCome: { label: 'Von 100 mit Nachlass müssen ein zweites Mal kommen' },
    discountSentence: {
      label: 'Was der Nachlass kostet',
      verdicts: {
        none: {
          label: 'kein Nachlass',
          text: 'Ohne Nachlass müssen Sie auch nichts wieder hereinholen.',
        },
        loses: {
          label: 'Verlust bei jedem Verkauf',
          text: 'Bei diesem Nachlass legen Sie mit jedem Verkauf drauf. Das holen Sie nicht herein, indem Sie mehr verkaufen.',
        },
        nothing: {
          label: 'es bleibt nichts',
          text: 'Bei diesem Nachlass bleibt Ihnen von einem Verkauf nichts übrig, egal wie viel Sie verkaufen.',
        },
        more: {
          label: 'mehr verkaufen',
          text: 'Bei {discountDepth} Nachlass müssen Sie {discountVolumeUplift} mehr verkaufen, damit Ihnen gleich viel bleibt: statt zehn Aufträgen {soldAtLeast}.',
        },
        roundedUp: {
          label: 'mehr verkaufen, aufgerundet',
          text: 'Bei {discountDepth} Nachlass müssen Sie {discountVolumeUplift} mehr verkaufen, damit Ihnen gleich viel bleibt. Aus zehn Aufträgen werden {soldInstead}, aufgerundet also {soldAtLeast}.',
        },
      },
    },
    comeAgainSentence: {
      label: 'Ob sich der Nachlass später lohnt',
      verdicts: {
        none: {
          label: 'kein Nachlass',
          text: 'Wie oft jemand wiederkommen muss, sehen Sie hier, sobald Sie einen Nachlass eintragen.',
        },
        never: {
          label: 'nie',
          text: 'Nach diesen Zahlen bringt ein zweiter Kauf nichts ein, deshalb holen Sie den Nachlass auch später nicht herein.',
        },
        impossible: {
          label: 'nicht zu schaffen',
          text: 'Auch wenn alle wiederkämen, die mit dem Nachlass zum ersten Mal kaufen, hätten Sie die {discountAmount} nicht wieder drin. Machen Sie den Nachlass kleiner.',
        },
        more: {
          label: 'öfter wiederkommen',
          text: 'Geben Sie den Nachlass nur neuen Kunden, lohnt er sich erst, wenn von ihnen mehr wiederkommen als sonst: von 100 mindestens {mustCome} statt {comeToday}.',
        },
      },
    },
  },
  parts: {
    funnel: {
      title: 'Vom ersten Kauf zum Stammkunden',
      lead: 'Wie viele bleiben, und wo lohnt sich einer mehr?',
    },
    discountTrap: {
      title: 'Was ein Nachlass kostet',
      lead: 'Wie viel mehr müssen Sie verkaufen, oder wie oft muss jemand wiederkommen?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    'UNUSUAL_HIGH.contributionMarginRate':
      'Das kommt vor, wenn kaum Material und bezahlte Arbeitszeit anfallen. Haben Sie beides abgezogen?',
    'UNUSUAL_HIGH.discountRate':
      'So hoch sind Zinsen im Jahr selten. Prüfen Sie, ob die Zahl für ein Jahr gilt.',
  },
  reasons: {
    NEVER: 'Das holen Sie mit diesen Zahlen nie herein.',
    NO_HEADROOM: 'Nach diesen Zahlen bringt es nirgends etwas, wenn von 100 noch einer mehr bleibt.',
    DIVERGES:
      'So gerechnet nähme es kein Ende. Begrenzen Sie die Jahre, oder rechnen Sie damit, dass von 100 Stammkunden einige wegbleiben.',
  },
  notes: {
    ceiling:
      'Niemand hält alle. Was Ihnen hier als verloren vorgerechnet wird, ist deshalb das Höchste, was zu holen wäre, und nicht das, was Sie holen werden.',
    afterwards:
      'Gleich nach dem Kauf fragt sich mancher, ob er richtig gewählt hat, und zwar umso mehr, je teurer es war. Ein Zettel in der Tüte oder ein Satz beim Bezahlen genügt oft, um ihm zu bestätigen, was für seine Wahl spricht.',
    oneMore:
      'Verglichen wird überall dasselbe: Von 100 bleibt einer mehr. Wie viel Mühe das jeweils macht, steht nicht darin. Liegen zwei Beträge nahe beieinander, nehmen Sie, was Ihnen leichter fällt.',
    cheapest:
      'Der Nachlass geht vom Preis ab, Material und Arbeit kosten aber so viel wie vorher. Deshalb frisst er einen viel größeren Teil von dem, was Ihnen bleibt. Und kaum jemand bleibt lange der billigste.',
    onlyPrice:
      'Wer nur wegen des Preises kommt, geht leicht zum nächsten, der billiger ist. Zählen Sie deshalb getrennt, wie viele mit und wie viele ohne Nachlass wiederkommen. Bei Kunden, die ohnehin gekommen wären, ist er ganz verloren.',
  },
  groups: {
    staying: {
      title: 'Wie lange Stammkunden bleiben',
      summary: '{retentionRate} bleiben, {annualMargin}, {horizonYears} {horizonYears:Jahr|Jahre}',
    },
    firstPurchase: {
      title: 'Der erste Kauf',
      summary: '{firstPurchaseContribution} bleiben',
    },
    discounted: {
      title: 'Falls viele mit einem Nachlass kamen',
      summary: '{discountAcquiredShare} mit Nachlass, {discountedSecondPurchaseRate} kommen wieder',
    },
    again: {
      title: 'Wer wiederkommt',
      summary: '{secondPurchaseRate} ein zweites Mal, {regularRate} davon bleiben',
    },
  },
  headlines: {
    recommendedPhase: {
      second_purchase: 'Am meisten lohnt sich einer mehr nach dem ersten Kauf.',
      regular: 'Am meisten lohnt sich einer mehr, der nach dem zweiten Kauf bleibt.',
      retention: 'Am meisten lohnt es sich, Stammkunden zu halten.',
    },
    discountSentence: {
      none: 'Kein Nachlass, keine Kosten.',
      loses: 'Jeder Verkauf kostet Geld.',
      nothing: 'Von einem Verkauf bleibt nichts.',
      more: 'Statt zehn Aufträgen brauchen Sie {soldAtLeast}.',
      roundedUp: 'Statt zehn Aufträgen brauchen Sie {soldAtLeast}.',
    },
  },
  rulers: {},
  charts: {
    title_path: 'Was aus den neuen Kunden eines Jahres wird',
    stepAxis: 'Schritt',
    customersAxis: 'Kunden',
    new: 'erster Kauf',
    again: 'zweiter Kauf',
    regular: 'Stammkunden',
    title_extra: 'So viel mehr müssen Sie verkaufen, je nachdem wie viel Sie nachlassen',
    discountAxis: 'Nachlass',
    extraAxis: 'mehr zu verkaufen',
    today: 'Ihr Nachlass {rate}',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Von 260 neuen Gästen kommen 125 ein zweites Mal. Frau Kern überlegt, auf den ersten Besuch 20 % nachzulassen.',
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Von 280 neuen Kunden kommen 168 noch einmal, meist zum Reifenwechsel oder zur nächsten Inspektion.',
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Gut die Hälfte der 4.200 neuen Kunden kam mit 10 % Nachlass. Von ihnen bestellen nur halb so viele noch einmal wie von den anderen.',
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Im Jahr kommen 18 neue Mandanten, und fast alle bleiben. Mit dem Preis lockt die Kanzlei niemanden.',
    },
  },
};
