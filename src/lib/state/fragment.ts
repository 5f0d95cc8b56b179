import type { Answers } from '../tool/answers';
import { defaultsOf } from '../tool/answers';
import type { AnyTool } from '../tool/definition';
import { isNumeric } from '../tool/fields';
import type { Answer, Field, Inputs } from '../tool/fields';
import { restoreAnswers } from '../tool/restore';

/** What a fragment says: complete answers, page options, and what could not be read. */
export interface OpenedFragment {
  answers: Answers;
  currency: string | null;
  /** Page options: keys that begin with `_`. */
  options: Record<string, string>;
  dropped: string[];
}

const currencies = ['EUR', 'CHF', 'USD', 'GBP'];

/**
 * Reads `#v=1&orderValue=180&…`. `key=` is left empty; an absent key means the marked default, whatever this device
 * holds. Anything that does not begin with `v=` is no fragment of ours. Never throws.
 */
export function readFragment(tool: AnyTool, fragment: string): OpenedFragment | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith('v=')) return undefined;
  const options: Record<string, string> = {};
  const data: Record<string, unknown> = {};
  const dropped: string[] = [];
  let currency: string | null = null;
  for (const [key, value] of new URLSearchParams(text)) {
    if (key === 'v') continue;
    if (key.startsWith('_')) options[key] = value;
    else if (key === 'currency') currency = currencies.includes(value) ? value : null;
    else {
      const field = Object.hasOwn(tool.inputs, key) ? tool.inputs[key] : undefined;
      const read = field && decode(field, value);
      if (read === undefined) dropped.push(key);
      else data[key] = read;
    }
  }
  const version = Number(/^v=([1-9]\d{0,3})(&|$)/.exec(text)?.[1] ?? tool.version);
  for (let step = version; step < tool.version; step += 1) {
    const migrate = tool.migrations?.[step];
    if (migrate) Object.assign(data, migrate(data));
  }
  const restored = restoreAnswers(tool, data);
  return {
    answers: { ...defaultsOf(tool), ...restored.answers },
    currency,
    options,
    dropped: [...dropped, ...restored.dropped],
  };
}

/** A number in plain notation with a point; a comma or a unit is not plain. */
const plainNumber = /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

function decode(field: Field, text: string): Answer | null | undefined {
  if (text === '') return null;
  if (field.kind === 'rows' || field.kind === 'answers') {
    try {
      return JSON.parse(text) as Answer;
    } catch {
      return undefined;
    }
  }
  if (isNumeric(field) || field.kind === 'scale' || field.kind === 'date')
    return plainNumber.test(text) ? Number(text) : undefined;
  if (field.kind === 'yesNo') return text === 'true' ? true : text === 'false' ? false : undefined;
  return text;
}

/**
 * Writes every key of a tool as resolved, so that a later default cannot change what a link means.
 * @returns the fragment with its leading `#`
 */
export function writeFragment(tool: AnyTool, inputs: Inputs, currency: string): string {
  const parts = [`v=${tool.version}`];
  for (const key of Object.keys(tool.inputs)) {
    const value = inputs[key] ?? null;
    const text = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    parts.push(`${key}=${encodeURIComponent(text)}`);
  }
  parts.push(`currency=${currency}`);
  return `#${parts.join('&')}`;
}
