import { restoreField } from '../field/aspects/restore';
import type { AnyField, Answer } from '../field/field';
import { isRecord, own } from '../field/plain';
import type { Answers } from './answers';
import type { Unread } from './unread';

/** What restoring must know of a tool. */
export interface Restorable {
  version: number;
  inputs: Readonly<Record<string, AnyField>>;
  /** The fields whose answers lie in the record of another tool. */
  keepers?: Readonly<Record<string, string>>;
  migrations?: Readonly<Record<number, (old: Readonly<Record<string, unknown>>) => Record<string, unknown>>>;
}

export interface Restored {
  answers: Answers;
  /** What could not be kept: keys, or `*` for the whole record. */
  dropped: string[];
  /** The record is of a newer version than this page knows; it must not be overwritten. */
  newer: boolean;
}

const nothing = (dropped: string[], newer = false): Restored => ({ answers: {}, dropped, newer });

/**
 * Rebuilds answers from anything: storage, link, file. Migrates older versions, repairs field by field, never throws.
 * Unknown keys, unknown choices and wrong basic types are dropped and named; any readable number is kept, also outside
 * its range, where it shows as an error.
 */
export function restore(tool: Restorable, record: unknown): Restored {
  if (!isRecord(record) || !isVersion(record['v']) || !isRecord(record['d'])) return nothing(['*']);
  if (record['v'] > tool.version) return nothing(['*'], true);
  const data = migrated(tool, record['v'], record['d']);
  return data ? restoreAnswers(tool, data) : nothing(['*']);
}

/** Answers of an older version as those of today; undefined if a migration cannot make anything of them. */
export function migrated(
  tool: Restorable,
  from: number,
  old: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  let data = old;
  try {
    for (let version = from; version < tool.version; version += 1)
      data = tool.migrations?.[version]?.(data) ?? data;
  } catch {
    return undefined;
  }
  return isRecord(data) ? data : undefined;
}

/** Rebuilds answers of the current version from a plain object. */
export function restoreAnswers(tool: Restorable, data: Readonly<Record<string, unknown>>): Restored {
  const answers: Record<string, Answer | Unread | null> = {};
  const dropped: string[] = [];
  for (const [key, value] of Object.entries(data)) {
    const field = own(tool.inputs, key);
    const kept = field && restoreField(field, value, (path) => dropped.push(`${key}.${path}`));
    if (kept === undefined) dropped.push(key);
    else answers[key] = kept as Answer | Unread | null;
  }
  return { answers, dropped, newer: false };
}

const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0;
