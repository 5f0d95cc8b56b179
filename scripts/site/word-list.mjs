// Words that must not stand on a step, in a label or in a result, and what is written instead. The field's terms live
// in the methods, the glossary and the folded cards.

/** @type {Record<'de' | 'en', [RegExp, string][]>} */
export const wordList = {
  de: [
    [/\bRückgewinnungsrate\w*/u, 'Rückkehrquote; „von 100 … kommen zurück“'],
    [/\b(?:Quoten?|Raten?)\b/u, 'Rückkehrquote'],
    [/\bSelbstrückkehr\w*|\borganisch\w*/iu, 'kommt ohnehin wieder'],
    [/\binkrementell\w*|\bzu verdanken\b/iu, 'durch die Aktion zurück'],
    [/\bZurückgewonnene\w*|\bZurückgekehrte\w*/u, 'Rückkehrer'],
    [/\bVerlorenen?\b|\bSchlafende[nr]?\b|\bEx-Kunden\b/u, 'ehemalige Kunden; Kunden, die wegbleiben'],
    [/\bschlafende[nr]?\b/u, 'Kunden, die wegbleiben'],
    [/\bBreak-even\b|\b(?:trägt|tragen) sich\b/u, 'Gewinnschwelle; „im Plus ab“'],
    [/\bSchwellen?\b/u, 'Gewinnschwelle oder Frist'],
    [/\bJahresbeitr\w+|\bMonatsbeitr\w+|\bMarge\b/u, 'Deckungsbeitrag pro Jahr'],
    [/\bNetto(?:ertrag|wert)\w*/u, 'Gewinn der Aktion'],
    [/\bKundenlebenszeitwert\w*|\bRestwert\w*/u, 'Kundenwert'],
    [/\b(?:Gewinnungs|Akquise)kosten\b/u, 'Kosten für einen neuen Kunden'],
    [/\bAnreiz\w*|\bZugeständnis\w*|\bIncentives?\b/u, 'Geschenk oder Nachlass'],
    [/\bKan(?:al|äle|älen)\b|\bTore?n?\b/u, 'Weg'],
    [/\bMaßnahmenmatrix\b|\bErfolgsstufen?\b|\bErgebnisleiter\b/u, 'in Worten'],
    [/\bStufe [A-D]\b|\b(?:Güte|Note) [A-FH][+-]?\b|\bStrang\b/u, 'in Worten'],
    [/\bNachkauf\w*/u, 'nach dem Kauf'],
    [/\bRevitalisierung\b/u, 'weggeblieben'],
    [/\bZweite Loyalität\b/iu, 'Halten'],
    [/\bBeweislage\b/u, 'Was man darüber weiß'],
    [/\bKontrollgruppen?\b/u, 'Vergleichsgruppe'],
    [/\b(?:laut|in) den Quellen\b|\beine der Quellen\b/iu, 'ohne Rede von Quellen'],
  ],
  en: [
    [/\bself-return\w*|\borganic\w*/iu, 'would have come back anyway'],
    [/\bincremental\w*|\bowed to\b/iu, 'because of the campaign'],
    [/\breturners?\b|\bregained\b/iu, 'customers who came back'],
    [/\bdormant\b|\blost customers?\b/iu, 'customers who left; who have gone quiet'],
    [/\breactivat\w+|\brevitali[sz]\w+/iu, 'win-back'],
    [/\bthresholds?\b/iu, 'cut-off or break-even'],
    [/\blifetime value\b|\bresidual value\b/iu, 'customer value'],
    [/\bacquisition costs?\b/iu, 'cost of a new customer'],
    [/\bincentives?\b|\bconcessions?\b/iu, 'gift or discount'],
    [/\bgates?\b/iu, 'channel'],
    [/\bmeasures?\b/iu, 'action; what you will do'],
    [/\bcontrol groups?\b/iu, 'comparison group'],
    [/\btiers?\b|\b(?:grade|track|outcome) [A-FH]\b/iu, 'in words'],
    [/\bsecond loyalty\b/iu, 'Keep'],
    [/\bmandates?\b/iu, 'client'],
    [/\bthe sources\b/iu, 'no talk of sources'],
  ],
};

/** Codes of the method and of the program, in any language. */
export const codes = /\bW[0-7]\b|\bS00[0-4]-\d\d\b|\b[a-z]+[A-Z]\w*\b(?<!Mc\w+)|\b[A-Z]{3,}_[A-Z_]+\b/u;

/** Places where a line must not break. */
export const breaking = {
  de: /\d (?:€|%|Min\.)|§ \d|(?:Art|Abs|Nr|Buchst)\. \d|\b\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u,
  en: /\d (?:€(?!\d)|%)|€ \d|§ \d|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u,
};

/** Words that join a sentence to its reason or its condition. */
export const joining = {
  de: /\b(?:weil|denn|damit|deshalb|sonst|obwohl|sobald|solange|bevor|nachdem|falls|wenn|dass|also|dafür|dadurch|trotzdem|zum Beispiel)\b/iu,
  en: /\b(?:because|so|if|although|before|after|unless|until|otherwise|since|while|when|for example|which)\b/iu,
};
