/**
 * A sentence with its values: `{key}` prints a figure, `{key:abs}` without its sign, `{key:up}` as the next whole number,
 * `{key:plain}` of a share the number of 100 alone; `{key:month|months}` is the word that fits it.
 * @returns undefined if a figure it names has no answer
 */
export function sentence(
  template: string,
  print: (key: string, how: string) => string | undefined,
): string | undefined {
  const missing: string[] = [];
  const text = template.replace(/\{(\w+)(?::([^{}]+))?\}/g, (_, key: string, how = '') => {
    const printed = print(key, how as string);
    if (printed === undefined) missing.push(key);
    return printed ?? '';
  });
  return missing.length === 0 ? text : undefined;
}
