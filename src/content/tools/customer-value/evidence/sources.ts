import type { Sources } from '../../../../lib/definition/source';

/** The sources only this tool cites. */
export const sources = {
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
} satisfies Sources;
