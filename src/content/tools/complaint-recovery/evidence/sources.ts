import type { Sources } from '../../../../lib/definition/source';

/** The sources only this tool cites. */
export const sources = {
  tarp: {
    title: 'Consumer Complaint Handling in America',
    authors: 'TARP',
    year: 1986,
    where: 'fastcompany.com/663494, customerservicezone.com',
    label: 'V',
    note: {
      de: 'Zahlen von 1979 und 1986 in zwei Wiedergaben gelesen, das Original nicht.',
      en: 'Figures of 1979 and 1986 read in two accounts of it, the original not.',
    },
    remark: {
      de: 'Eine Befragung von 1979 und 1986 in den USA: was Kunden vorhatten, nicht was sie taten. Hier nach zwei Wiedergaben.',
      en: 'Asked in the US in 1979 and 1986: what customers intended, not what they did. Given here after two accounts of it.',
    },
  },
  goodman: {
    title: 'On how many customers complain, and a figure misquoted',
    authors: 'Goodman',
    year: 2005,
    where: 'Quality Progress, November 2005',
    label: 'V',
    note: { de: 'Zu den Anteilen gelesen.', en: 'Read for the shares.' },
    remark: {
      de: 'Wie viele sich vor Ort beschweren, und woher die bekannten 96 % wirklich stammen.',
      en: 'How many complain on the spot, and what the famous 96% really are.',
    },
  },
  'de-matos-henrique-rossi': {
    title: 'Service Recovery Paradox: A Meta-Analysis, Journal of Service Research',
    authors: 'de Matos, Henrique, Rossi',
    year: 2007,
    where: 'researchgate 247745333',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Abstract read.' },
    remark: {
      de: 'Nach einer gelungenen Wiedergutmachung sind Kunden zufriedener, wollen aber nicht eher wieder kaufen als ohne Fehler.',
      en: 'After a good recovery customers are more satisfied, but no more likely to intend to buy again than without a fault.',
    },
  },
  morgeson: {
    title: 'Turning Complaining Customers into Loyal Customers, Journal of Marketing',
    authors: 'Morgeson et al.',
    year: 2020,
    where: 'eprints.whiterose.ac.uk/163118',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Abstract read.' },
    remark: {
      de: 'Wie stark eine gelöste Beschwerde bindet, hängt von Branche und Kunde ab (35.597 Beschwerden in zehn Jahren).',
      en: 'How strongly a solved complaint binds depends on sector and customer (35,597 complainers over ten years).',
    },
  },
} satisfies Sources;
