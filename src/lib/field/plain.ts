/** A number in plain notation with a point; a comma or a unit is not plain. */
const plainNumber = /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

export const readPlain = (text: string): number | undefined =>
  plainNumber.test(text) ? Number(text) : undefined;

export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a record says under a name that comes from outside: its own entries only, never what every object brings. */
export const own = <V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;

/** Reads JSON; `undefined` for what is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A number without -0. */
export const settledNumber = (value: unknown): number | null => (isNumber(value) ? value + 0 : null);
