import { figureWords } from '../../figures/de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Kundenwert',
  question: 'Was ist ein Kunde wert?',
  summary:
    'Was ein neuer Kunde über die Jahre bringt, was ein Stammkunde noch wert ist und wann die Kosten für einen neuen Kunden wieder hereingeholt sind. Es zählt nicht der Umsatz, sondern was davon übrig bleibt.',
  inputs: {
    orderValue: figureWords.orderValue,
    ordersPerYear: figureWords.ordersPerYear,
    contributionMarginRate: figureWords.contributionMarginRate,
    serviceCostPerYear: figureWords.serviceCostPerYear,
    annualMargin: figureWords.annualMargin,
    relationshipYears: { label: 'So lange kommt der Kunde schon' },
    acquisitionCost: figureWords.acquisitionCost,
    retentionRate: {
      ...figureWords.retentionRate,
      help: 'Zählen Sie nach, wie viele Kunden aus dem vorletzten Jahr auch im letzten Jahr bei Ihnen waren. Kommen Ihre Kunden seltener als einmal im Jahr, rechnen Sie unten von zwei Jahren aus.',
      from: {
        churn: 'Von 100 Kunden bleiben im Jahr weg',
        monthly: 'Von 100 Kunden sind nach einem Monat noch da',
        twoYears: 'Von 100 Kunden kommen innerhalb von zwei Jahren wieder',
      },
    },
    discountRate: { ...figureWords.discountRate, from: { monthly: 'Zinssatz im Monat' } },
    horizonYears: figureWords.horizonYears,
    unlimitedHorizon: figureWords.unlimitedHorizon,
    marginGrowthRate: {
      label: 'Der Deckungsbeitrag wächst im Jahr um',
      help: 'Lassen Sie 0 stehen, solange Ihre eigenen Zahlen nichts anderes zeigen.',
    },
    customerStatus: {
      label: 'Für wen rechnen Sie?',
      options: { new: 'neuer Kunde', existing: 'Stammkunde' },
      help: 'Beim neuen Kunden zählt schon der erste Kauf. Beim Stammkunden zählt erst das nächste Jahr, falls er dann noch kommt.',
    },
    newCustomerLifetimeValue: {
      label: 'Kundenwert eines neuen Kunden, falls Sie ihn kennen',
      help: 'Was er Sie zu Anfang gekostet hat, ist noch nicht abgezogen.',
    },
    referralsPerCustomerYear: {
      label: 'Von 100 Kunden bringen im Jahr einen neuen',
      help: 'Zählen Sie nur, wer auf eine Empfehlung hin wirklich gekommen ist.',
    },
    referredCustomerValue: figureWords.referredCustomerValue,
    referrerReward: figureWords.referrerReward,
    referredReward: figureWords.referredReward,
    marketingCostPerReferred: {
      label: 'Weitere Werbung pro empfohlenem Kunden',
      help: 'Sie zählt nur bei denen, die sonst nicht gekommen wären.',
    },
    incrementalShare: figureWords.incrementalShare,
    rewardForAllReferred: {
      label: 'Gibt es das Geschenk für alle?',
      help: 'Bei „Ja“ bezahlen Sie es auch für Kunden, die ohnehin gekommen wären.',
    },
    creditAcquisitionToIncremental: {
      label: 'Ersparte Werbung jedem Empfohlenen gutschreiben?',
      help: 'Bei „Ja“ zählt derselbe Vorteil doppelt. Manche Veröffentlichung rechnet so; für eigene Entscheidungen bleiben Sie bei „Nein“.',
    },
    activeCustomers: figureWords.activeCustomers,
    newCustomersPerYear: figureWords.newCustomersPerYear,
    acquisitionYears: {
      label: 'Wie viele Jahre kommen noch neue Kunden dazu?',
      help: 'Bei 0 zählen nur die Kunden, die Sie heute haben.',
    },
    retentionChange: {
      label: 'Von 100 Kunden bleiben mehr als heute',
      help: 'Kommen heute 75 wieder und künftig 80, tragen Sie 5 ein. Werden es weniger, setzen Sie ein Minus davor.',
    },
    matrixCustomers: {
      label: 'Ihre Kunden oder Kundengruppen',
      help: 'Tragen Sie mindestens zwei ein, jeweils mit Kundenwert und Wert der Empfehlungen.',
      row: 'Kunde',
      add: 'Kunden hinzufügen',
      fields: {
        name: { label: 'Name oder Kürzel' },
        lifetimeValue: { label: 'Kundenwert' },
        referralValue: { label: 'Wert der Empfehlungen' },
      },
    },
  },
  quantities: {
    historicRevenue: { label: 'Umsatz bisher' },
    historicContribution: { label: 'Deckungsbeitrag bisher' },
    historicNetValue: { label: 'Bisher verdient, die Kosten am Anfang abgezogen' },
    annualMargin: { label: 'Deckungsbeitrag pro Kunde und Jahr' },
    yearlyValueFactor: { label: 'So viel zählt ein Jahr gegenüber dem Jahr davor' },
    startValue: { label: 'Alle Deckungsbeiträge, auf heute umgerechnet' },
    lifetimeValue: { label: 'Kundenwert nach Ihrer Auswahl' },
    newCustomerLifetimeValue: { label: 'Kundenwert eines neuen Kunden' },
    existingCustomerLifetimeValue: { label: 'Kundenwert eines Stammkunden' },
    netNewCustomerValue: { label: 'Was vom neuen Kunden nach seinen Kosten bleibt' },
    expectedRelationshipYears: { label: 'Jahre, die ein Kunde im Schnitt bleibt' },
    lifetimeSentence: {
      label: 'Was ein Kunde wert ist',
      verdicts: {
        loss: {
          label: 'Verlust',
          text: 'Ein Kunde kostet Sie im Jahr {annualMargin:abs} mehr, als er bringt. Je länger er bleibt, desto mehr verlieren Sie. Ändern Sie deshalb zuerst den Preis oder den Aufwand.',
        },
        unlimited: {
          label: 'ohne Grenze gerechnet',
          text: 'Ein neuer Kunde bringt Ihnen {newCustomerLifetimeValue}, solange er bleibt, ein Stammkunde noch {existingCustomerLifetimeValue}. So viel darf es höchstens kosten, den einen zu gewinnen oder den anderen zu halten.',
        },
        limited: {
          label: 'auf einige Jahre gerechnet',
          text: 'Auf {horizonYears} {horizonYears:Jahr|Jahre} gerechnet bringt Ihnen ein neuer Kunde {newCustomerLifetimeValue}, ein Stammkunde noch {existingCustomerLifetimeValue}. So viel darf es höchstens kosten, den einen zu gewinnen oder den anderen zu halten.',
        },
      },
    },
    rewardTotal: { label: 'Geschenke und Nachlässe zusammen' },
    referredValue: { label: 'Kundenwert eines empfohlenen Kunden' },
    valueIfIncremental: { label: 'Bringt ein Empfohlener, der sonst nicht gekommen wäre' },
    valueIfAnyway: { label: 'Spart ein Empfohlener, der ohnehin gekommen wäre' },
    valuePerReferral: { label: 'Wert einer Empfehlung' },
    referralAnnuity: { label: 'Jahre, in denen ein Kunde Sie empfiehlt, auf heute umgerechnet' },
    customerReferralValue: { label: 'Wert der Empfehlungen eines Kunden' },
    referralValueIncremental: { label: 'davon durch Kunden, die sonst nicht gekommen wären' },
    referralValueSaved: { label: 'davon durch gesparte Werbung' },
    totalCustomerValue: {
      label: 'Kundenwert und Empfehlungen zusammen',
      help: 'Das gilt für einen Kunden. Zählen Sie es nicht über alle Kunden zusammen.',
    },
    referralSentence: {
      label: 'Was die Empfehlungen bringen',
      verdicts: {
        loss: {
          label: 'Verlust',
          text: 'Die Empfehlungen eines Kunden kosten Sie über die Jahre {customerReferralValue:abs} mehr, als sie bringen. Prüfen Sie, was Sie verschenken und nachlassen.',
        },
        unlimited: {
          label: 'ohne Grenze gerechnet',
          text: 'Weil er Sie weiterempfiehlt, bringt Ihnen ein Kunde noch einmal {customerReferralValue}. Eine Empfehlung, aus der ein Kunde wird, ist Ihnen {valuePerReferral} wert.',
        },
        limited: {
          label: 'auf einige Jahre gerechnet',
          text: 'Weil er Sie weiterempfiehlt, bringt Ihnen ein Kunde in {horizonYears} {horizonYears:Jahr|Jahren} noch einmal {customerReferralValue}. Eine Empfehlung, aus der ein Kunde wird, ist Ihnen {valuePerReferral} wert.',
        },
      },
    },
    equityExisting: { label: 'Wert der Kunden, die Sie haben' },
    equityFuture: { label: 'Wert der neuen Kunden, ihre Kosten abgezogen' },
    equityTotal: { label: 'Wert aller Kunden' },
    equitySentence: {
      label: 'Was alle Kunden zusammen wert sind',
      verdicts: {
        existing_loss: {
          label: 'Verlust mit den heutigen Kunden',
          text: 'Die Kunden, die Sie haben, kosten über die Jahre {equityExisting:abs} mehr, als sie bringen. Ändern Sie zuerst den Preis oder den Aufwand, bevor Sie um neue werben.',
        },
        future_loss: {
          label: 'Verlust mit neuen Kunden',
          text: 'Mit jedem neuen Kunden legen Sie drauf. Die Kunden, die Sie haben, sind {equityExisting} wert, und die geplanten neuen nehmen {equityFuture:abs} davon weg.',
        },
        existing_only: {
          label: 'nur heutige Kunden',
          text: 'Die Kunden, die Sie haben, sind zusammen {equityExisting} wert. Neue Kunden sind darin nicht eingerechnet.',
        },
        both: {
          label: 'heutige und neue Kunden',
          text: 'Ihre Kunden sind zusammen {equityTotal} wert. {equityExisting} davon stecken in denen, die Sie schon haben.',
        },
      },
    },
    changedRetentionRate: { label: 'Von 100 Kunden kommen dann wieder' },
    upliftBaseValue: { label: 'Kundenwert heute' },
    upliftNewValue: { label: 'Kundenwert dann' },
    upliftAbsolute: { label: 'Unterschied pro Kunde' },
    upliftRelative: { label: 'Unterschied, gemessen am Kundenwert heute' },
    churnReduction: { label: 'Um so viel weniger Kunden bleiben weg' },
    retentionElasticity: {
      label: 'Wirkung, wenn 1 % mehr Kunden bleiben',
      help: 'In Prozent des Kundenwerts.',
    },
    retentionClamped: { label: 'Nur bis zur Grenze gerechnet' },
    upliftSentence: {
      label: 'Was es bringt, wenn mehr Kunden bleiben',
      verdicts: {
        less: {
          label: 'weniger',
          text: 'Mit dieser Änderung ist jeder Kunde noch {upliftNewValue} wert statt {upliftBaseValue}. Sie verlieren an jedem {upliftAbsolute:abs}.',
        },
        same: { label: 'gleich', text: 'Am Kundenwert ändert sich dadurch nichts.' },
        more: {
          label: 'mehr',
          text: 'Mit dieser Änderung ist jeder Kunde {upliftNewValue} wert statt {upliftBaseValue}. Die {upliftAbsolute} mehr pro Kunde sind das Höchste, was Sie dafür ausgeben dürfen.',
        },
      },
    },
    lifetimeToAcquisitionRatio: { label: 'So oft bringt ein neuer Kunde seine Kosten ein' },
    ratioBand: {
      label: 'Ob sich ein neuer Kunde lohnt',
      verdicts: {
        destroys_value: {
          label: 'nein, Sie legen drauf',
          text: 'Nein: Ein neuer Kunde bringt {newCustomerLifetimeValue} und kostet {acquisitionCost}. Mit jedem weiteren legen Sie drauf.',
        },
        thin: {
          label: 'knapp',
          text: 'Knapp: Ein neuer Kunde bringt das {lifetimeToAcquisitionRatio}-Fache dessen, was er Sie gekostet hat. Wenn etwas schiefgeht, reicht es nicht mehr.',
        },
        healthy: {
          label: 'ja',
          text: 'Ja: Ein neuer Kunde bringt das {lifetimeToAcquisitionRatio}-Fache dessen, was er Sie gekostet hat. Als Faustregel genügt das Dreifache.',
        },
        underinvested: {
          label: 'ja, sehr',
          text: 'Ja: Ein neuer Kunde bringt das {lifetimeToAcquisitionRatio}-Fache dessen, was er Sie gekostet hat. Prüfen Sie, ob Kosten fehlen. Wenn nicht, dürfen Sie für neue Kunden mehr ausgeben.',
        },
      },
      none: {
        DIV_ZERO:
          'Ein neuer Kunde kostet Sie nach Ihren Angaben nichts, deshalb gibt es nichts zu vergleichen.',
      },
    },
    monthlyMargin: { label: 'Deckungsbeitrag pro Kunde und Monat' },
    monthlyRetentionRate: { label: 'Von 100 Kunden sind nach einem Monat noch da' },
    paybackMonthsSimple: { label: 'Monate, bis die Kosten wieder drin sind, wenn niemand wegbleibt' },
    paybackShare: { label: 'Kosten, gemessen an allem, was noch hereinkommt' },
    paybackMonths: { label: 'Monate, bis die Kosten wieder drin sind' },
    paybackMonthsRounded: { label: 'Volle Monate, bis die Kosten wieder drin sind' },
    paybackBand: {
      label: 'Wie schnell die Kosten wieder drin sind',
      verdicts: {
        never: {
          label: 'nie',
          text: 'Mit diesen Zahlen holen Sie die Kosten für einen neuen Kunden nie wieder herein.',
        },
        fast: {
          label: 'schnell',
          text: 'Nach {paybackMonthsRounded} {paybackMonthsRounded:Monat|Monaten} haben Sie die Kosten wieder drin.',
        },
        medium: {
          label: 'nicht ganz so schnell',
          text: 'Nach {paybackMonthsRounded} {paybackMonthsRounded:Monat|Monaten} haben Sie die Kosten wieder drin. So lange strecken Sie das Geld vor.',
        },
        slow: {
          label: 'langsam',
          text: 'Erst nach {paybackMonthsRounded} {paybackMonthsRounded:Monat|Monaten} haben Sie die Kosten wieder drin. Wer vorher wegbleibt, hat Sie Geld gekostet.',
        },
      },
    },
    matrixLifetimeMedian: { label: 'Kundenwert in der Mitte Ihrer Liste' },
    matrixReferralMedian: { label: 'Wert der Empfehlungen in der Mitte Ihrer Liste' },
    matrixClasses: {
      label: 'Ihre Liste, der Reihe nach',
      verdicts: {
        champions: { label: 'kauft und empfiehlt viel' },
        affluents: { label: 'kauft viel' },
        advocates: { label: 'empfiehlt viel' },
        misers: { label: 'weder noch' },
      },
    },
  },
  parts: {
    lifetimeValue: { title: 'Kundenwert', lead: 'Was bringt Ihnen ein Kunde, solange er bleibt?' },
    acquisitionPayback: {
      title: 'Kosten für einen neuen Kunden',
      lead: 'Bringt ein neuer Kunde ein, was er gekostet hat, und wann?',
    },
    retentionUplift: {
      title: 'Wenn mehr Kunden bleiben',
      lead: 'Was ändert es, wenn von 100 Kunden ein paar mehr wiederkommen?',
    },
    historicValue: { title: 'Bis heute', lead: 'Was hat ein Kunde bisher eingebracht?' },
    referralValue: {
      title: 'Empfehlungen',
      lead: 'Was bringt ein Kunde zusätzlich, weil er Sie weiterempfiehlt?',
    },
    customerEquity: {
      title: 'Alle Kunden zusammen',
      lead: 'Was sind die Kunden wert, die Sie haben, und die, die noch kommen?',
    },
    valueMatrix: {
      title: 'Wer kauft, wer empfiehlt',
      lead: 'Wer kauft viel, wer empfiehlt viel, und wer tut beides?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    'UNUSUAL_HIGH.contributionMarginRate':
      'Das kommt vor, wenn kaum Material und bezahlte Arbeitszeit anfallen. Haben Sie beides abgezogen?',
    'UNUSUAL_HIGH.discountRate':
      'So hoch sind Zinsen im Jahr selten. Prüfen Sie, ob die Zahl für ein Jahr gilt.',
    NEGATIVE_MARGIN:
      'Dieser Kunde kostet mehr, als er bringt. Je länger er bleibt, desto mehr verlieren Sie.',
    CLAMPED:
      'Von 100 Kunden können weder mehr als 100 noch weniger als 0 bleiben. Gerechnet wird deshalb nur bis zu dieser Grenze.',
  },
  reasons: {
    DIVERGES:
      'So gerechnet nähme es kein Ende. Begrenzen Sie die Jahre, oder rechnen Sie damit, dass von 100 Kunden einige wegbleiben.',
    NEVER: 'Mit diesen Zahlen nie.',
  },
  notes: {
    constantRetention:
      'Gerechnet wird so, als blieben jedes Jahr gleich viele von 100. In Wirklichkeit gehen zuerst die, denen wenig an Ihnen liegt, und wer länger da ist, bleibt eher. Ein treuer Kunde ist deshalb mehr wert, als hier steht.',
    retentionMyth:
      'Wenn von 100 Kunden fünf mehr bleiben, verlieren Sie ein Fünftel weniger, falls bisher 75 blieben, aber nur noch halb so viele, falls es schon 90 waren. Vielleicht haben Sie gelesen, fünf Prozent mehr treue Kunden brächten 25 bis 95 % mehr Gewinn. Das meint den zweiten Fall und ist ausgerechnet, nicht ausprobiert.',
    referredWorth:
      'Bei einer deutschen Bank waren empfohlene Kunden 16 % mehr wert als andere. Bei einem Telefonanbieter blieben sie länger, brachten aber weniger ein. Rechnen Sie deshalb mit einem gewöhnlichen neuen Kunden, bis Ihre eigenen Zahlen etwas anderes zeigen.',
    doubleCount:
      'Was empfohlene Kunden kaufen, steckt schon in ihrem eigenen Kundenwert. Zählen Sie den Wert der Empfehlungen deshalb nie über alle Kunden zusammen und nie zum Wert aller Kunden dazu, sonst rechnen Sie dasselbe Geld zweimal.',
    matrixActions:
      'Wer viel kauft und zufrieden ist, den bitten Sie um Empfehlungen; die meisten kommen aber nicht unbedingt von denen, die am meisten zahlen. Wer viel empfiehlt, dem machen Sie ein Angebot. Wer beides tut, den pflegen Sie, und bei den übrigen versuchen Sie beides oder lassen es. „Viel“ heißt hier: mehr als der Kunde in der Mitte Ihrer Liste.',
  },
  groups: {
    further: {
      title: 'Weitere Annahmen',
      summary: '{horizonYears} {horizonYears:Jahr|Jahre}, {discountRate} Zins',
    },
    known: { title: 'Falls Sie es schon wissen', summary: 'ersetzt Zahlen von oben' },
    rewards: { title: 'Prämien und Werbung', summary: '{referrerReward} Dank, {referredReward} Vorteil' },
  },
  headlines: {
    ratioBand: {
      destroys_value: 'Ein neuer Kunde kostet mehr, als er bringt.',
      thin: 'Knapp: Für Fehler bleibt wenig Reserve.',
      healthy: 'Gesund: Er verdient seine Kosten {lifetimeToAcquisitionRatio}-mal.',
      underinvested: 'Sehr günstig: Prüfen Sie, ob Kosten fehlen.',
    },
    upliftSentence: {
      less: 'Kostet {upliftAbsolute:abs} pro Kunde.',
      same: 'Ändert nichts.',
      more: 'Bringt {upliftAbsolute} pro Kunde.',
    },
    referralSentence: {
      loss: 'Eine Empfehlung kostet mehr, als sie bringt.',
      unlimited: 'Eine Empfehlung ist {valuePerReferral} wert.',
      limited: 'Eine Empfehlung ist {valuePerReferral} wert.',
    },
    equitySentence: {
      existing_loss: 'Die heutigen Kunden kosten mehr, als sie bringen.',
      future_loss: 'Neue Kunden nehmen Wert weg.',
      existing_only: 'Alles liegt in den Kunden von heute.',
      both: '{equityExisting} liegen in den Kunden von heute.',
    },
  },
  rulers: {},
  charts: {
    title_valueByYear: 'Was ein neuer Kunde Jahr für Jahr bringt',
    yearAxis: 'Jahr',
    cumulative: 'zusammen, Kosten abgezogen',
    yearly: 'in diesem Jahr, auf heute umgerechnet',
    acquisition: 'Kosten',
    payback: 'Kosten nach {months} {months:Monat|Monaten} wieder drin',
    title_retentionSteps: 'Was sich ändert, wenn mehr oder weniger Kunden bleiben',
    stepAxis: 'Änderung bei 100 Kunden',
    step: '{points} Kunden',
    stepOne: '{points} Kunde',
    stepRate: 'Es kommen wieder',
    stepValue: 'Kundenwert',
    stepGain: 'Unterschied',
    stepShare: 'in %',
    title_valueByRetention: 'Kundenwert, je nachdem wie viele Kunden wiederkommen',
    retentionAxis: 'Kunden, die im nächsten Jahr wiederkommen',
    valueNew: 'Kundenwert',
    today: 'heute {rate}',
    changed: 'dann {rate}',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Ein Gast kommt sechsmal im Jahr, jeder Besuch bringt 58 € ohne Mehrwertsteuer. Nach Farbe und bezahlter Arbeitszeit bleiben davon 26 €.',
      texts: {
        'matrixCustomers.0.name': 'Stammgäste mit Farbe',
        'matrixCustomers.1.name': 'Brautpaare',
        'matrixCustomers.2.name': 'Geschäftsfrauen',
        'matrixCustomers.3.name': 'Laufkundschaft',
        'matrixCustomers.4.name': 'Familien',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Ein Kunde bringt ein- oder zweimal im Jahr einen Auftrag zu 320 €. Nach Teilen und bezahlter Arbeitszeit bleiben davon 122 €.',
      texts: {
        'matrixCustomers.0.name': 'Inspektion jedes Jahr',
        'matrixCustomers.1.name': 'Reifenwechsel und Einlagerung',
        'matrixCustomers.2.name': 'Kleine Firmen mit mehreren Wagen',
        'matrixCustomers.3.name': 'Einmalige Reparaturen',
        'matrixCustomers.4.name': 'Oldtimer',
      },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Von 62 € je Bestellung bleiben nach Ware, Versand und Packen 17 €. Von 100 Kunden bestellen im nächsten Jahr nur 45 wieder.',
      texts: {
        'matrixCustomers.0.name': 'Stammkunden mit Vorrat',
        'matrixCustomers.1.name': 'Teetrinker mit Freundeskreis',
        'matrixCustomers.2.name': 'Käufer von Geschenken',
        'matrixCustomers.3.name': 'Büros',
        'matrixCustomers.4.name': 'Käufer mit Gutschein',
      },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Die Mandanten sind wenige, aber sie bleiben lange. Von 1.900 € Honorar bleiben nach der bezahlten Arbeitszeit 798 €.',
      texts: {
        'matrixCustomers.0.name': 'Handwerksbetriebe',
        'matrixCustomers.1.name': 'Arztpraxen',
        'matrixCustomers.2.name': 'Gasthäuser',
        'matrixCustomers.3.name': 'Angestellte mit einer Erklärung im Jahr',
        'matrixCustomers.4.name': 'Vermieter',
      },
    },
  },
};
