import type { Sources } from '../../../../lib/definition/source';

/** The sources only this tool cites. */
export const sources = {
  'stauss-friege': {
    title: 'Regaining Service Customers, Journal of Service Research',
    authors: 'Stauss, Friege',
    year: 1999,
    where: 'springerprofessional.de 12266496',
    label: 'V',
    note: { de: 'Begriffe und Kostenarten geprüft.', en: 'Terms and kinds of cost verified.' },
    remark: {
      de: 'Die 214 gegen 23 % Ertrag darin sind ein Einzelfall.',
      en: 'Its return of 214% against 23% is a single case.',
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
      de: 'Studien 2018 bis 2022, 2024 und 2025 gelesen.',
      en: 'Studies of 2018 to 2022, 2024 and 2025 read.',
    },
    remark: {
      de: 'Der Auftraggeber verkauft Porto; ohne Vergleichsgruppe, also samt allen, die ohnehin gekauft hätten.',
      en: 'The sponsor sells postage; without a comparison group, so people who would have bought anyway are in it.',
    },
  },
} satisfies Sources;
