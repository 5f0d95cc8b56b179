/** A number in plain notation with a point; a comma or a unit is not plain. */
const plainNumber = /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

export const readPlain = (text: string): number | undefined =>
  plainNumber.test(text) ? Number(text) : undefined;

export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
