import type { Sources } from '../../../../lib/definition/source';

/** The sources only this tool cites. */
export const sources = {
  'business-wissen': {
    title: 'Anzeichen der Abwanderung erkennen',
    authors: 'business-wissen.de',
    year: null,
    where: 'business-wissen.de/hb/anzeichen-der-abwanderung-erkennen',
    label: 'V',
    note: {
      de: 'Warnzeichen gelesen.',
      en: '‘How to tell that customers are leaving’, in German; the signs were read.',
    },
  },
  impulse: {
    title: 'Beitrag über Warnzeichen bei Kunden',
    authors: 'impulse',
    year: null,
    where: 'impulse.de, Beitrag 2510934',
    label: 'V',
    note: {
      de: 'Ratgeber für kleine Betriebe; Warnzeichen gelesen.',
      en: 'A guide for small businesses on warning signs in customers, in German; the signs were read.',
    },
  },
  tauerntreuhand: {
    title: 'Beitrag über Warnzeichen bei Kunden',
    authors: 'Tauern Treuhand',
    year: 2021,
    where: 'tauerntreuhand.at',
    label: 'V',
    note: {
      de: 'Checkliste einer Steuerberatung, gelesen.',
      en: 'A tax adviser’s checklist of warning signs, in German, read.',
    },
  },
  directpoint: {
    title: 'Beitrag über Warnzeichen bei Kunden',
    authors: 'Schweizerische Post, DirectPoint',
    year: null,
    where: 'directpoint.ch',
    label: 'V',
    note: {
      de: 'Warnzeichen gelesen.',
      en: 'An article of the Swiss postal service on warning signs, in German; the signs were read.',
    },
  },
} satisfies Sources;
