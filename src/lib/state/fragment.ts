import type { Answers } from '../answers/answers';
import { defaultsOf } from '../answers/answers';
import { migrated, restoreAnswers } from '../answers/restore';
import type { Restorable } from '../answers/restore';
import { decodeField } from '../field/aspects/decode';
import { restoreField } from '../field/aspects/restore';
import type { Inputs } from '../field/field';
import { own, readJson } from '../field/plain';
import { currencies } from './currencies';

/** What a fragment says: complete answers, page options, and what could not be read. */
export interface OpenedFragment {
  answers: Answers;
  currency: string | null;
  /** Page options: keys that begin with `_`. */
  options: Record<string, string>;
  dropped: string[];
  /** It carries no figures, only a currency. */
  bare: boolean;
}

/**
 * Reads `#v=1&orderValue=180&…`. `key=` is left empty; an absent key means the marked default, whatever this device
 * holds. Anything that does not begin with `v=` is no fragment of ours. Keys are checked after an older version's are
 * migrated; where that fails the whole link is dropped (`*`). Never throws.
 */
export function readFragment(tool: Restorable, fragment: string): OpenedFragment | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith('v=')) return undefined;
  const options: Record<string, string> = {};
  const said = new Map<string, unknown>();
  const dropped: string[] = [];
  let currency: string | null = null;
  for (const [key, value] of new URLSearchParams(text)) {
    if (key === 'v') continue;
    if (key.startsWith('_')) options[key] = value;
    else if (key === 'currency') {
      currency = currencies.find((code) => code === value) ?? null;
      if (currency === null) dropped.push(key);
    } else {
      const field = own(tool.inputs, key);
      said.set(key, (field && decodeField(field, value)) ?? readAny(value));
    }
  }
  const version = Number(/^v=([1-9]\d{0,3})(&|$)/.exec(text)?.[1] ?? tool.version);
  const data = migrated(tool, version, Object.fromEntries(said));
  const restored = data ? restoreAnswers(tool, settled(tool, data)) : { answers: {}, dropped: ['*'] };
  return {
    answers: { ...assumed(tool), ...restored.answers },
    currency,
    options,
    bare: said.size === 0 && currency !== null,
    dropped: [...dropped, ...restored.dropped],
  };
}

/** The marked defaults; what a tool itself says in place of a default follows from the link's own figures. */
const assumed = (tool: Restorable): Inputs =>
  Object.fromEntries(
    Object.entries(defaultsOf(tool)).filter(([key, value]) => {
      const link = tool.inputs[key]?.link;
      return value === null || link === undefined || link.from !== undefined;
    }),
  );

/** The text of a key that has no field of today, as a record would hold it where only one reading would write it so. */
function readAny(text: string): unknown {
  if (text === '') return null;
  const read = readJson(text);
  return JSON.stringify(read) === text && typeof read !== 'string' ? read : text;
}

/** What a migration put under keys of today; what does not fit there as it is is read as the text of a link. */
const settled = (
  tool: Restorable,
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const field = own(tool.inputs, key);
      const fits = !field || restoreField(field, value, () => undefined) !== undefined;
      return [key, fits ? value : (decodeField(field, textOf(value)) ?? value)];
    }),
  );

/** An answer as a link carries it. */
const textOf = (value: unknown): string =>
  value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/**
 * Writes every key of a tool as resolved, so that a later default cannot change what a link means.
 * @returns the fragment with its leading `#`
 */
export function writeFragment(tool: Restorable, inputs: Inputs, currency: string): string {
  const parts = [`v=${tool.version}`];
  for (const key of Object.keys(tool.inputs)) {
    parts.push(`${key}=${encodeURIComponent(textOf(inputs[key] ?? null))}`);
  }
  parts.push(`currency=${currency}`);
  return `#${parts.join('&')}`;
}
