import type { Sources } from '../../lib/definition/source';

/** The sources that several tools or a shared formula cite. */
export const shared: Sources = {
  'gupta-lehmann': {
    title: 'Managing Customers as Investments (margin multiple)',
    authors: 'Gupta, Lehmann',
    year: 2005,
    where: 'ealhamed.github.io/frameworks-library',
    label: 'V',
    note: { de: 'Formel aus zweiter Hand geprüft.', en: 'Formula verified second-hand.' },
  },
};
