import type { Answers } from '../answers/answers';
import { defaultsOf } from '../answers/answers';
import { migrated, restoreAnswers } from '../answers/restore';
import type { Restorable } from '../answers/restore';
import { decodeField } from '../field/aspects/decode';
import type { Inputs } from '../field/field';
import { currencies } from './currencies';

/** What a fragment says: complete answers, page options, and what could not be read. */
export interface OpenedFragment {
  answers: Answers;
  currency: string | null;
  /** Page options: keys that begin with `_`. */
  options: Record<string, string>;
  dropped: string[];
}

/**
 * Reads `#v=1&orderValue=180&…`. `key=` is left empty; an absent key means the marked default, whatever this device
 * holds. Anything that does not begin with `v=` is no fragment of ours. Never throws.
 */
export function readFragment(tool: Restorable, fragment: string): OpenedFragment | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith('v=')) return undefined;
  const options: Record<string, string> = {};
  const data: Record<string, unknown> = {};
  const dropped: string[] = [];
  let currency: string | null = null;
  for (const [key, value] of new URLSearchParams(text)) {
    if (key === 'v') continue;
    if (key.startsWith('_')) options[key] = value;
    else if (key === 'currency') currency = currencies.find((code) => code === value) ?? null;
    else {
      const field = Object.hasOwn(tool.inputs, key) ? tool.inputs[key] : undefined;
      const read = field && decodeField(field, value);
      if (read === undefined) dropped.push(key);
      else data[key] = read;
    }
  }
  const version = Number(/^v=([1-9]\d{0,3})(&|$)/.exec(text)?.[1] ?? tool.version);
  const restored = restoreAnswers(tool, { ...data, ...migrated(tool, version, data) });
  return {
    answers: { ...defaultsOf(tool), ...restored.answers },
    currency,
    options,
    dropped: [...dropped, ...restored.dropped],
  };
}

/**
 * Writes every key of a tool as resolved, so that a later default cannot change what a link means.
 * @returns the fragment with its leading `#`
 */
export function writeFragment(tool: Restorable, inputs: Inputs, currency: string): string {
  const parts = [`v=${tool.version}`];
  for (const key of Object.keys(tool.inputs)) {
    const value = inputs[key] ?? null;
    const text = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    parts.push(`${key}=${encodeURIComponent(text)}`);
  }
  parts.push(`currency=${currency}`);
  return `#${parts.join('&')}`;
}
