import { figureWords } from '../figures/de';
import type { WordsOf } from '../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Ihr Betrieb',
  question: 'Welche Zahlen gelten für alle Rechner?',
  summary:
    'Elf Zahlen braucht fast jeder Rechner. Tragen Sie sie hier einmal ein, dann stehen sie überall schon da. In jedem Rechner dürfen Sie trotzdem anders rechnen.',
  inputs: {
    orderValue: figureWords.orderValue,
    ordersPerYear: figureWords.ordersPerYear,
    contributionMarginRate: figureWords.contributionMarginRate,
    serviceCostPerYear: figureWords.serviceCostPerYear,
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
    acquisitionCost: figureWords.acquisitionCost,
    activeCustomers: figureWords.activeCustomers,
    newCustomersPerYear: figureWords.newCustomersPerYear,
  },
  quantities: {
    annualRevenue: { label: 'Umsatz pro Kunde und Jahr' },
    annualMargin: { label: 'Deckungsbeitrag pro Kunde und Jahr' },
    marginSentence: {
      label: 'Was ein Kunde im Jahr bringt',
      verdicts: {
        loss: {
          label: 'Verlust',
          text: 'Ein Kunde bringt im Jahr {annualRevenue} Umsatz und kostet Sie trotzdem {annualMargin:abs} mehr, als er bringt. Ändern Sie zuerst den Preis oder den Aufwand, sonst rechnet kein Rechner Ihnen einen Gewinn aus.',
        },
        nothing: {
          label: 'nichts',
          text: 'Ein Kunde bringt im Jahr {annualRevenue} Umsatz, und davon bleibt Ihnen nichts.',
        },
        gain: {
          label: 'Gewinn',
          text: 'Ein Kunde bringt im Jahr {annualRevenue} Umsatz. Davon bleiben Ihnen {annualMargin}.',
        },
      },
    },
    yearlyValueFactor: { label: 'So viel zählt ein Jahr gegenüber dem Jahr davor' },
    newCustomerLifetimeValue: { label: 'Kundenwert eines neuen Kunden' },
    existingCustomerLifetimeValue: { label: 'Kundenwert eines Stammkunden' },
    netNewCustomerValue: { label: 'Was vom neuen Kunden nach seinen Kosten bleibt' },
    valueSentence: {
      label: 'Was ein Kunde wert ist',
      verdicts: {
        loss: {
          label: 'Verlust',
          text: 'Mit diesen Zahlen bringt ein neuer Kunde Ihnen auch über die Jahre nichts ein.',
        },
        dear: {
          label: 'zu teuer gewonnen',
          text: 'Ein neuer Kunde bringt über die Jahre {newCustomerLifetimeValue}. Ihn zu gewinnen kostet {acquisitionCost}, also legen Sie bei jedem {netNewCustomerValue:abs} drauf.',
        },
        gain: {
          label: 'Gewinn',
          text: 'Ein neuer Kunde bringt über die Jahre {newCustomerLifetimeValue}. Ihn zu gewinnen kostet {acquisitionCost}, also bleiben Ihnen {netNewCustomerValue}.',
        },
      },
    },
    customerChangePerYear: { label: 'Kunden mehr oder weniger im Jahr' },
    leavingCustomersPerYear: { label: 'So viele bleiben im Jahr weg' },
    steadyCustomers: { label: 'Auf so viele Kunden läuft es hinaus' },
    changeSentence: {
      label: 'Ob es mehr oder weniger Kunden werden',
      verdicts: {
        steady: {
          label: 'gleich viele',
          text: 'Im Jahr bleiben rund {leavingCustomersPerYear} weg, und {newCustomersPerYear} kommen dazu. Ihr Kundenstamm bleibt also etwa gleich groß.',
        },
        endless: {
          label: 'niemand geht',
          text: 'Mit diesen Zahlen bleibt niemand weg. Prüfen Sie das, denn in fast jedem Betrieb zieht einmal jemand um.',
        },
        shrinks: {
          label: 'weniger',
          text: 'Im Jahr bleiben rund {leavingCustomersPerYear} weg, aber nur {newCustomersPerYear} kommen dazu. Ihr Kundenstamm wird also im Jahr um rund {customerChangePerYear:abs} kleiner. Wenn sich nichts ändert, haben Sie irgendwann {steadyCustomers} statt {activeCustomers}.',
        },
        grows: {
          label: 'mehr',
          text: 'Im Jahr bleiben rund {leavingCustomersPerYear} weg, und {newCustomersPerYear} kommen dazu. Ihr Kundenstamm wächst also im Jahr um rund {customerChangePerYear}. Wenn sich nichts ändert, haben Sie irgendwann {steadyCustomers} statt {activeCustomers}.',
        },
      },
    },
  },
  parts: {
    customerYear: { title: 'Ein Jahr', lead: 'Was bleibt Ihnen von einem Kunden im Jahr?' },
    customerYears: { title: 'Alle Jahre', lead: 'Was ist ein Kunde wert, bis er wegbleibt?' },
    allCustomers: { title: 'Alle Kunden', lead: 'Werden es mehr oder weniger?' },
  },
  items: {},
  todo: {},
  warnings: {},
  reasons: { NEVER: 'Wenn niemand wegbleibt, werden es immer mehr.' },
  notes: {},
  groups: {},
  headlines: {},
  rulers: {},
  charts: {},
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: '900 Gäste, die sechsmal im Jahr kommen und je Besuch 58 € bezahlen.',
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: '1.400 Kunden, die ein- bis zweimal im Jahr einen Auftrag zu 320 € bringen.',
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: '6.500 Kunden mit kleinen Bestellungen, von denen weniger als die Hälfte im nächsten Jahr wieder bestellt.',
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: '240 Mandanten, die fast alle bleiben.',
    },
  },
};
