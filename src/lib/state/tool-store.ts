import { atom } from 'nanostores';
import type { WritableAtom } from 'nanostores';
import type { Answers } from '../tool/answers';
import type { AnyTool } from '../tool/definition';
import { restore } from '../tool/restore';
import { persistentAtom } from './persist';
import { keepAside, read, workspaceKey } from './storage';

/** What happened to a saved record when it was read. */
export interface StoreNotice {
  dropped: readonly string[];
  newer: boolean;
}

/** The visitor's answers to one tool; every part of the tool on a page shares it. */
export interface ToolStore {
  $answers: WritableAtom<Answers>;
  $notice: WritableAtom<StoreNotice | null>;
}

export const toolKey = (id: string): string => workspaceKey('tool', id);

/** The tool whose answers changed last on this page, for tools that its figures flow into. */
export const $lastChange = atom<{ tool: string } | null>(null);

const stores = new Map<string, ToolStore>();

/**
 * The store of a tool.
 * @param keep false for embeds and opened links: answers live as long as the page
 */
export function toolStore(tool: AnyTool, keep: boolean): ToolStore {
  const name = `${tool.id}${keep ? '' : ' (page)'}`;
  const known = stores.get(name);
  if (known) return known;
  const $notice = atom<StoreNotice | null>(null);
  const $answers = keep ? keptAnswers(tool, $notice) : atom<Answers>({});
  if (keep) $answers.listen(() => $lastChange.set({ tool: tool.id }));
  const store = { $answers, $notice };
  stores.set(name, store);
  return store;
}

function keptAnswers(tool: AnyTool, $notice: WritableAtom<StoreNotice | null>): WritableAtom<Answers> {
  const key = toolKey(tool.id);
  return persistentAtom<Answers>(
    key,
    {},
    {
      encode: (answers) => JSON.stringify({ v: tool.version, d: answers }),
      decode: (raw) => {
        const { answers, dropped, newer } = restore(tool, parsed(raw));
        if (dropped.includes('*')) keepAside(key, raw);
        if (dropped.length > 0) $notice.set({ dropped, newer });
        return answers;
      },
    },
  );
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** Whether this device holds an own answer to a tool, without loading the tool. */
export function holdsAnswer(id: string): boolean {
  const record = parsed(read(toolKey(id)) ?? '') as { d?: unknown } | undefined;
  return typeof record?.d === 'object' && record.d !== null && Object.keys(record.d).length > 0;
}
