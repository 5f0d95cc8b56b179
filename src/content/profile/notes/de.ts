import type { Told } from './told';

export const words: Told = {
  inputs: {
    retentionRate: 'Von 100 Kunden kommen im nächsten Jahr wieder',
    relationshipYears: 'So lange kommt der Kunde schon',
    newCustomerLifetimeValue: 'Kundenwert eines neuen Kunden',
    valuePerFirstTimeBuyer: 'Wert eines Erstkäufers',
    referralsPerCustomerYear: 'Von 100 Kunden bringen im Jahr einen neuen',
    countedReferrals: 'Gezählt: von 100 Kunden bringen im Jahr einen neuen',
    newCustomersPerYear: 'Neue Kunden im Jahr',
    countedNewCustomers: 'Gezählt: neue Kunden im Jahr',
    periodMonths: 'Gezählte Monate',
    newCustomers: 'Gezählte neue Kunden',
    organicReturnRate: 'Kämen ohnehin wieder, in der Aktion',
    organicReturnRateOfGoal: 'Kämen ohnehin wieder, im Ziel',
    baselineRate: 'Kämen ohnehin wieder, beim Nachzählen',
    customerReferralValue: 'Wert der Empfehlungen eines Kunden',
    equityTotal: 'Wert aller Kunden',
  },
  notes: {
    tenureNote: {
      long: 'Wenn {retentionRate} Kunden im nächsten Jahr wiederkommen, bleibt einer im Schnitt rund {expectedYears} {expectedYears:Jahr|Jahre}. In „Kundenwert“ kommt Ihr Kunde aber schon {relationshipYears} {relationshipYears:Jahr|Jahre}. Prüfen Sie, welche der beiden Zahlen stimmt.',
      short:
        'Wenn {retentionRate} Kunden im nächsten Jahr wiederkommen, bleibt einer im Schnitt rund {expectedYears} {expectedYears:Jahr|Jahre}. In „Kundenwert“ kommt Ihr Kunde aber erst {relationshipYears} {relationshipYears:Jahr|Jahre}. Für einen neuen Kunden ist das in Ordnung, für einen gewöhnlichen zu wenig.',
    },
    firstPurchaseNote: {
      apart:
        'Wer zum ersten Mal kauft, ist nach „Vom ersten Kauf zum Stammkunden“ {valuePerFirstTimeBuyer} wert, nach Ihren Zahlen hier {newCustomerLifetimeValue}. Das kommt davon, dass hier gezählt wird, wie viele Stammkunden wiederkommen, und von neuen Kunden sind das weniger. Nehmen Sie den kleineren Betrag, wenn Sie entscheiden, was ein neuer Kunde kosten darf.',
    },
    referralNote: {
      apart:
        'In „Kundenwert“ bringen {referralsPerCustomerYear} Kunden im Jahr einen neuen. Nach „Empfehlungsrate“ sind es {countedReferrals}. Übernehmen Sie die gezählte Zahl.',
    },
    newCustomersNote: {
      apart:
        'Hier kommen im Jahr {newCustomersPerYear} neue Kunden dazu. In „Empfehlungsrate“ haben Sie in {periodMonths} {periodMonths:Monat|Monaten} {newCustomers} gezählt, das wären im Jahr {countedNewCustomers}. Prüfen Sie, welche Zahl stimmt.',
    },
    goalNote: {
      apart:
        'Ohnehin wieder kämen in „Was die Rückgewinnung bringt“ {organicReturnRate}, in „Ziel und Erfolg“ aber {organicReturnRateOfGoal}. Es sind dieselben Kunden, also rechnen Sie beide Male mit derselben Zahl.',
    },
    controlNote: {
      apart:
        'Ohnehin wieder kämen in „Was die Rückgewinnung bringt“ {organicReturnRate}, in „Erfolgskontrolle“ aber {baselineRate}. Haben Sie nachgezählt, gilt die gezählte Zahl für beide.',
    },
    doubleCountNote: {
      once: 'Was ein Kunde durch Empfehlungen bringt, sind {customerReferralValue}. Zählen Sie das nie zum Wert aller Kunden von {equityTotal} dazu, denn was empfohlene Kunden kaufen, steckt dort schon in den neuen Kunden.',
    },
  },
};
