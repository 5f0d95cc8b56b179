import { isRecord, readJson } from '../field/plain';
import { read, workspaceKey } from './storage';

/** Where this device keeps the details every letter needs, and the templates that were written over. */
export const templatesKey = workspaceKey('templates');

/** The marks a record keeps, by their names; empty where there is none or it cannot be read. */
export function marksOf(key: string): Record<string, unknown> {
  const record = readJson(read(key) ?? '');
  return isRecord(record) && isRecord(record['d']) ? { ...record['d'] } : {};
}
