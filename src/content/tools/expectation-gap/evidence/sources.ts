import type { Sources } from '../../../../lib/definition/source';

/** The sources only this tool cites. */
export const sources = {
  oliver: {
    title:
      'A Cognitive Model of the Antecedents and Consequences of Satisfaction Decisions, Journal of Marketing Research',
    authors: 'Oliver',
    year: 1980,
    where: 'Journal of Marketing Research',
    label: 'K',
    note: {
      de: 'Standardwissen, nicht aufgeschlagen; die Begriffe sind bei welt-der-bwl.de nachgelesen.',
      en: 'Standard reference, not opened; the terms were looked up at welt-der-bwl.de.',
    },
    remark: {
      de: 'Zufrieden ist, wer bekommt, was er erwartet hat.',
      en: 'People are satisfied if they get what they expected.',
    },
  },
  mittal: {
    title: 'Customer satisfaction and its outcomes, a meta-analysis, Marketing Letters',
    authors: 'Mittal et al.',
    year: 2023,
    where: 'doi.org/10.1007/s11002-023-09671-w',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Abstract read.' },
    remark: {
      de: 'Zufriedenheit geht mit Treue, Empfehlung und Ausgaben zusammen, aber sehr verschieden stark (245 Arbeiten).',
      en: 'Satisfaction goes with staying, recommending and spending, but how strongly varies widely (245 articles).',
    },
  },
  'otto-szymanski-varadarajan': {
    title: 'Customer satisfaction and firm performance, Journal of the Academy of Marketing Science',
    authors: 'Otto, Szymanski, Varadarajan',
    year: 2020,
    where: 'doi.org/10.1007/s11747-019-00657-7',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Abstract read.' },
    remark: {
      de: 'Der Zusammenhang mit dem Erfolg der Firma ist vorhanden, aber klein.',
      en: 'The link with how well a firm does is there, but small.',
    },
  },
} satisfies Sources;
