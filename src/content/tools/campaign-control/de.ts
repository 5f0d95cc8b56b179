import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Erfolgskontrolle',
  question: 'Hat die Aktion etwas gebracht?',
  summary:
    'Wie viele durch die Aktion zurückkamen und wie viele ohnehin wiedergekommen wären, wie sicher das ist und ob Sie die Aktion wiederholen. Außerdem: wie viele Kunden Sie beim nächsten Vergleich brauchen.',
  inputs: {
    contactedCustomers: {
      label: 'Kunden mit Brief',
      help: 'Oder eine Karte, ein Geschenk, einen Besuch, je nachdem, was Ihre Aktion war.',
    },
    contactedSuccesses: {
      label: 'Mit Brief zurückgekommen',
      help: 'Warten Sie acht Wochen nach dem letzten Brief, und sehen Sie dann für jeden in der Kasse nach.',
    },
    controlCustomers: {
      label: 'Kunden ohne Brief, ausgelost',
      help: 'Das ist Ihre Vergleichsgruppe. Haben Sie keine, lassen Sie das Feld leer.',
    },
    controlSuccesses: {
      label: 'Ohne Brief zurückgekommen',
      help: 'In denselben Wochen gezählt. Auch 0 ist eine Antwort.',
    },
    valuePerSuccess: {
      label: 'Was ist Ihnen ein Rückkehrer wert?',
      help: 'Sein Kundenwert über die nächsten Jahre und nicht nur der erste Einkauf.',
    },
    campaignCost: {
      label: 'Was hat die Aktion gekostet?',
      help: 'Druck, Porto, Geschenke und Ihre eigenen Stunden, und zwar so viel, wie es wirklich war.',
    },
    baselineRate: {
      label: 'Von 100 Kunden kämen ohnehin wieder',
      help: 'Haben Sie schon eine Runde hinter sich, nehmen Sie, was Sie ohne Brief gezählt haben.',
    },
    detectableDifference: {
      label: 'So viele mehr von 100 sollen es durch den Brief sein',
      help: 'Nehmen Sie den kleinsten Unterschied, für den sich die Mühe noch lohnt.',
    },
    otherCampaigns: {
      label: 'Was haben Sie sonst schon versucht?',
      help: 'Rechnen Sie jede Aktion hier einzeln aus, und tragen Sie ein, was sie Ihnen gebracht hat.',
      row: 'Aktion',
      add: 'Aktion hinzufügen',
      fields: { name: { label: 'Welche Aktion?' }, gain: { label: 'Gewinn der Aktion' } },
    },
    repeatWhen: { label: 'Wann geht der nächste Brief hinaus?', help: 'Zum Beispiel „im Oktober“.' },
    repeatHowOften: { label: 'Wie oft im Jahr?', help: 'Niemand bekommt in einem Jahr zwei.' },
    repeatStyle: { label: 'In welchem Ton?', help: 'Zum Beispiel „von Hand, ohne Nachlass“.' },
    repeatWhom: { label: 'An wen?', help: 'Zum Beispiel „alle, die seit Januar weggeblieben sind“.' },
    repeatOwner: { label: 'Wer kümmert sich darum?', help: 'Ein Name genügt.' },
  },
  quantities: {
    netGain: { label: 'Gewinn der Aktion' },
    controlVerdict: {
      label: 'Was Sie jetzt tun',
      verdicts: {
        stop: { label: 'aufhören' },
        test_more: { label: 'noch einmal versuchen' },
        repeat: { label: 'wiederholen' },
        no_control: { label: 'ohne Vergleich' },
      },
    },
    contactedSuccessRate: { label: 'Rückkehrquote mit Brief' },
    controlSuccessRate: { label: 'Rückkehrquote ohne Brief' },
    incrementalRate: { label: 'Unterschied zwischen mit und ohne Brief' },
    incrementalRateLow: { label: 'Unterschied, vorsichtig gerechnet' },
    incrementalRateHigh: { label: 'Unterschied, im besten Fall' },
    incrementalSuccesses: { label: 'Durch die Aktion zurück' },
    significant: { label: 'Mehr, als der Zufall erklärt' },
    noComparison: { label: 'Es gibt keine Vergleichsgruppe' },
    certainty: { label: 'Maß dafür, dass 19 von 20 Spannen stimmen' },
    contactedCentre: { label: 'Mitte der Spanne mit Brief' },
    contactedHalf: { label: 'Halbe Breite der Spanne mit Brief' },
    controlCentre: { label: 'Mitte der Spanne ohne Brief' },
    controlHalf: { label: 'Halbe Breite der Spanne ohne Brief' },
    incrementalSuccessesLow: { label: 'Durch die Aktion zurück, vorsichtig gerechnet' },
    incrementalSuccessesHigh: { label: 'Durch die Aktion zurück, im besten Fall' },
    breakEvenSuccesses: { label: 'Im Plus ab so vielen, die durch die Aktion kommen' },
    checkSentence: {
      label: 'Was Ihre Zahlen sagen',
      verdicts: {
        gross: {
          label: 'ohne Vergleich',
          text: 'Von 100 mit Brief kamen {contactedSuccessRate:plain} zurück. Wie viele davon ohnehin gekommen wären, weiß niemand. Tragen Sie noch ein, was ein Rückkehrer Ihnen wert ist, dann sehen Sie wenigstens, ob das Geld wieder hereinkam.',
        },
        fewGain: {
          label: 'im Plus, geschätzt',
          text: '{contactedSuccesses} kamen zurück. Nehmen wir an, dass von 100 auch ohne Brief {baselineRate:plain} gekommen wären, dann bleiben Ihnen {assumedGain}. Für eine Vergleichsgruppe sind es zu wenige Briefe; entscheiden Sie deshalb nach diesem Betrag, und zählen Sie die nächste Runde dazu.',
        },
        fewLoss: {
          label: 'im Minus, geschätzt',
          text: '{contactedSuccesses} kamen zurück. Nehmen wir an, dass von 100 auch ohne Brief {baselineRate:plain} gekommen wären, dann fehlen am Ende {assumedGain:abs}. Für eine Vergleichsgruppe sind es zu wenige Briefe; entscheiden Sie deshalb nach diesem Betrag, und machen Sie vor der nächsten Runde etwas billiger oder besser.',
        },
        grossGain: {
          label: 'im Plus, ohne Beweis',
          text: 'Von 100 mit Brief kamen {contactedSuccessRate:plain} zurück. Nehmen wir an, dass es ohne Brief {baselineRate:plain} gewesen wären, dann bleiben Ihnen {assumedGain}. Bewiesen ist das nicht. Losen Sie beim nächsten Mal jeden Fünften aus, der keinen Brief bekommt, dann wissen Sie es.',
        },
        grossLoss: {
          label: 'im Minus, ohne Beweis',
          text: 'Von 100 mit Brief kamen {contactedSuccessRate:plain} zurück. Nehmen wir an, dass es ohne Brief {baselineRate:plain} gewesen wären, dann fehlen am Ende {assumedGain:abs}. Ändern Sie etwas, bevor Sie wieder schreiben, und losen Sie dann jeden Fünften aus, der keinen Brief bekommt, damit Sie es genau wissen.',
        },
        worthless: {
          label: 'Wert fehlt',
          text: 'Tragen Sie ein, was ein Rückkehrer Ihnen wert ist. Mit null lohnt sich keine Aktion.',
        },
        sure: {
          label: 'sicher im Plus',
          text: 'Das war mehr als Zufall: Auch vorsichtig gerechnet kamen {incrementalSuccessesLow} durch die Aktion zurück, und schon die bringen mehr ein, als sie gekostet hat. So, wie Sie gezählt haben, bleiben {netGain}. Wiederholen Sie sie, und füllen Sie dafür den Merkzettel aus.',
        },
        fewer: {
          label: 'mit Brief nicht mehr',
          text: 'Mit Brief kamen von 100 nicht mehr zurück als ohne. Nach diesen Zahlen hat die Aktion {netGain:abs} gekostet und niemanden zurückgebracht. Fragen Sie nach, woran es lag, bevor Sie wieder schreiben.',
        },
        tooDear: {
          label: 'wirkt, ist aber zu teuer',
          text: 'Der Brief wirkt, aber er ist zu teuer: {incrementalSuccesses} kamen durch ihn zurück, und {breakEvenSuccesses:up} müssten es sein, damit die Kosten gedeckt sind. Senken Sie die Kosten, oder hören Sie auf.',
        },
        never: {
          label: 'auch im besten Fall zu wenig',
          text: 'Hören Sie damit auf, oder ändern Sie etwas. Gezählt haben Sie {incrementalSuccesses}, die durch die Aktion kamen. Selbst wenn es in Wahrheit {incrementalSuccessesHigh} waren, deckt das die Kosten nicht: Nötig sind {breakEvenSuccesses:up}.',
        },
        rather_not: {
          label: 'eher nicht',
          text: 'So, wie Sie gezählt haben, fehlen am Ende {netGain:abs}. Durch die Aktion kamen {incrementalSuccesses}, nötig waren {breakEvenSuccesses:up}. Versuchen Sie es nur dann noch einmal, wenn Sie etwas billiger oder besser machen.',
        },
        worked: {
          label: 'wirkt, Gewinn noch offen',
          text: 'Der Brief wirkt, denn mit Brief kamen mehr zurück, als der Zufall erklärt. Ob er sich lohnt, ist noch offen: In Wahrheit können {incrementalSuccessesLow} oder auch {incrementalSuccessesHigh} durch ihn gekommen sein, und {breakEvenSuccesses:up} brauchen Sie. Versuchen Sie es noch einmal, und zählen Sie beide Runden zusammen.',
        },
        open: {
          label: 'im Plus, kann Zufall sein',
          text: 'So, wie Sie gezählt haben, kamen {incrementalSuccesses} durch die Aktion zurück, und es bleiben {netGain}. Das kann aber Zufall sein: Schreiben Sie noch einmal ebenso vielen, können durch den Brief {incrementalSuccessesHigh} kommen oder auch keiner. Versuchen Sie es noch einmal, wenn Sie einen Fehlschlag verkraften, und zählen Sie beide Runden zusammen.',
        },
      },
      none: { NOT_PROVIDED: 'Tragen Sie noch ein, wie viele auch ohne Brief zurückkamen.' },
    },
    assumedSuccesses: { label: 'Durch die Aktion zurück, wenn die Annahme stimmt' },
    assumedGain: { label: 'Gewinn der Aktion, wenn die Annahme stimmt' },
    campaignCount: { label: 'Zahl Ihrer Aktionen' },
    othersByGain: { label: 'Ihre anderen Aktionen, die einträglichste zuerst' },
    betterByGain: { label: 'Aktionen, die mehr gebracht haben' },
    rankSentence: {
      label: 'Im Vergleich mit Ihren anderen Aktionen',
      verdicts: {
        alone: { label: 'keine andere' },
        unknown: { label: 'noch nicht zu sagen' },
        best: {
          label: 'die beste',
          text: 'Von Ihren {campaignCount} Aktionen hat diese am meisten gebracht. Danach kommen der Reihe nach: {othersByGain}.',
        },
        behind: { label: 'nicht die beste', text: 'Mehr als diese Aktion haben gebracht: {betterByGain}.' },
      },
    },
    repeatNote: {
      label: 'Merkzettel für das nächste Mal',
      verdicts: {
        written: {
          label: 'geschrieben',
          text: 'Merkzettel. Wann: {repeatWhen}. Wie oft: {repeatHowOften}. In welchem Ton: {repeatStyle}. An wen: {repeatWhom}. Verantwortlich: {repeatOwner}.',
        },
        begun: {
          label: 'angefangen',
          text: 'Auf dem Merkzettel fehlt noch etwas. Füllen Sie alle fünf Zeilen aus, dann steht er hier zum Ausdrucken.',
        },
        none: { label: 'noch keiner' },
      },
    },
    sampleSizeRounded: { label: 'So viele Kunden brauchen Sie in jeder Gruppe' },
    sampleSizePerGroup: { label: 'Dieselbe Zahl, nicht aufgerundet' },
    withLetterRate: { label: 'Von 100 mit Brief kommen dann zurück' },
    middleRate: { label: 'Mitte zwischen mit und ohne Brief' },
    chanceMargin: { label: 'Zuschlag, damit Zufall nicht als Erfolg gilt' },
    attention: { label: 'Maß dafür, dass von fünf Erfolgen vier auffallen' },
    missMargin: { label: 'Zuschlag, damit ein Erfolg auffällt' },
    sizeSentence: {
      label: 'Was das heißt',
      verdicts: {
        needed: {
          label: 'so viele',
          text: 'Damit es auffällt, wenn durch den Brief {detectableDifference:plain} von 100 mehr kommen, brauchen Sie {sampleSizeRounded} Kunden mit Brief und ebenso viele ohne. Haben Sie weniger, zählen Sie mehrere Runden zusammen, bis es so viele sind.',
        },
      },
    },
  },
  parts: {
    upliftTest: {
      title: 'Mit Brief und ohne',
      lead: 'Kamen durch die Aktion so viele zurück, dass Sie sie wiederholen sollten?',
    },
    sampleSize: {
      title: 'Der nächste Vergleich',
      lead: 'Wie viele Kunden brauchen Sie, damit man den Unterschied sieht?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    SUM_GT_1: 'Mit denen, die ohnehin kämen, sind das schon alle 100. Verringern Sie eine der beiden Zahlen.',
    MANY_COMPARISONS:
      'Sie vergleichen fünf Aktionen oder mehr. Von zwanzig sieht eine durch Zufall erfolgreich aus, deshalb prüfen Sie die beste noch einmal, bevor Sie sich auf sie verlassen.',
  },
  reasons: {
    DIV_ZERO: 'Mit einem Wert von null kommen Sie nie ins Plus.',
  },
  notes: {
    ownCount:
      'Was Sie selbst gezählt haben, gilt mehr als jede Zahl, die Sie irgendwo lesen, auch auf dieser Seite.',
    drawnByLot:
      'Der Vergleich taugt nur, wenn das Los entschieden hat, wer keinen Brief bekam. Haben Sie die besten Kunden angeschrieben und die übrigen ausgelassen, wären die besten auch so häufiger gekommen.',
    smallFirm:
      'Gerechnet ist so, dass von fünf wirklichen Erfolgen vier auffallen und von zwanzig wirkungslosen Briefen höchstens einer wie ein Erfolg aussieht. Ganz sicher wird ein kleiner Betrieb nie, aber nach jeder Runde weiß er etwas mehr.',
  },
  groups: {
    without: { title: 'Wenn niemand ohne Brief blieb', summary: '{baselineRate} kämen ohnehin wieder' },
    again: { title: 'Merkzettel für das nächste Mal', summary: '{repeatWhen}, {repeatOwner}' },
    others: {
      title: 'Andere Aktionen zum Vergleich',
      summary: '{otherCampaigns} {otherCampaigns:Aktion|Aktionen}',
    },
  },
  headlines: {
    controlVerdict: {
      stop: 'Aufhören oder ändern: Das deckt die Kosten nicht.',
      test_more: 'Noch einmal versuchen: Es ist noch nicht entschieden.',
      repeat: 'Wiederholen: Es lohnt sich auch vorsichtig gerechnet.',
      no_control: 'Ohne Vergleichsgruppe bleibt es eine Schätzung.',
    },
  },
  rulers: {},
  charts: {
    title_becauseOfIt: 'So viele mehr kamen zurück als ohne Brief',
    readingAxis: 'Wie man die Zahlen liest',
    customersAxis: 'Kunden',
    cautious: 'vorsichtig gerechnet',
    counted: 'wie gezählt',
    atBest: 'im besten Fall',
    breakEven: 'im Plus ab {count}',
    title_sizeByDifference: 'Je größer der Unterschied, desto weniger Kunden brauchen Sie',
    differenceAxis: 'So viele mehr durch den Brief',
    sizeAxis: 'Kunden in jeder Gruppe',
    yours: 'Ihre Zahl',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: '200 Kundinnen bekamen zwei Karten und 47 keine. Acht Wochen später hat Frau Kern nachgezählt.',
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: '274 Kunden bekamen einen Brief, 69 wurden ausgelost und bekamen keinen.',
      texts: {
        repeatWhen: 'im Herbst, vor der Reifensaison',
        repeatHowOften: 'einmal im Jahr',
        repeatStyle: 'derselbe Brief, von Hand unterschrieben',
        repeatWhom: 'alle, die seit Januar weggeblieben sind',
        repeatOwner: 'Herr Demir',
      },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Von 3.695 Kunden bekam jeder fünfte keine Postkarte. Gezählt wurden Bestellungen in acht Wochen.',
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Fünfzehn ehemalige Mandanten bekamen einen Brief. Für eine Vergleichsgruppe waren es zu wenige.',
    },
  },
};
