/** A source of the method, with how far it was verified: V read, C computed, K standard reference not opened, H none. */
export interface Source {
  title: string;
  authors: string;
  year: number | null;
  where: string;
  label: 'V' | 'C' | 'K' | 'H';
  note: { de: string; en: string };
}

/** The sources that several tools or a shared formula cite. */
export const shared: Readonly<Record<string, Source>> = {
  'gupta-lehmann': {
    title: 'Managing Customers as Investments (margin multiple)',
    authors: 'Gupta, Lehmann',
    year: 2005,
    where: 'ealhamed.github.io/frameworks-library',
    label: 'V',
    note: { de: 'Formel aus zweiter Hand geprüft.', en: 'Formula verified second-hand.' },
  },
};
