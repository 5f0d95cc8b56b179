import type { Sources } from '../../../../lib/definition/source';

/** The sources only this tool cites. */
export const sources = {
  'fader-hardie-lee': {
    title:
      '“Counting Your Customers” the Easy Way: An Alternative to the Pareto/NBD Model, Marketing Science',
    authors: 'Fader, Hardie, Lee',
    year: 2005,
    where: 'brucehardie.com/abstracts',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Abstract read.' },
  },
  alive: {
    title: 'Computing P(alive) Using the BG/NBD Model',
    authors: 'Fader, Hardie, Lee',
    year: 2008,
    where: 'brucehardie.com/notes/021',
    label: 'V',
    note: { de: 'Text der Notiz gelesen, Formel geprüft.', en: 'Text of the note read, formula verified.' },
  },
} satisfies Sources;
