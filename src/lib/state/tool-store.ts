import { atom } from 'nanostores';
import type { WritableAtom } from 'nanostores';
import type { Answers } from '../answers/answers';
import type { Restorable } from '../answers/restore';
import { readJson } from '../field/plain';
import { later } from './later';
import { hold, profileKey, read, remove, workspaceKey, write } from './storage';

/** What happened to a saved record when it was read. */
export interface StoreNotice {
  dropped: readonly string[];
  newer: boolean;
  /** There is no room for a copy: the record stays as it is, and what is answered lives as long as the page. */
  stays: boolean;
}

/** The visitor's answers to one tool; every part of the tool on a page shares it. */
export interface ToolStore {
  $answers: WritableAtom<Answers>;
  $notice: WritableAtom<StoreNotice | null>;
  /** Whether a record lies on this device that could not be opened; nothing is written over it. */
  $closed: WritableAtom<boolean>;
  /** Until the record of this device is there, if it holds one; what was answered before goes over it. */
  opened: Promise<void>;
  /** What other tools keep of the answers, once they are joined. */
  kept?: () => Answers;
}

type Storable = Restorable & { id: string };

/** Where a tool's record lies; the company profile is kept beside those of the tools. */
export const toolKey = (id: string): string => (id === 'profile' ? profileKey : workspaceKey('tool', id));

/** The tool whose answers changed last on this page, for tools that its figures flow into. */
export const $lastChange = atom<{ tool: string } | null>(null);

const stores = new Map<string, ToolStore>();

/**
 * The store of a tool.
 * @param keep false for embeds and opened links: answers live as long as the page
 */
export function toolStore(tool: Storable, keep: boolean): ToolStore {
  const name = `${tool.id}${keep ? '' : ' (page)'}`;
  const known = stores.get(name);
  if (known) return known;
  const store: ToolStore = {
    $answers: atom<Answers>({}),
    $notice: atom<StoreNotice | null>(null),
    $closed: atom(false),
    opened: Promise.resolve(),
  };
  if (keep && typeof window !== 'undefined') keepOnDevice(tool, store);
  stores.set(name, store);
  return store;
}

/** Reads the record, follows other tabs, and writes what changes: the keystroke first, the record in the next idle frame. */
function keepOnDevice(tool: Storable, store: ToolStore): void {
  const { $answers, $notice, $closed } = store;
  const key = toolKey(tool.id);
  let following = false;
  const show = (answers: Answers): void => {
    following = true;
    $answers.set({ ...answers, ...store.kept?.() });
    following = false;
  };
  /** Copies aside what may not be written over. */
  let copy: (() => boolean) | undefined;
  /** The answers of a record; what restores them is fetched only where there is one. */
  const open = async (raw: string): Promise<Answers> => {
    const record = (await import('./open-record')).openRecord(tool, key, raw, $notice);
    copy = record.copy;
    return record.answers;
  };
  const raw = read(key);
  let isOpen = raw === undefined;
  const save = (): void => {
    if (!isOpen) return;
    const answers = $answers.get();
    // What another tool keeps is not in this record.
    const record = JSON.stringify({ v: tool.version, d: answers }, (name, value: unknown) =>
      tool.keepers?.[name] ? undefined : value,
    );
    if (copy?.() === false) return hold(key, record);
    copy = undefined;
    if (Object.keys(answers).length === 0) remove(key);
    else write(key, record);
  };
  const saveLater = later(save);
  $answers.listen(() => {
    // A record that could not be read is replaced by the first answer: whoever looks must not find it again.
    if (!following) ($notice.get()?.dropped.includes('*') ? save : saveLater)();
    $lastChange.set({ tool: tool.id });
  });
  const openIt = async (): Promise<void> => {
    try {
      const answers = await open(read(key) ?? '');
      const early = $answers.get();
      isOpen = true;
      $closed.set(false);
      show({ ...answers, ...early });
      if (Object.keys(early).length > 0) saveLater();
    } catch {
      // Without a connection the record stays as it is, and nothing is written over it.
      $closed.set(true);
      window.addEventListener('online', () => void openIt(), { once: true });
    }
  };
  if (raw !== undefined) store.opened = openIt();
  window.addEventListener('storage', (event) => {
    // Everything was cleared in another tab, or this record was changed there.
    const now = event.key === null ? read(key) : event.key === key ? (event.newValue ?? undefined) : null;
    if (now === null) return;
    if (now === undefined) show({});
    // A record this page cannot use takes nothing from what it shows.
    else
      void open(now)
        .then((answers) => (copy ? undefined : show(answers)))
        .catch(() => undefined);
  });
}

/** Whether this page or this device holds an own answer to a tool, without loading the tool. */
export function holdsAnswer(id: string): boolean {
  const here = stores.get(id);
  if (here && Object.keys(here.$answers.get()).length > 0) return true;
  const record = readJson(read(toolKey(id)) ?? '') as { d?: unknown } | null | undefined;
  return typeof record?.d === 'object' && record.d !== null && Object.keys(record.d).length > 0;
}
