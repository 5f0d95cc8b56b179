/**
 * A text with its {placeholders} filled.
 * @throws Error for a placeholder without a value: a defect of the words, never of a visitor
 */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${template}"`);
    return value;
  });
