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
  ascarza: {
    title:
      'Retention Futility: Targeting High-Risk Customers Might Be Ineffective, Journal of Marketing Research 55(1)',
    authors: 'Ascarza',
    year: 2018,
    where: 'ssrn 2759170',
    label: 'V',
    note: {
      de: 'Zusammenfassung und Würdigung beim Preis gelesen, nicht der Aufsatz.',
      en: 'Abstract and award note read, not the article.',
    },
    remark: {
      de: 'Wer am ehesten geht, ist nicht immer der, bei dem es sich lohnt; das zeigte nur der Vergleich mit ausgelosten Kunden.',
      en: 'Those most likely to leave were not always the ones worth approaching; only customers left out by lot could show it.',
    },
  },
};
