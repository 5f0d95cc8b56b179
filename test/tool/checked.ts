import { expect, test } from 'vitest';
import type { Folder } from './folder';
import { evaluate } from './lib';

/** A name is the same in every language. */
const isName = (text: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(text);

/** The worked examples on the methods page are true. */
export function checked({ tool, evidence, words }: Folder): void {
  test('what its worked examples say in words is said in both languages', () => {
    const isWord = (text: unknown): boolean => typeof text === 'string' && /\p{Ll}{3}/u.test(text);
    const unsaid = evidence.checked.flatMap(({ id: name, inputs, texts }) =>
      Object.entries(tool.inputs).flatMap(([key, field]) => {
        const known = words['de']?.inputs[key]?.known ?? {};
        const own: [string, unknown][] =
          field.kind === 'text'
            ? [[key, inputs[key]]]
            : field.kind === 'rows' && Array.isArray(inputs[key])
              ? (inputs[key] as Record<string, unknown>[]).flatMap((row, index) =>
                  Object.entries(field.fields).flatMap(([cell, { kind }]): [string, unknown][] =>
                    kind === 'text' ? [[`${key}.${index}.${cell}`, row[cell]]] : [],
                  ),
                )
              : [];
        return own
          .filter(
            ([path, text]) =>
              isWord(text) &&
              !(String(text) in known) &&
              !isName(String(text)) &&
              !(texts?.de[path] && texts.en[path]),
          )
          .map(([path]) => `${name} ${path}`);
      }),
    );
    expect(unsaid).toEqual([]);
  });
  test('the worked examples on its methods page are computed as they are printed', () => {
    for (const { id: name, inputs, expected } of evidence.checked) {
      const { values } = evaluate(tool, inputs);
      for (const [key, value] of Object.entries(expected)) {
        if (typeof value === 'number') expect(values[key], `${name} ${key}`).toBeCloseTo(value, 6);
        else expect([name, key, values[key] ?? null]).toEqual([name, key, value]);
      }
    }
  });
}
