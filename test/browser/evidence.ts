import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { leading, tools } from './site';

/** A worked result of the method. */
export interface Vector {
  id: string;
  inputs: Record<string, unknown>;
  expected: Record<string, unknown>;
  reasons?: Record<string, string>;
  tolerance?: number;
}

const fileOf = (id: string): string =>
  fileURLToPath(new URL(`../../src/content/tools/${id}/evidence/vectors.json`, import.meta.url));

/** The tools with worked results; a worksheet may have none. */
export const worked = tools.filter((id) => existsSync(fileOf(id)));

/** Of these, those that are gone through key by key. */
export const led = worked.filter((id) => leading.includes(id));

/** The quantities of a tool that no page shows, because a sentence says them; as its parts are written. */
function internalOf(id: string): Set<string> {
  const parts = fileURLToPath(new URL(`../../src/content/tools/${id}/parts/`, import.meta.url));
  const text = readdirSync(parts).map((file) => readFileSync(parts + file, 'utf8'));
  const quantities = [...text.join('\n').matchAll(/^ {4}(\w+): \{(.*\},$|[\s\S]*?^ {4}\},$)/gm)];
  return new Set(
    quantities.flatMap(([, key = '', body = '']) => (body.includes('internal: true') ? [key] : [])),
  );
}

/** The worked results of a tool, as far as a page shows them; the others are held to by its own suite. */
export function vectorsOf(id: string): Vector[] {
  const internal = internalOf(id);
  const shown = <V>(said: Record<string, V>): Record<string, V> =>
    Object.fromEntries(Object.entries(said).filter(([key]) => !internal.has(key)));
  return (JSON.parse(readFileSync(fileOf(id), 'utf8')) as Vector[]).map((vector) => ({
    ...vector,
    expected: shown(vector.expected),
    reasons: shown(vector.reasons ?? {}),
  }));
}

/** The inputs of a worked result as a link carries them. */
export const fragmentOf = (inputs: Vector['inputs']): string =>
  Object.entries(inputs).reduce((text, [key, value]) => {
    const said = value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
    return `${text}&${key}=${encodeURIComponent(said)}`;
  }, '#v=1');

export const keysOf = ({ expected, reasons = {} }: Vector): string[] => [
  ...Object.keys(expected),
  ...Object.keys(reasons),
];

/** What outputs say, and why they say nothing. */
export type Shown = Record<string, [value: string | null, reason: string | null]>;

/** What the outputs of a page say of the keys asked for; runs in the page. */
export const outputsOf = (keys: readonly string[]): Shown =>
  Object.fromEntries(
    keys.map((key) => {
      const output = document.querySelector(`[data-output="${key}"]`);
      return [key, [output?.getAttribute('value') ?? null, output?.getAttribute('data-reason') ?? null]];
    }),
  );

function agrees(shown: string | null, wanted: unknown, tolerance: number | undefined): boolean {
  if (wanted === null) return shown === '';
  if (typeof wanted !== 'number')
    return shown === (typeof wanted === 'string' ? wanted : JSON.stringify(wanted));
  const near = tolerance === undefined ? 1e-9 * Math.max(1, Math.abs(wanted)) : tolerance * Math.abs(wanted);
  return shown !== '' && Math.abs(Number(shown) - wanted) <= near;
}

/** Where outputs differ from a worked result. */
export const differences = ({ id, expected, reasons = {}, tolerance }: Vector, shown: Shown): string[] => [
  ...Object.entries(expected)
    .filter(([key, wanted]) => !agrees(shown[key]?.[0] ?? null, wanted, tolerance))
    .map(([key, wanted]) => `${id} ${key}: ${String(shown[key]?.[0])}, wanted ${JSON.stringify(wanted)}`),
  ...Object.entries(reasons)
    .filter(([key, code]) => shown[key]?.[1] !== code)
    .map(([key, code]) => `${id} ${key}: reason ${String(shown[key]?.[1])}, wanted ${code}`),
];

/** A link that gives as much as a tool's worked results do, far from the defaults. */
export const linkOf = (id: string, number: number): string => {
  const most = vectorsOf(id).sort((a, b) => Object.keys(b.inputs).length - Object.keys(a.inputs).length);
  return fragmentOf(most[number]?.inputs ?? {});
};
