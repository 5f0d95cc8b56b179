/** Of which values a gap is made, and the words around them. */
export interface GapSaying {
  /** Names of the values, in their order; one that is not there is left out. */
  of: readonly string[];
  join?: string;
  before?: string;
  after?: string;
}

/**
 * What stands in a gap; undefined while none of its values is there, so that its bracket stays.
 * @param values by name; an empty one counts as missing. A full stop at the end of a value is left to the letter.
 */
export function sayGap(
  { of, join = ', ', before = '', after = '' }: GapSaying,
  values: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const said = of.flatMap((name) => {
    const value = values[name]?.trim().replace(/(?<!\.)\.$/, '');
    return value ? [value] : [];
  });
  return said.length === 0 ? undefined : `${before}${said.join(join)}${after}`;
}

/** A text with the brackets of gaps that have something to say replaced; all else stays as it was written. */
export const fillBrackets = (
  text: string,
  said: readonly (readonly [bracket: string, value: string])[],
): string => said.reduce((filled, [bracket, value]) => filled.replaceAll(bracket, () => value), text);
