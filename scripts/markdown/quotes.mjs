// Straight quotes become those of the file's language. Satteri's own are always English.

const marks = {
  de: { double: ['„', '“'], single: ['‚', '‘'] },
  en: { double: ['“', '”'], single: ['‘', '’'] },
};
const apostrophe = '’';
const blocks = new Set(['paragraph', 'heading', 'tableCell']);
const letter = /[\p{L}\p{N}]/u;
const endsWord = /[\p{L}\p{N}.,;:!?%)\]’]/u;

/**
 * @param {URL | string | undefined} file the file a text comes from: `…/de.mdx` or `…/de/….mdx`
 * @returns {'de' | 'en' | undefined} its language, if its name tells
 */
export function languageOfFile(file) {
  const parts = decodeURI(String(file ?? '')).split(/[/\\]/);
  const names = [parts.at(-1)?.split('.')[0], ...parts.slice(0, -1).reverse()];
  return names.find((name) => name === 'de' || name === 'en');
}

/**
 * Sets the quotes of one block of text, also where markup divides it into several pieces.
 *
 * @param {'de' | 'en'} language
 * @returns {(text: string) => string} takes the pieces in order; remembers which quotes are open
 */
export function quoteSetter(language) {
  const { double, single } = marks[language];
  let doubleOpen = false;
  let singleOpen = false;
  let before = '';

  const doubleMark = () => {
    doubleOpen = !doubleOpen;
    return double[doubleOpen ? 0 : 1];
  };
  const singleMark = (after) => {
    if (singleOpen && !letter.test(after)) {
      singleOpen = false;
      return single[1];
    }
    const opens = !endsWord.test(before) && (after === '' || /\p{L}/u.test(after));
    singleOpen ||= opens;
    return opens ? single[0] : apostrophe;
  };

  return (text) => {
    const chars = [...text];
    const set = chars.map((char, index) => {
      const mark = char === '"' ? doubleMark() : char === "'" ? singleMark(chars[index + 1] ?? '') : char;
      // A mark typed as such opens or closes too, so that a straight partner finds its side.
      if (mark === double[0]) doubleOpen = true;
      if (mark === double[1]) doubleOpen = false;
      before = char;
      return mark;
    });
    return set.join('');
  };
}

/** Mdast plugin for one document: `typographicQuotes` in the list of plugins. */
export function typographicQuotes({ fileURL }) {
  const language = languageOfFile(fileURL);
  if (language === undefined) return null;
  let block;
  let set = quoteSetter(language);
  const enter = (node, context) => {
    let holder = context.parent(node);
    while (holder && !blocks.has(holder.type)) holder = context.parent(holder);
    holder ??= context.parent(node);
    if (holder !== block) {
      block = holder;
      set = quoteSetter(language);
    }
  };
  return {
    name: 'typographic-quotes',
    text(node, context) {
      enter(node, context);
      const value = set(node.value);
      if (value !== node.value) context.setProperty(node, 'value', value);
    },
  };
}
