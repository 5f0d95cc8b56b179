import { isRecord } from '../field/plain';
import type { Answers } from './answers';

/** Texts of an example by path: `metric`, `tiers.0.name`. */
export type Texts = Readonly<Record<string, string>>;

/** Answers with the texts of an example at their paths. */
export function withTexts(answers: Answers, texts: Texts): Answers {
  const spoken = structuredClone(answers) as Record<string, unknown>;
  for (const [path, text] of Object.entries(texts)) {
    const [key = '', row, cell = ''] = path.split('.');
    if (row === undefined) spoken[key] = text;
    else {
      const rows = (spoken[key] ?? []) as Record<string, unknown>[];
      rows[Number(row)] = { ...rows[Number(row)], [cell]: text };
      spoken[key] = rows;
    }
  }
  return spoken as Answers;
}

/** The texts of some keys alone. */
export const textsOf = (texts: Texts, keys: readonly string[]): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([path]) => keys.includes(path.split('.')[0] ?? '')));

/**
 * Answers that hold texts of an example in some language, in this one; a text that was changed stays as it was typed. A
 * text is looked for at its own place first, then anywhere in the same column: lines are moved and taken away.
 */
export function inLanguage(
  answers: Answers,
  texts: Readonly<Record<string, Texts>>,
  language: string,
): Answers {
  const wanted = texts[language];
  if (!wanted) return answers;
  const spoken = (key: string, row: string, cell: string, text: string): string => {
    const place = row === '' ? key : `${key}.${row}.${cell}`;
    const found = Object.values(texts).flatMap((one) =>
      Object.keys(one).filter((path) => {
        const [otherKey, , otherCell = ''] = path.split('.');
        return one[path] === text && otherKey === key && otherCell === cell;
      }),
    );
    const path = found.find((one) => one === place) ?? found[0];
    return path === undefined ? text : (wanted[path] ?? text);
  };
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => {
      const value: unknown = answer;
      if (typeof value === 'string') return [key, spoken(key, '', '', value)];
      if (!Array.isArray(value)) return [key, answer];
      return [
        key,
        value.map((line: unknown, row) =>
          isRecord(line)
            ? Object.fromEntries(
                Object.entries(line).map(([cell, one]) => [
                  cell,
                  typeof one === 'string' ? spoken(key, String(row), cell, one) : one,
                ]),
              )
            : line,
        ),
      ];
    }),
  ) as Answers;
}
