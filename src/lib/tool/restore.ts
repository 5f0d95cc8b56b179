import { isUnread } from './answers';
import type { Answers, Unread } from './answers';
import type { AnyTool } from './definition';
import { isNumeric } from './fields';
import type { Answer, Field, SimpleField } from './fields';

/** The versioned envelope of one saved record. */
export interface Envelope {
  v: number;
  d: unknown;
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
export function restore(tool: AnyTool, record: unknown): Restored {
  if (!isRecord(record) || !isVersion(record['v']) || !isRecord(record['d'])) return nothing(['*']);
  if (record['v'] > tool.version) return nothing(['*'], true);
  let data: Record<string, unknown> = record['d'];
  for (let version = record['v']; version < tool.version; version += 1) {
    const migrate = tool.migrations?.[version];
    try {
      if (migrate) data = migrate(data);
    } catch {
      return nothing(['*']);
    }
  }
  return restoreAnswers(tool, data);
}

/** Rebuilds answers of the current version from a plain object. */
export function restoreAnswers(tool: AnyTool, data: Readonly<Record<string, unknown>>): Restored {
  const answers: Record<string, Answer | Unread | null> = {};
  const dropped: string[] = [];
  for (const [key, value] of Object.entries(data)) {
    const field = Object.hasOwn(tool.inputs, key) ? tool.inputs[key] : undefined;
    const kept = field && restoreValue(field, value, (path) => dropped.push(`${key}.${path}`));
    if (kept === undefined) dropped.push(key);
    else answers[key] = kept;
  }
  return { answers, dropped, newer: false };
}

function restoreValue(
  field: Field,
  value: unknown,
  drop: (path: string) => void,
): Answer | Unread | null | undefined {
  if (value === null) return null;
  if (field.kind === 'rows') {
    if (!Array.isArray(value)) return undefined;
    return value.slice(0, 1000).map((row: unknown, index) => {
      if (!isRecord(row)) drop(String(index));
      return restoreRow(field.fields, isRecord(row) ? row : {}, (name) => drop(`${index}.${name}`));
    });
  }
  if (field.kind === 'answers') {
    if (!isRecord(value)) return undefined;
    const kept = Object.entries(value).filter(
      ([, answer]) => typeof answer === 'number' && Number.isFinite(answer),
    );
    Object.keys(value)
      .filter((id) => !kept.some(([known]) => known === id))
      .forEach(drop);
    return Object.fromEntries(kept);
  }
  return restoreSimple(field, value);
}

function restoreRow(
  fields: Readonly<Record<string, SimpleField>>,
  row: Record<string, unknown>,
  drop: (name: string) => void,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, cell] of Object.entries(row)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const value = cell === null ? null : field && restoreSimple(field, cell);
    if (value === undefined || !field) drop(name);
    else kept[name] = value;
  }
  return kept;
}

function restoreSimple(field: SimpleField, value: unknown): Answer | Unread | undefined {
  if (isUnread(value))
    return typeof value.text === 'string' && typeof value.code === 'string'
      ? { text: value.text, code: value.code }
      : undefined;
  if (isNumeric(field) || field.kind === 'scale' || field.kind === 'date')
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  if (field.kind === 'yesNo') return typeof value === 'boolean' ? value : undefined;
  if (typeof value !== 'string') return undefined;
  return field.kind === 'choice' && !field.options.includes(value) ? undefined : value;
}

const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
