import type { FigureKey } from './index';

/** What shared figures are called, where a tool has no better word. */
export const figureWords = {
  orderValue: {
    label: 'Umsatz pro Besuch oder Auftrag',
    help: 'Ohne Mehrwertsteuer. Teilen Sie zum Beispiel die Einnahmen eines Tages durch die Zahl der Kunden.',
  },
  ordersPerYear: {
    label: 'So oft kommt ein Kunde',
    help: 'Im Durchschnitt. Wählen Sie daneben „Wochen“ oder „Monate“, wenn Sie lieber so rechnen.',
  },
  contributionMarginRate: {
    label: 'Vom Umsatz bleiben übrig',
    help: 'Gemeint ist der Deckungsbeitrag: Abgezogen sind Material, Fremdleistungen und die Arbeitszeit, die Sie für diesen Auftrag bezahlen. Miete und Ihr eigener Lohn sind nicht abgezogen.',
  },
  serviceCostPerYear: {
    label: 'Betreuung pro Kunde',
    help: 'Was ein Kunde Sie im Jahr nebenher kostet, zum Beispiel Post, Rückfragen und Kulanz.',
  },
  annualMargin: {
    label: 'Deckungsbeitrag pro Kunde und Jahr, falls Sie ihn kennen',
    help: 'Er gilt dann anstelle dessen, was aus Umsatz, Besuchen und Betreuung folgt. Miete und Ihr eigener Lohn sind nicht abgezogen.',
  },
  acquisitionCost: {
    label: 'Kosten für einen neuen Kunden',
    help: 'Werbung, Zeit und Nachlässe eines Jahres, geteilt durch die Zahl der neuen Kunden.',
  },
  retentionRate: {
    label: 'Von 100 Kunden kommen im nächsten Jahr wieder',
    help: 'Zählen Sie nach, wie viele Kunden aus dem vorletzten Jahr auch im letzten Jahr bei Ihnen waren.',
  },
  discountRate: {
    label: 'Zinssatz im Jahr',
    help: 'Geld, das Sie erst in einem Jahr bekommen, ist Ihnen heute weniger wert. Haben Sie keinen eigenen Satz, nehmen Sie 8 %.',
  },
  horizonYears: {
    label: 'Wie viele Jahre rechnen Sie voraus?',
    help: 'Bei Neuen ab diesem Jahr, bei Stammkunden ab dem nächsten.',
  },
  unlimitedHorizon: {
    label: 'Ohne Grenze vorausrechnen?',
    help: 'Bei „Ja“ gilt die Zahl der Jahre nicht.',
  },
  newCustomerLifetimeValue: {
    label: 'Kundenwert eines neuen Kunden',
    help: 'Was er über die Jahre bringt. Was er Sie zu Anfang gekostet hat, ist noch nicht abgezogen.',
  },
  referredCustomerValue: {
    label: 'Kundenwert eines empfohlenen Kunden',
    help: 'Lassen Sie das Feld leer, wenn er so viel bringt wie jeder andere neue Kunde.',
  },
  referrerReward: {
    label: 'Geschenk oder Nachlass für den, der empfiehlt',
    help: 'Pro Empfehlung, aus der ein Kunde wird. In Steuer- und Anwaltskanzleien immer 0, weil das Berufsrecht es verbietet.',
  },
  referredReward: { label: 'Geschenk oder Nachlass für den neuen Kunden' },
  incrementalShare: { label: 'Von 100 Empfohlenen wären sonst nicht gekommen' },
  activeCustomers: {
    label: 'Wie viele Kunden haben Sie heute?',
    help: 'Zählen Sie alle, die noch zu Ihnen kommen.',
  },
  newCustomersPerYear: {
    label: 'Wie viele neue Kunden kommen im Jahr dazu?',
    help: 'Gezählt wird, wer zum ersten Mal bei Ihnen kauft.',
  },
  organicReturnRate: {
    label: 'Von 100 Kunden kämen ohnehin wieder',
    help: 'Ohne Brief oder Angebot, und nur in den Wochen, in denen Sie nach dem Brief zählen, meist acht. Vor der ersten Runde ist 1 oder 2 eine vorsichtige Schätzung; danach wissen Sie es von denen, die keinen Brief bekamen.',
  },
  contactedCustomers: { label: 'Wie viele Kunden schreiben Sie an?' },
  customer: {
    label: 'Für welchen Kunden?',
    help: 'Kürzel oder Nummer genügt, weil das Blatt auch andere in die Hand bekommen.',
  },
  exclusionMode: { label: 'Wie geben Sie an, wie viele Sie streichen?' },
  campaignCost: { label: 'Kosten der Aktion' },
} satisfies Record<FigureKey, { label: string; help?: string }>;
