type Known = Readonly<Record<string, string>> | undefined;

const isKnown = (text: string, known: Known): known is Readonly<Record<string, string>> =>
  known !== undefined && Object.hasOwn(known, text);

/** A text as its field shows it: the id of a default by its words, the visitor's own as typed. */
export const shownText = (value: string, known: Known): string => {
  if (isKnown(value, known)) return known[value] ?? value;
  return isKnown(value.trimEnd(), known) ? value.trimEnd() : value;
};

/** A typed text as it is kept: one that happens to be the id of a default is told apart by a blank behind it. */
export const keptText = (text: string, known: Known): string => (isKnown(text, known) ? `${text} ` : text);
