import type { WritableAtom } from 'nanostores';
import type { Answers } from '../answers/answers';
import { restore } from '../answers/restore';
import type { Restorable } from '../answers/restore';
import { readJson } from '../field/plain';
import { keepAside } from './aside';
import type { StoreNotice } from './tool-store';

/** A stored record as this page can use it. */
export interface OpenedRecord {
  answers: Answers;
  /** Of a record that cannot be used: copies it aside; false where that fails, and then it must stay where it is. */
  copy?: () => boolean;
}

/** Opens a record and gives notice of what could not be kept; one that cannot be used is copied aside at once. */
export function openRecord(
  tool: Restorable,
  key: string,
  raw: string,
  $notice: WritableAtom<StoreNotice | null>,
): OpenedRecord {
  const { answers, dropped, newer } = restore(tool, readJson(raw));
  if (dropped.length > 0) $notice.set({ dropped, newer, stays: false });
  if (!dropped.includes('*')) return { answers };
  const copy = (): boolean => {
    const copied = keepAside(key, raw);
    if ($notice.get()?.stays === copied) $notice.set({ dropped, newer, stays: !copied });
    return copied;
  };
  copy();
  return { answers, copy };
}
