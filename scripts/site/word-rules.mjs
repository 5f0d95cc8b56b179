// What else of a text a machine can judge: codes, places where a line may break, words that join sentences.

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
