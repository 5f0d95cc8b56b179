import { figureWords } from '../../figures/de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Kundenwert',
  question: 'Was ist ein Kunde wert?',
  summary:
    'Deckungsbeitrag statt Umsatz: was ein neuer Kunde über die Jahre bringt, was ein bestehender noch wert ist und ab wann sich die Gewinnungskosten tragen.',
  inputs: {
    orderValue: figureWords.orderValue,
    ordersPerYear: figureWords.ordersPerYear,
    contributionMarginRate: figureWords.contributionMarginRate,
    serviceCostPerYear: figureWords.serviceCostPerYear,
    annualMargin: figureWords.annualMargin,
    relationshipYears: { label: 'Dauer bisher', help: 'Wie lange der Kunde schon kommt.' },
    acquisitionCost: figureWords.acquisitionCost,
    retentionRate: {
      ...figureWords.retentionRate,
      from: { churn: 'Abwanderung im Jahr', monthly: 'Bindung je Monat' },
    },
    discountRate: { ...figureWords.discountRate, from: { monthly: 'Zins je Monat' } },
    horizonYears: figureWords.horizonYears,
    unlimitedHorizon: figureWords.unlimitedHorizon,
    marginGrowthRate: {
      label: 'Wachstum des Beitrags',
      help: 'Im Jahr. 0 lassen, solange eigene Daten nichts anderes zeigen.',
    },
    customerStatus: {
      label: 'Blickwinkel',
      options: { new: 'Neukunde', existing: 'Bestandskunde' },
      help: 'Neukunde: erster Beitrag sofort. Bestandskunde: nächster in einem Jahr, falls noch da.',
    },
    newCustomerLifetimeValue: {
      label: 'Kundenwert, falls bekannt',
      help: 'Eines Neukunden, vor den Gewinnungskosten.',
    },
    referralsPerCustomerYear: {
      label: 'Empfehlungen im Jahr',
      help: 'Von 100 Kunden bringen so viele im Jahr einen neuen.',
    },
    referredCustomerValue: figureWords.referredCustomerValue,
    referrerReward: figureWords.referrerReward,
    referredReward: figureWords.referredReward,
    marketingCostPerReferred: {
      label: 'Zusätzliche Werbekosten',
      help: 'Je Empfohlenem, der sonst nicht gekommen wäre.',
    },
    incrementalShare: figureWords.incrementalShare,
    rewardForAllReferred: {
      label: 'Dank für alle',
      help: 'Die Prämie fällt auch für Kunden an, die ohnehin gekommen wären.',
    },
    creditAcquisitionToIncremental: {
      label: 'Ersparnis allen gutschreiben',
      help: 'Veröffentlichte Form; zählt einen Nutzen doppelt.',
    },
    activeCustomers: figureWords.activeCustomers,
    newCustomersPerYear: figureWords.newCustomersPerYear,
    acquisitionYears: { label: 'Jahre Neukundengewinnung', help: 'So viele künftige Jahre zählen mit.' },
    retentionChange: {
      label: 'Änderung der Bindungsrate',
      help: 'Von 100 Kunden bleiben so viele mehr; mit einem Minus davor so viele weniger.',
    },
    matrixCustomers: {
      label: 'Kunden oder Gruppen',
      help: 'Mindestens zwei, je mit Kundenwert und Empfehlungswert.',
      row: 'Kunde',
      add: 'Kunden hinzufügen',
      fields: {
        name: { label: 'Name oder Kürzel' },
        lifetimeValue: { label: 'Kundenwert' },
        referralValue: { label: 'Empfehlungswert' },
      },
    },
  },
  quantities: {
    historicRevenue: { label: 'Bisheriger Umsatz' },
    historicContribution: { label: 'Bisheriger Deckungsbeitrag' },
    historicNetValue: { label: 'Bisheriger Beitrag nach Gewinnungskosten' },
    annualMargin: { label: 'Jahresbeitrag nach Betreuung' },
    yearlyValueFactor: { label: 'Faktor von Jahr zu Jahr' },
    startValue: { label: 'Barwert ab dem ersten Beitrag' },
    lifetimeValue: { label: 'Kundenwert im gewählten Blickwinkel' },
    newCustomerLifetimeValue: { label: 'Wert eines Neukunden' },
    existingCustomerLifetimeValue: { label: 'Restwert eines Bestandskunden' },
    netNewCustomerValue: { label: 'Neukunde nach Gewinnungskosten' },
    expectedRelationshipYears: { label: 'Erwartete Dauer in Jahren' },
    lifetimeSentence: {
      label: 'Aussage zum Kundenwert',
      verdicts: {
        loss: {
          label: 'Verlust',
          text: 'Ein Kunde kostet im Jahr {annualMargin:abs} mehr, als er bringt. Längere Bindung macht das Ergebnis schlechter; ändern Sie zuerst Preis, Aufwand oder Auswahl.',
        },
        unlimited: {
          label: 'ohne Grenze',
          text: 'Ein neuer Kunde ist ohne zeitliche Grenze {newCustomerLifetimeValue} wert, ein bestehender noch {existingCustomerLifetimeValue}.',
        },
        limited: {
          label: 'begrenzt',
          text: 'Ein neuer Kunde ist über {horizonYears} Jahre {newCustomerLifetimeValue} wert, ein bestehender noch {existingCustomerLifetimeValue}.',
        },
      },
    },
    rewardTotal: { label: 'Prämien zusammen' },
    referredValue: { label: 'Wert eines Empfohlenen' },
    valueIfIncremental: { label: 'Gewinn, wenn er sonst nicht käme' },
    valueIfAnyway: { label: 'Ersparnis, wenn er ohnehin käme' },
    valuePerReferral: { label: 'Wert einer Empfehlung' },
    referralAnnuity: { label: 'Abgezinste Jahre des Empfehlenden' },
    customerReferralValue: { label: 'Kundenempfehlungswert' },
    referralValueIncremental: { label: 'davon durch zusätzliche Kunden' },
    referralValueSaved: { label: 'davon durch ersparte Gewinnung' },
    totalCustomerValue: {
      label: 'Kundenwert und Empfehlungswert',
      help: 'Eines Kunden; nicht über Kunden summieren.',
    },
    referralSentence: {
      label: 'Aussage zum Empfehlungswert',
      verdicts: {
        loss: {
          label: 'Verlust',
          text: 'Jede Empfehlung kostet mehr, als sie bringt: über die Jahre {customerReferralValue:abs} je Kunde. Prüfen Sie die Prämien.',
        },
        unlimited: {
          label: 'ohne Grenze',
          text: 'Durch Empfehlungen bringt ein Kunde zusätzlich {customerReferralValue}; eine einzelne ist {valuePerReferral} wert.',
        },
        limited: {
          label: 'begrenzt',
          text: 'Durch Empfehlungen bringt ein Kunde in {horizonYears} Jahren zusätzlich {customerReferralValue}; eine einzelne ist {valuePerReferral} wert.',
        },
      },
    },
    equityExisting: { label: 'Heutige Kunden' },
    equityFuture: { label: 'Künftige Kunden nach Gewinnungskosten' },
    equityTotal: { label: 'Kundenstammwert' },
    equitySentence: {
      label: 'Aussage zum Kundenstamm',
      verdicts: {
        existing_loss: {
          label: 'Verlust im Bestand',
          text: 'Der Bestand kostet über die Jahre {equityExisting:abs} mehr, als er bringt.',
        },
        future_loss: {
          label: 'Verlust bei Neukunden',
          text: 'Jeder neue Kunde kostet Wert. Der Bestand ist {equityExisting} wert; die geplante Gewinnung nimmt {equityFuture:abs} davon weg.',
        },
        existing_only: {
          label: 'nur Bestand',
          text: 'Der Bestand ist {equityExisting} wert. Künftige Kunden sind nicht eingerechnet.',
        },
        both: {
          label: 'beides',
          text: 'Von {equityTotal} liegen {equityExisting} in den Kunden, die Sie schon haben.',
        },
      },
    },
    changedRetentionRate: { label: 'Veränderte Bindungsrate' },
    upliftBaseValue: { label: 'Kundenwert heute' },
    upliftNewValue: { label: 'Kundenwert danach' },
    upliftAbsolute: { label: 'Unterschied je Kunde' },
    upliftRelative: { label: 'Relativer Unterschied' },
    churnReduction: { label: 'Wegfallende Abwanderung' },
    retentionElasticity: { label: 'Wirkung je 1 % mehr Bindung', help: 'In Prozent des Kundenwerts.' },
    retentionClamped: { label: 'Rate wurde begrenzt' },
    upliftSentence: {
      label: 'Aussage zur Bindung',
      verdicts: {
        less: {
          label: 'weniger',
          text: 'Die Änderung kostet {upliftAbsolute:abs} je Kunde: aus {upliftBaseValue} werden {upliftNewValue}.',
        },
        same: { label: 'gleich', text: 'Am Kundenwert ändert sich nichts.' },
        more: {
          label: 'mehr',
          text: 'Die Änderung bringt {upliftAbsolute} je Kunde: aus {upliftBaseValue} werden {upliftNewValue}.',
        },
      },
    },
    lifetimeToAcquisitionRatio: { label: 'Kundenwert je Euro Gewinnungskosten' },
    ratioBand: {
      label: 'Einordnung',
      verdicts: {
        destroys_value: {
          label: 'vernichtet Wert',
          text: 'Ein neuer Kunde bringt {newCustomerLifetimeValue} und kostet {acquisitionCost}: Mehr davon vernichtet Wert.',
        },
        thin: {
          label: 'knapp',
          text: 'Ein neuer Kunde verdient seine Gewinnungskosten {lifetimeToAcquisitionRatio}-mal. Für Fehler bleibt wenig Reserve.',
        },
        healthy: {
          label: 'gesund',
          text: 'Ein neuer Kunde verdient seine Gewinnungskosten {lifetimeToAcquisitionRatio}-mal. Übliche Faustregel: 3 oder mehr.',
        },
        underinvested: {
          label: 'sehr günstig',
          text: 'Sehr günstig. Prüfen Sie, ob Sie zu wenig in Wachstum investieren oder ob Kosten fehlen.',
        },
      },
      none: {
        DIV_ZERO:
          'Ein neuer Kunde kostet Sie nach Ihrer Angabe nichts, deshalb gibt es hier kein Verhältnis.',
      },
    },
    monthlyMargin: { label: 'Monatsbeitrag' },
    monthlyRetentionRate: { label: 'Bindungsrate im Monat' },
    paybackMonthsSimple: { label: 'Amortisation ohne Abwanderung, Monate' },
    paybackShare: { label: 'Anteil der Kosten am Erreichbaren' },
    paybackMonths: { label: 'Amortisation mit Abwanderung, Monate' },
    paybackMonthsRounded: { label: 'Amortisation in vollen Monaten' },
    paybackBand: {
      label: 'Tempo der Amortisation',
      verdicts: {
        never: { label: 'nie', text: 'Mit diesen Zahlen werden die Gewinnungskosten nie zurückverdient.' },
        fast: {
          label: 'schnell',
          text: 'Nach {paybackMonthsRounded} Monaten sind die Gewinnungskosten zurück.',
        },
        medium: {
          label: 'mittel',
          text: 'Nach {paybackMonthsRounded} Monaten sind die Gewinnungskosten zurück; bis dahin finanzieren Sie vor.',
        },
        slow: {
          label: 'langsam',
          text: 'Erst nach {paybackMonthsRounded} Monaten sind die Gewinnungskosten zurück. Wer früher geht, hat Geld gekostet.',
        },
      },
    },
    matrixLifetimeMedian: { label: 'Median der Kundenwerte' },
    matrixReferralMedian: { label: 'Median der Empfehlungswerte' },
    matrixClasses: {
      label: 'Klasse je Zeile',
      verdicts: {
        champions: { label: 'Champions' },
        affluents: { label: 'Wohlhabende' },
        advocates: { label: 'Fürsprecher' },
        misers: { label: 'Zurückhaltende' },
      },
    },
  },
  parts: {
    lifetimeValue: { title: 'Kundenlebenszeitwert', lead: 'Was bringt ein Kunde, solange er bleibt?' },
    acquisitionPayback: {
      title: 'Gewinnungskosten',
      lead: 'Verdient ein neuer Kunde, was er gekostet hat, und wann?',
    },
    retentionUplift: {
      title: 'Wirkung besserer Bindung',
      lead: 'Was ändert sich je Kunde, wenn mehr Kunden bleiben?',
    },
    historicValue: { title: 'Bisheriger Wert', lead: 'Was hat ein Kunde bis heute gebracht?' },
    referralValue: {
      title: 'Kundenempfehlungswert',
      lead: 'Was bringt ein Kunde zusätzlich, weil er andere bringt?',
    },
    customerEquity: {
      title: 'Kundenstammwert',
      lead: 'Was ist die ganze Kundschaft wert, heute und künftig?',
    },
    valueMatrix: { title: 'Wertematrix', lead: 'Wer kauft viel, wer empfiehlt viel, wer beides?' },
  },
  items: {},
  todo: {},
  warnings: {
    NEGATIVE_MARGIN: 'Der Kunde kostet mehr, als er bringt; längere Bindung verschlechtert das Ergebnis.',
    CLAMPED: 'Die veränderte Bindungsrate läge außerhalb von 0 bis 100 % und wurde begrenzt.',
  },
  reasons: {
    DIVERGES: 'Ohne zeitliche Grenze gibt es hier keinen endlichen Wert. Wählen Sie eine Zahl von Jahren.',
    NEVER: 'Wird mit diesen Zahlen nie zurückverdient.',
  },
  notes: {
    constantRetention:
      'Eine einzige Bindungsrate für alle unterschätzt die, die bleiben: In Wirklichkeit gehen die schwachen Kunden zuerst, und die Rate der übrigen steigt.',
    retentionMyth:
      'Fünf Punkte mehr Bindung beseitigen bei 75 % ein Fünftel der Abwanderung, bei 90 % aber die Hälfte. Die berühmten „5 % mehr Bindung, 25 bis 95 % mehr Gewinn“ sind von der zweiten Art und stammen aus einer Rechnung, nicht aus einem Versuch.',
    referredWorth:
      'Dass Empfohlene 16 % mehr wert sind, stammt von einer deutschen Bank. In der Telekommunikation gingen sie seltener, brachten aber kleinere Beiträge. Hier gilt: wie jeder Neukunde, bis eigene Zahlen etwas anderes zeigen.',
    doubleCount:
      'Was Empfohlene kaufen, steckt schon in ihrem eigenen Kundenwert. Zählen Sie den Empfehlungswert nie über Kunden zusammen und nie zum Kundenstammwert.',
    matrixActions:
      'Wohlhabende um Empfehlungen bitten, Fürsprechern Angebote machen, Zurückhaltenden beides oder keines, Champions pflegen. Hoch heißt: über dem Median der Liste.',
  },
  headings: {},
  charts: {
    title_valueByYear: 'Was ein neuer Kunde Jahr für Jahr bringt',
    yearAxis: 'Jahr',
    cumulative: 'nach Gewinnungskosten, aufgelaufen',
    yearly: 'Barwert des Jahres',
    acquisition: 'Kosten',
    payback: 'verdient nach {months} Monaten',
    title_retentionSteps: 'Was einige Punkte Bindung ändern',
    stepAxis: 'Änderung',
    step: '{points} Punkte',
    stepOne: '{points} Punkt',
    stepRate: 'Bindung danach',
    stepValue: 'Kundenwert',
    stepGain: 'Unterschied',
    stepShare: 'in %',
    title_valueByRetention: 'Kundenwert je nach Bindungsrate',
    retentionAxis: 'Bindungsrate',
    valueNew: 'Wert',
    today: 'heute {rate}',
    changed: 'danach {rate}',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Sechs Besuche im Jahr zu 58 €.',
      texts: {
        'matrixCustomers.0.name': 'Stammgäste Farbe',
        'matrixCustomers.1.name': 'Brautpaare',
        'matrixCustomers.2.name': 'Geschäftsfrauen',
        'matrixCustomers.3.name': 'Laufkundschaft',
        'matrixCustomers.4.name': 'Familien',
      },
    },
    garage: { title: 'Kfz-Werkstatt Brandt', note: 'Ein bis zwei Aufträge im Jahr, Inspektion und Reifen.' },
    'online-shop': { title: 'Teeshop Halm', note: 'Kleine Körbe, viele Erstkäufer, niedrige Bindung.' },
    'tax-adviser': { title: 'Steuerkanzlei Ohlsen', note: 'Wenige Mandate, lange Beziehungen.' },
  },
};
