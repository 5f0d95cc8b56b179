import type { Sources } from '../../../../lib/definition/source';

/** The sources only this tool cites. */
export const sources = {
  'stauss-friege-causes': {
    title: 'Regaining Service Customers, Journal of Service Research',
    authors: 'Stauss, Friege',
    year: 1999,
    where: 'springerprofessional.de 12266496',
    label: 'K',
    note: { de: 'Einteilung nicht am Original geprüft.', en: 'Grouping not checked against the original.' },
    remark: {
      de: 'An sie lehnt sich die Einteilung der Gründe an; „nicht gemeldet“ und „unbekannt“ sind ergänzt.',
      en: 'The grouping of reasons leans on it; ‘lost touch’ and ‘unknown’ are added.',
    },
  },
} satisfies Sources;
