import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Inputs } from './lib';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A worked result of the method. */
export interface Vector {
  id: string;
  note: string;
  inputs: Inputs;
  expected: Record<string, unknown>;
  reasons?: Record<string, string>;
  warnings?: string[];
  errors?: { field: string; code: string }[];
  tolerance?: number;
}

/** Inputs that are wrong, and how. */
export interface Refused {
  id: string;
  note: string;
  inputs: Inputs;
  errors: { field: string; code: string }[];
}

/** A worked example as the methods page prints it. */
export interface Checked {
  id: string;
  inputs: Inputs;
  texts?: Record<'de' | 'en', Record<string, string>>;
  expected: Record<string, unknown>;
}

/** A record as a device holds it, and what the page showed for it when it was saved. */
export interface Saved {
  tool: string;
  record: { v: number; d: Record<string, unknown> };
  shown: Record<string, unknown>;
}

/** What a tool is held to account with. */
export interface Evidence {
  vectors: readonly Vector[];
  validation: readonly Refused[];
  checked: readonly Checked[];
  /** By file name, such as `v1.json`. */
  saved: Readonly<Record<string, Saved>>;
}

/** A file of a tool's folder that cannot be used; the message begins with its path from the project's root. */
export class FaultyFile extends Error {
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(
      `${file}: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause instanceof Error ? { cause } : {},
    );
  }
}

/** A JSON file of the project. @throws {FaultyFile} if it is no JSON */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8'));
  } catch (cause) {
    throw new FaultyFile(file, cause);
  }
}

/** A list in a JSON file; without the file an empty one. @throws {FaultyFile} if it is none */
function readList(file: string): unknown[] {
  if (!existsSync(root + file)) return [];
  const list = readJson(file);
  if (!Array.isArray(list)) throw new FaultyFile(file, 'is no list');
  return list;
}

/** The evidence in a tool's folder. @throws {FaultyFile} naming the first file that cannot be read */
export function readEvidence(folder: string): Evidence {
  const saved = `${folder}/evidence/saved`;
  const files = existsSync(root + saved) ? readdirSync(root + saved).sort() : [];
  return {
    vectors: readList(`${folder}/evidence/vectors.json`) as Vector[],
    validation: readList(`${folder}/evidence/validation.json`) as Refused[],
    checked: readList(`${folder}/evidence/checked.json`) as Checked[],
    saved: Object.fromEntries(files.map((file) => [file, readJson(`${saved}/${file}`) as Saved])),
  };
}
