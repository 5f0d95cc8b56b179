const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
};

/**
 * A text as it is compared: small letters, umlauts spelled out, other accents dropped, curly apostrophes straight.
 * `Rückgewinnung` and `Rueckgewinnung` become the same.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßæœø]/g, (char) => spelled[char] ?? char)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[’‘]/g, "'");
