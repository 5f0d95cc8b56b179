import { fold } from './fold';

/** A word of a text: what is compared, and where it stands. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

const pattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const joint = /^[-‐‑–/]$/u;

/**
 * The words of a text, folded. What hyphens join is there in parts and joined, so that `win-back` is found by `win back`
 * and by `winback`; the joined word lies over the place of all its parts.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length > 1)
      found.push({ word: run.map(({ word }) => word).join(''), start: first.start, end: last.end });
    run = [];
  };
  for (const match of text.matchAll(pattern)) {
    const token = { word: fold(match[0]), start: match.index, end: match.index + match[0].length };
    const before = run.at(-1);
    if (before && !joint.test(text.slice(before.end, token.start))) close();
    run.push(token);
    found.push(token);
  }
  close();
  return found;
}
