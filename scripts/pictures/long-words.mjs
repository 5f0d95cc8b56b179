// Where a word may be parted that is too long for a line. Only pictures need it: on a page the browser does.

/** Ends of a German word's first part that a second part follows. */
const joints = /(?:ungs|heits|keits|schafts|ions|täts|tums|lings)(?=\p{Ll}{4})/giu;
const vowel = /[aeiouyäöü]/iu;
/** Letters that stand for one sound stay together. */
const together = ['sch', 'ch', 'ck', 'ph', 'th', 'st'];

/** Before the last consonant between two vowels, as German and English mostly part; never within a sound. */
function syllables(word) {
  const cuts = [];
  for (let at = 3; at < word.length - 3; at += 1) {
    const sound = together.find((letters) => word.startsWith(letters, at)) ?? word[at];
    const within = together.some((letters) =>
      [1, 2].some((back) => back < letters.length && word.startsWith(letters, at - back)),
    );
    if (
      !within &&
      !vowel.test(word[at]) &&
      vowel.test(word[at - 1] + word[at - 2]) &&
      vowel.test(word[at + sound.length] ?? '')
    )
      cuts.push(at);
  }
  return cuts;
}

/**
 * @param {string} word one word
 * @param {number} most letters a line holds
 * @returns {string[]} its pieces, all but the last with a hyphen; cut where its parts meet if that is enough, else
 *   between syllables
 */
export function partsOfWord(word, most) {
  if (word.length <= most) return [word];
  const meets = [...word.matchAll(joints)].map(({ 0: text, index }) => index + text.length);
  const fits = (cut) => cut < most;
  const cut = meets.findLast(fits) ?? syllables(word).findLast(fits) ?? Math.min(most - 1, word.length - 1);
  return [`${word.slice(0, cut)}-`, ...partsOfWord(word.slice(cut), most)];
}
