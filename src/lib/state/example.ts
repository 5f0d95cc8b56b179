import { withTexts } from '../answers/texts';
import type { Texts } from '../answers/texts';
import type { Answers } from '../answers/answers';
import { keysOnDevice } from './keys-on-device';
import { remove } from './storage';
import { exampleKey, placeOf } from './workspace';

/** What lies in the workspace of an example business when it is opened. */
export interface ExampleRecords {
  /** Records by the end of their key. */
  records: Readonly<Record<string, { v: number; d: unknown }>>;
  /** The texts of a tool's record in each language. */
  texts: Readonly<Record<string, Readonly<Record<string, Texts>>>>;
}

/** Leaves the example business of this tab: what was changed in it goes, the visitor's own answers were never touched. */
export function leaveExample(): void {
  for (const key of keysOnDevice()) if (key.startsWith(exampleKey)) remove(key);
}

/**
 * Puts an example business into this tab, in place of another one or of itself with what was changed in it. The page has
 * to be opened anew to show it.
 * @returns false where the browser keeps nothing even for a tab, or has no room: then nothing of it is kept
 */
export function enterExample(id: string, file: ExampleRecords, language: string): boolean {
  leaveExample();
  const put = (end: string, value: unknown): void => {
    const key = `${exampleKey}-${id}/${end}`;
    placeOf(key).setItem(key, JSON.stringify(value));
  };
  try {
    for (const [end, { v, d }] of Object.entries(file.records)) {
      const texts = file.texts[end.replace('tool/', '')];
      put(end, { v, d: texts ? withTexts(d as Answers, texts[language] ?? {}) : d });
    }
    for (const [tool, texts] of Object.entries(file.texts)) put(`texts/${tool}`, texts);
    placeOf(exampleKey).setItem(exampleKey, id);
    return true;
  } catch {
    leaveExample();
    return false;
  }
}
