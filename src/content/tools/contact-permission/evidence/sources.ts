import type { Sources } from '../../../../lib/definition/source';

/** The statutes and decisions only this tool cites. */
export const sources = {
  'uwg-7': {
    title: 'Gesetz gegen den unlauteren Wettbewerb, Unzumutbare Belästigungen',
    authors: '§ 7 UWG',
    year: null,
    where: 'gesetze-im-internet.de',
    label: 'V',
    note: { de: 'Wortlaut vom 19.08.2026 gelesen.', en: 'Wording of 19 August 2026 read.' },
    remark: {
      de: 'Die Regel für Anrufe, E-Mails, Nachrichten, Fax und jede erkennbar unerwünschte Werbung.',
      en: 'Germany’s rule for calls, emails, messages, fax and any advertising that is plainly unwanted.',
    },
  },
  'uwg-7a': {
    title: 'Gesetz gegen den unlauteren Wettbewerb, Einwilligung in Telefonwerbung',
    authors: '§§ 7a, 20 UWG',
    year: null,
    where: 'gesetze-im-internet.de',
    label: 'V',
    note: { de: 'Wortlaut vom 19.08.2026 gelesen.', en: 'Wording of 19 August 2026 read.' },
    remark: {
      de: 'Wie die Erlaubnis für Werbeanrufe festzuhalten ist, und welches Bußgeld sonst droht.',
      en: 'How permission for advertising calls must be recorded in Germany, and the fine if it is not.',
    },
  },
  'uwg-7-3': {
    title: 'Gesetz gegen den unlauteren Wettbewerb, Unzumutbare Belästigungen, Absatz 3',
    authors: '§ 7 Abs. 3 UWG',
    year: null,
    where: 'gesetze-im-internet.de',
    label: 'V',
    note: { de: 'Wortlaut vom 19.08.2026 gelesen.', en: 'Wording of 19 August 2026 read.' },
    remark: {
      de: 'Die Ausnahme für E-Mails an eigene Kunden mit ihren vier Bedingungen.',
      en: 'Germany’s exception for emails to your own customers, with its four conditions.',
    },
  },
  'gdpr-6': {
    title: 'Datenschutz-Grundverordnung, Rechtmäßigkeit der Verarbeitung',
    authors: 'Art. 6 DSGVO',
    year: null,
    where: 'eur-lex.europa.eu',
    label: 'K',
    note: {
      de: 'Standardwissen; Kundenadressen auf Werbeplattformen wie eine Einwilligung zu behandeln ist eine vorsichtige eigene Regel.',
      en: 'Standard knowledge; to treat addresses on advertising sites as needing consent is a cautious rule of our own.',
    },
    remark: {
      de: 'Wann man Kundendaten benutzen darf. Für Werbeplattformen nehmen wir vorsichtig an, dass es eine Erlaubnis braucht.',
      en: 'When customers’ data may be used at all. For advertising sites we cautiously assume that it takes permission.',
    },
  },
  'gdpr-7': {
    title: 'Datenschutz-Grundverordnung, Bedingungen für die Einwilligung',
    authors: 'Art. 7 DSGVO',
    year: null,
    where: 'eur-lex.europa.eu',
    label: 'K',
    note: { de: 'Standardwissen.', en: 'Standard knowledge.' },
    remark: {
      de: 'Wer sich auf eine Erlaubnis beruft, muss sie belegen; zurücknehmen muss so einfach sein wie geben.',
      en: 'Who relies on permission must prove it, and taking it back must be as easy as giving it.',
    },
  },
  'gdpr-21': {
    title: 'Datenschutz-Grundverordnung, Widerspruchsrecht',
    authors: 'Art. 21 DSGVO',
    year: null,
    where: 'eur-lex.europa.eu',
    label: 'V',
    note: { de: 'Absätze 2 bis 4 im Wortlaut gelesen.', en: 'Paragraphs 2 to 4 read in the wording.' },
    remark: {
      de: 'Wer Werbung ablehnt, bekommt keine mehr, ohne Ausnahme.',
      en: 'Whoever says no to advertising gets no more of it, without exception.',
    },
  },
  'bgh-134-15': {
    title: 'Werbung in automatischen Bestätigungsmails',
    authors: 'BGH, 15.12.2015, VI ZR 134/15',
    year: null,
    where: 'bundesgerichtshof.de',
    label: 'V',
    note: { de: 'Nach Berichten.', en: 'From reports.' },
    remark: {
      de: 'Eine Bestätigung, in der Werbung steht, ist Werbung, jedenfalls gegen den erklärten Willen.',
      en: 'Germany’s Federal Court of Justice: a confirmation that carries advertising is advertising, at least against a declared wish.',
    },
  },
  'olg-nuernberg-965-23': {
    title: 'Anruf, um einen Kunden zu halten',
    authors: 'OLG Nürnberg, 24.10.2023, 3 U 965/23',
    year: null,
    where: 'gesetze-bayern.de',
    label: 'V',
    note: { de: 'Volltext gelesen.', en: 'Full text read.' },
    remark: {
      de: 'Auch ein Anruf, der jemanden halten oder zurückholen soll, ist Werbung.',
      en: 'Higher Regional Court of Nuremberg: a call to keep somebody or win them back is advertising too.',
    },
  },
  'olg-stuttgart-63-22': {
    title: 'Werbung mit der Post, Hinweisbeschluss',
    authors: 'OLG Stuttgart, 02.02.2024, 2 U 63/22',
    year: null,
    where: 'landesrecht-bw.de',
    label: 'V',
    note: {
      de: 'Hinweisbeschluss; gekaufte Anschrift, Versand über einen Dienstleister.',
      en: 'Order giving notice; bought address, sent by a service provider.',
    },
    remark: {
      de: 'Für einen Werbebrief kann das eigene Interesse genügen, auch ohne Erlaubnis.',
      en: 'Higher Regional Court of Stuttgart, order giving notice: for an advertising letter one’s own interest can be enough.',
    },
  },
  'cjeu-654-23': {
    title: 'Inteligo Media',
    authors: 'EuGH, 13.11.2025, C-654/23',
    year: null,
    where: 'curia.europa.eu',
    label: 'V',
    note: { de: 'Nach sechs Berichten von Kanzleien.', en: 'From reports of six law firms.' },
    remark: {
      de: 'Auch die Anmeldung zu einem kostenlosen Konto kann als Verkauf zählen, wenn es ein bezahltes Angebot bewirbt.',
      en: 'Court of Justice of the EU: registering for a free account can count as a sale if it promotes a paid offer.',
    },
  },
  'tkg-174': {
    title: 'Telekommunikationsgesetz 2021 (Österreich), Unerbetene Nachrichten',
    authors: '§ 174 TKG 2021',
    year: null,
    where: 'wko.at, werbe.at',
    label: 'V',
    note: {
      de: 'Nach Darstellungen der Wirtschaftskammer; welche Geldbuße wofür gilt, ist nicht gelesen.',
      en: 'From accounts of the chamber of commerce; which fine goes with which breach was not read.',
    },
    remark: {
      de: 'Was in Österreich für Anrufe, E-Mails und SMS gilt.',
      en: 'What holds in Austria for calls, emails and texts.',
    },
  },
  'uwg-ch-3': {
    title: 'Bundesgesetz gegen den unlauteren Wettbewerb (Schweiz)',
    authors: 'Art. 3 Abs. 1 UWG (Schweiz)',
    year: null,
    where: 'fedlex.admin.ch, bakom.admin.ch',
    label: 'V',
    note: {
      de: 'Buchstaben o, u, v und w nach digilaw und BAKOM; ob ehemalige Kunden beim Sterneintrag noch als Kunden gelten, ist offen.',
      en: 'Letters o, u, v and w from digilaw and BAKOM; whether former customers still count as customers under the star entry is open.',
    },
    remark: {
      de: 'Was in der Schweiz für Anrufe und für massenhaft verschickte E-Mails gilt.',
      en: 'What holds in Switzerland for calls and for emails sent in bulk.',
    },
  },
} satisfies Sources;
