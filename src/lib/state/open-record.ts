import type { WritableAtom } from 'nanostores';
import type { Answers } from '../answers/answers';
import { restore } from '../answers/restore';
import { inLanguage } from '../answers/texts';
import type { Texts } from '../answers/texts';
import type { Restorable } from '../answers/restore';
import { readJson } from '../field/plain';
import { keepAside } from './aside';
import { read, workspaceKey } from './storage';
import type { StoreNotice } from './tool-store';
import { example } from './workspace';

/** A stored record as this page can use it. */
export interface OpenedRecord {
  answers: Answers;
  /** Of a record that cannot be used: copies it aside; false where that fails, and then it must stay where it is. */
  copy?: () => boolean;
}

/** What an example business wrote, in the language of the page: its texts lie beside it in each. */
function spoken(tool: Restorable & { id: string }, answers: Answers): Answers {
  const texts = example === undefined ? undefined : read(workspaceKey('texts', tool.id));
  return texts === undefined
    ? answers
    : inLanguage(answers, (readJson(texts) ?? {}) as Record<string, Texts>, document.documentElement.lang);
}

/** Opens a record and gives notice of what could not be kept; one that cannot be used is copied aside at once. */
export function openRecord(
  tool: Restorable & { id: string },
  key: string,
  raw: string,
  $notice: WritableAtom<StoreNotice | null>,
): OpenedRecord {
  const { answers: all, dropped, newer } = restore(tool, readJson(raw));
  // What another tool keeps is taken from there alone.
  const answers = Object.fromEntries(
    Object.entries(all).filter(([name]) => tool.keepers?.[name] === undefined),
  );
  if (dropped.length > 0) $notice.set({ dropped, newer, stays: false });
  if (!dropped.includes('*')) return { answers: spoken(tool, answers) };
  const copy = (): boolean => {
    const copied = keepAside(key, raw);
    if ($notice.get()?.stays === copied) $notice.set({ dropped, newer, stays: !copied });
    return copied;
  };
  copy();
  return { answers, copy };
}
