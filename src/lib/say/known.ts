import { own } from '../field/plain';

type Known = Readonly<Record<string, string>> | undefined;

/** A text as its field shows it: the id of a default by its words, the visitor's own as typed. */
export const shownText = (value: string, known: Known): string =>
  own(known, value) ?? (own(known, value.trimEnd()) === undefined ? value : value.trimEnd());

/** A typed text as it is kept: one that happens to be the id of a default is told apart by a blank behind it. */
export const keptText = (text: string, known: Known): string =>
  own(known, text) === undefined ? text : `${text} `;
