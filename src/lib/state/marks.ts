import { isRecord, readJson } from '../field/plain';
import { read, workspaceKey, write } from './storage';

/** Where this device keeps the details every letter needs, and the templates that were written over. */
export const templatesKey = workspaceKey('templates');

/** A stored text as a record: its version and what it holds; undefined for a text that is none. */
export function recordIn(raw: string): { v: unknown; d: Record<string, unknown> } | undefined {
  const record = readJson(raw);
  return isRecord(record) && isRecord(record['d']) ? { v: record['v'], d: record['d'] } : undefined;
}

/** The marks a record keeps, by their names; empty where there is none or it cannot be read. */
export const marksOf = (key: string): Record<string, unknown> => ({ ...recordIn(read(key) ?? '')?.d });

/** Keeps some marks in a record, beside those that lie there now; `undefined` takes one away. */
export const keepMarks = (key: string, changed: Readonly<Record<string, unknown>>): void =>
  write(key, JSON.stringify({ v: 1, d: { ...marksOf(key), ...changed } }));
