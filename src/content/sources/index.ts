/** A source of the method, with how far it was verified: V read, C computed, K standard reference not opened, H none. */
export interface Source {
  title: string;
  authors: string;
  year: number | null;
  where: string;
  label: 'V' | 'C' | 'K' | 'H';
  note: { de: string; en: string };
}

export const sources: Record<string, Source> = {
  'gupta-lehmann': {
    title: 'Managing Customers as Investments (margin multiple)',
    authors: 'Gupta, Lehmann',
    year: 2005,
    where: 'ealhamed.github.io/frameworks-library',
    label: 'V',
    note: { de: 'Formel aus zweiter Hand geprüft.', en: 'Formula verified second-hand.' },
  },
  'gupta-lehmann-stuart': {
    title: 'Valuing Customers, Journal of Marketing Research',
    authors: 'Gupta, Lehmann, Stuart',
    year: 2004,
    where: 'scribd 212074341',
    label: 'V',
    note: {
      de: 'Zusammenfassung gelesen: 1 % bessere Bindung, Marge, Gewinnungskosten bewegen den Wert um etwa 5, 1, 0,1 %.',
      en: 'Abstract read: 1 % better retention, margin, acquisition cost moves value by about 5, 1, 0.1 %.',
    },
  },
  'kumar-petersen-leone': {
    title: 'How Valuable Is Word of Mouth?, Harvard Business Review',
    authors: 'Kumar, Petersen, Leone',
    year: 2007,
    where: 'hbr.org/2007/10',
    label: 'V',
    note: {
      de: 'Grundsatz und Segmente geprüft, genaue Schreibweise nicht.',
      en: 'Principle and segments verified, exact notation not.',
    },
  },
  'fader-hardie': {
    title: 'Customer-Base Valuation in a Contractual Setting',
    authors: 'Fader, Hardie',
    year: 2010,
    where: 'Marketing Science',
    label: 'K',
    note: { de: 'Standardwerk, nicht aufgeschlagen.', en: 'Standard reference, not opened.' },
  },
  'reinartz-kumar': {
    title: 'On the Profitability of Long-Life Customers',
    authors: 'Reinartz, Kumar',
    year: 2000,
    where: 'Journal of Marketing',
    label: 'K',
    note: {
      de: 'Standardwerk, nicht aufgeschlagen; Grund für die Vorgabe „kein Wachstum“.',
      en: 'Standard reference, not opened; the reason why growth defaults to 0.',
    },
  },
  skok: {
    title: 'SaaS metrics: CLV to CAC of 3 or more',
    authors: 'Skok',
    year: null,
    where: 'echai.ventures (summary)',
    label: 'V',
    note: {
      de: 'Faustregel von Investoren, keine Forschung.',
      en: 'An investor rule of thumb, not research.',
    },
  },
  'stauss-friege': {
    title: 'Regaining Service Customers, Journal of Service Research',
    authors: 'Stauss, Friege',
    year: 1999,
    where: 'springerprofessional.de 12266496',
    label: 'V',
    note: {
      de: 'Begriffe und Kostenarten geprüft; 214 gegen 23 % Ertrag ist ein Einzelfall.',
      en: 'Terms and kinds of cost verified; 214 against 23 % return is a single case.',
    },
  },
  'thomas-blattberg-fox': {
    title: 'Recapturing Lost Customers, Journal of Marketing Research',
    authors: 'Thomas, Blattberg, Fox',
    year: 2004,
    where: 'scribd 374402065',
    label: 'V',
    note: {
      de: 'Erster Teil gelesen, Ergebnis zum Preis als Standardwissen.',
      en: 'First part read, the finding on price as standard knowledge.',
    },
  },
  'kumar-bhagwat-zhang': {
    title: 'Regaining “Lost” Customers, Journal of Marketing',
    authors: 'Kumar, Bhagwat, Zhang',
    year: 2015,
    where: 'pdfslide.net/document/lost-consumers.html',
    label: 'V',
    note: { de: 'Gelesen.', en: 'Read.' },
  },
  'cmc-mailing': {
    title: 'CMC Print-Mailing-Studien',
    authors: 'Collaborative Marketing Club, Deutsche Post',
    year: 2025,
    where: 'collaborativemarketingclub.com',
    label: 'V',
    note: {
      de: 'Der Auftraggeber verkauft Post; Bruttoraten ohne Kontrollgruppe.',
      en: 'The sponsor sells mail; gross rates without a control group.',
    },
  },
  doran: {
    title: 'There’s a S.M.A.R.T. way to write management’s goals and objectives',
    authors: 'Doran',
    year: 1981,
    where: 'Management Review',
    label: 'V',
    note: { de: 'Die fünf Begriffe geprüft.', en: 'The five terms verified.' },
  },
};
