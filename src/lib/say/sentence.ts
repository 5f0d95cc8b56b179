/**
 * A sentence with its values: `{key}` prints a figure, `{key:abs}` without its sign.
 * @returns undefined if a figure it names has no answer
 */
export function sentence(
  template: string,
  print: (key: string, abs: boolean) => string | undefined,
): string | undefined {
  const missing: string[] = [];
  const text = template.replace(/\{(\w+)(:abs)?\}/g, (_, key: string, abs?: string) => {
    const printed = print(key, abs !== undefined);
    if (printed === undefined) missing.push(key);
    return printed ?? '';
  });
  return missing.length === 0 ? text : undefined;
}
