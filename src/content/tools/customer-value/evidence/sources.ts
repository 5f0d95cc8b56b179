import type { Sources } from '../../../../lib/definition/source';

/** The sources only this tool cites. */
export const sources = {
  'gupta-lehmann-stuart': {
    title: 'Valuing Customers, Journal of Marketing Research',
    authors: 'Gupta, Lehmann, Stuart',
    year: 2004,
    where: 'scribd 212074341',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Abstract read.' },
    remark: {
      de: 'Im Modell von fünf US-Firmen heben 1 % bessere Bindung, Marge und Gewinnungskosten den Wert um etwa 5, 1 und 0,1 %.',
      en: 'In a model of five US firms, 1% better retention, margin and acquisition cost raise value by about 5, 1 and 0.1%.',
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
    title: 'The Mismanagement of Customer Loyalty, Harvard Business Review',
    authors: 'Reinartz, Kumar',
    year: 2002,
    where: 'cb.hbsp.harvard.edu R0207F',
    label: 'V',
    note: { de: 'Vorschau gelesen.', en: 'Preview read.' },
    remark: {
      de: 'Dauer und Gewinn hängen in vier Firmen nur schwach zusammen; deshalb ist „kein Wachstum“ vorgegeben.',
      en: 'In four firms tenure and profit hang together only weakly, which is why growth defaults to 0.',
    },
  },
  skok: {
    title: 'SaaS metrics: CLV to CAC of 3 or more',
    authors: 'Skok',
    year: null,
    where: 'echai.ventures (summary)',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Summary read.' },
    remark: {
      de: 'Faustregel von Investoren, keine Forschung.',
      en: 'An investor rule of thumb, not research.',
    },
  },
} satisfies Sources;
