import type { Sources } from '../../../../lib/definition/source';

/** The sources only this tool cites. */
export const sources = {
  newcombe: {
    title:
      'Interval Estimation for the Difference between Independent Proportions, Statistics in Medicine 17(8)',
    authors: 'Newcombe',
    year: 1998,
    where: 'onlinelibrary.wiley.com',
    label: 'K',
    note: {
      de: 'Verfahren 10 als Standardwissen, Ergebnisse unabhängig nachgerechnet.',
      en: 'Method 10 as standard knowledge, results worked out again independently.',
    },
  },
  fleiss: {
    title: 'Statistical Methods for Rates and Proportions, third edition',
    authors: 'Fleiss, Levin, Paik',
    year: 2003,
    where: 'onlinelibrary.wiley.com',
    label: 'K',
    note: {
      de: 'Formel für zwei gleich große Gruppen als Standardwissen, Ergebnisse unabhängig nachgerechnet.',
      en: 'Formula for two groups of one size as standard knowledge, results worked out again independently.',
    },
  },
} satisfies Sources;
