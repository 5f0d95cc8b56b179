import type { Sources } from '../../../../lib/definition/source';

/** The sources only this tool cites. */
export const sources = {
  'schueller-rate': {
    title: 'Empfehlungsrate',
    authors: 'Schüller',
    year: null,
    where: 'unternehmer.de, channelpartner.de, blechnet.com',
    label: 'V',
    note: { de: 'Definition gelesen.', en: 'Definition read.' },
    remark: {
      de: 'Im Deutschen heißen drei Dinge so; deshalb stehen alle drei nebeneinander.',
      en: 'German usage gives the name to three different things, so all three stand side by side.',
    },
  },
  'schmitt-skiera-vandenbulte': {
    title: 'Referral Programs and Customer Value, Journal of Marketing',
    authors: 'Schmitt, Skiera, Van den Bulte',
    year: 2011,
    where: 'scribd 547988664, researchgate 236742277',
    label: 'V',
    note: { de: 'Zusammenfassungen gelesen.', en: 'Summaries read.' },
    remark: {
      de: 'Eine deutsche Bank, etwa 10.000 Kunden, 33 Monate: mindestens 16 % mehr Wert, der Vorsprung beim Deckungsbeitrag schwindet.',
      en: 'One German bank, about 10,000 customers, 33 months: at least 16% more value, while the lead in margin fades.',
    },
  },
  'wolters-gedenk': {
    title: 'Journal of Marketing Behavior, JMB-0054',
    authors: 'Wolters, Gedenk',
    year: 2019,
    where: 'nowpublishers.com JMB-0054',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Abstract read.' },
    remark: {
      de: 'Bei einem Telefonanbieter blieben Empfohlene länger, brachten aber weniger ein; deshalb ist der Zuschlag mit 0 vorgegeben.',
      en: 'In telecommunications recommended customers left less often but brought smaller margins, which is why the plus is 0 by default.',
    },
  },
  'gershon-cryder-john': {
    title: 'Why Prosocial Referral Incentives Work, Journal of Marketing Research',
    authors: 'Gershon, Cryder, John',
    year: 2020,
    where: 'hbs.edu/faculty 56492, ssrn 3176019',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Abstract read.' },
    remark: {
      de: 'Zwei Feldversuche und sechs weitere: beim Fragen gleich, beim Zusagen besser, wenn der Neue das Geschenk bekommt.',
      en: 'Two field and six further experiments: equal when asking, better when signing up, if the newcomer gets the gift.',
    },
  },
  garnefeld: {
    title:
      'Growing Existing Customers’ Revenue Streams Through Customer Referral Programs, Journal of Marketing',
    authors: 'Garnefeld, Eggert, Helm, Tax',
    year: 2013,
    where: 'experts.arizona.edu',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Abstract read.' },
    remark: {
      de: 'Ein Mobilfunkanbieter, passend ausgesuchte und nicht ausgeloste Vergleichskunden; wird hier nicht gerechnet.',
      en: 'One mobile operator, comparison customers matched and not drawn by lot; not computed here.',
    },
  },
  'gershon-jiang': {
    title: 'Referral Contagion, Journal of Marketing Research',
    authors: 'Gershon, Jiang',
    year: 2024,
    where: 'doi 10.1177/00222437241257886',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Abstract read.' },
    remark: {
      de: 'Daten eines Unternehmens und Versuche; Land und Branche nicht gelesen.',
      en: 'Data of one firm and experiments; country and sector not read.',
    },
  },
  'brown-viral': {
    title: 'Chain of recommendations: coefficient K and its sum',
    authors: 'Brown',
    year: null,
    where: 'morganbrown.co/gallery/plates/eq-viral.html',
    label: 'V',
    note: { de: 'Formel gelesen.', en: 'Formula read.' },
  },
  keiningham: {
    title: 'A Longitudinal Examination of Net Promoter and Firm Revenue Growth, Journal of Marketing',
    authors: 'Keiningham, Cooil, Andreassen, Aksoy',
    year: 2007,
    where: 'readkong.com/page/39-journal-of-marketing-vol-71-july-2007',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Abstract read.' },
    remark: {
      de: '21 Firmen, mehr als 15.500 Befragungen: dass die Frage Wachstum am besten vorhersagt, bestätigte sich nicht.',
      en: '21 firms, more than 15,500 interviews: that the question predicts growth best was not confirmed.',
    },
  },
  baehre: {
    title:
      'The use of Net Promoter Score to predict sales growth, Journal of the Academy of Marketing Science',
    authors: 'Baehre, O’Dwyer, O’Malley, Lee',
    year: 2022,
    where: 'pure.ul.ie, springerprofessional.de 19334418',
    label: 'V',
    note: { de: 'Zusammenfassung gelesen.', en: 'Abstract read.' },
    remark: {
      de: 'Sieben US-Sportmarken: Nur die Antworten aller möglichen Kunden gingen dem Umsatz voraus, die der eigenen allein nicht.',
      en: 'Seven US sportswear brands: only the answers of all potential customers went ahead of sales, not those of the firm’s own alone.',
    },
  },
  rocks: {
    title: 'Interval Estimation for the Net Promoter Score, The American Statistician',
    authors: 'Rocks',
    year: 2016,
    where: 'measuringu.com/nps-three-confidence-intervals',
    label: 'V',
    note: {
      de: 'Verfahren nach einer Beschreibung geprüft, nicht nach dem Aufsatz.',
      en: 'Procedure verified from a description, not from the paper.',
    },
  },
} satisfies Sources;
