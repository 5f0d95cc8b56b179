import type { FigureKey } from './index';

/** What shared figures are called, where a tool has no better word. */
export const figureWords = {
  orderValue: { label: 'Auftragswert', help: 'Netto, im Durchschnitt je Auftrag oder Besuch.' },
  ordersPerYear: { label: 'Aufträge im Jahr', help: 'Je aktivem Kunden. Alle zwei Jahre ein Auftrag: 0,5.' },
  contributionMarginRate: {
    label: 'Deckungsbeitrag',
    help: 'Anteil am Nettoumsatz nach Material und Fremdleistung, vor der Betreuung.',
  },
  serviceCostPerYear: {
    label: 'Betreuungskosten',
    help: 'Was ein Kunde im Jahr an Pflege, Post und Kulanz kostet.',
  },
  annualMargin: {
    label: 'Jahresbeitrag, falls bekannt',
    help: 'Ersetzt das Produkt der vier Felder darüber.',
  },
  acquisitionCost: {
    label: 'Gewinnungskosten',
    help: 'Werbung, Zeit und Nachlässe, bis ein neuer Kunde zum ersten Mal kauft.',
  },
  retentionRate: {
    label: 'Bindungsrate im Jahr',
    help: 'Von 100 Kunden sind so viele ein Jahr später noch Kunden.',
  },
  discountRate: {
    label: 'Kalkulationszins',
    help: 'Was Ihnen Geld in einem Jahr weniger wert ist als heute.',
  },
  horizonYears: { label: 'Betrachtung', help: 'So viele Jahre zählen, das laufende eingeschlossen.' },
  unlimitedHorizon: { label: 'Ohne zeitliche Grenze', help: 'Bei Ja gilt die Zahl der Jahre nicht.' },
  newCustomerLifetimeValue: {
    label: 'Wert eines Neukunden',
    help: 'Kundenlebenszeitwert vor Gewinnungskosten.',
  },
  referredCustomerValue: {
    label: 'Wert eines Empfohlenen',
    help: 'Vor Gewinnungskosten. Leer: wie jeder Neukunde.',
  },
  referrerReward: { label: 'Dank an Empfehlende', help: 'Je erfolgreicher Empfehlung.' },
  referredReward: { label: 'Vorteil für Empfohlene' },
  incrementalShare: {
    label: 'Davon zusätzlich',
    help: 'Anteil der Empfohlenen, die sonst nicht gekommen wären.',
  },
  activeCustomers: { label: 'Aktive Kunden heute' },
  newCustomersPerYear: { label: 'Neue Kunden im Jahr', help: 'Erstkäufer.' },
  organicReturnRate: {
    label: 'Selbstrückkehrer',
    help: 'Anteil, der auch ohne Aktion zurückkäme. Eine Kontrollgruppe misst ihn.',
  },
  contactedCustomers: { label: 'Angesprochene Kunden' },
  campaignCost: { label: 'Kosten der Aktion' },
} satisfies Record<FigureKey, { label: string; help?: string }>;
