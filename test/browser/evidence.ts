import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tools } from './site';

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

export const vectorsOf = (id: string): Vector[] => JSON.parse(readFileSync(fileOf(id), 'utf8')) as Vector[];

/** The inputs of a worked result as a link carries them. */
export const fragmentOf = (inputs: Vector['inputs']): string =>
  Object.entries(inputs).reduce((text, [key, value]) => {
    const said = value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
    return `${text}&${key}=${encodeURIComponent(said)}`;
  }, '#v=1');
