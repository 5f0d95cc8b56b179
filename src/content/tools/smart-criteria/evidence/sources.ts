import type { Sources } from '../../../../lib/definition/source';

/** The sources only this tool cites. */
export const sources = {
  doran: {
    title: 'There’s a S.M.A.R.T. way to write management’s goals and objectives',
    authors: 'Doran',
    year: 1981,
    where: 'Management Review',
    label: 'V',
    note: { de: 'Die fünf Begriffe geprüft.', en: 'The five terms verified.' },
  },
} satisfies Sources;
