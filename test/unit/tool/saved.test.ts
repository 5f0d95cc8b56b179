import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AnyTool } from '../../../src/lib/tool/definition';
import { evaluate } from '../../../src/lib/tool/evaluate';
import { alone, resolve } from '../../../src/lib/tool/resolve';
import { restore } from '../../../src/lib/tool/restore';
import { tools } from './tools';

const folder = new URL('../../saved/', import.meta.url);

/** A record as a device holds it, and what the page showed for it when it was saved. */
interface Saved {
  tool: string;
  record: { v: number; d: Record<string, unknown> };
  shown: Record<string, unknown>;
}
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string): Saved => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Saved;

describe('answers saved by every version so far', () => {
  test.each(files)('%s opens whole and shows the same figures', (file) => {
    const { tool: id, record, shown } = read(file);
    const tool = tools[id] as AnyTool;
    const { answers, dropped, newer } = restore(tool, record);
    expect({ dropped, newer }).toEqual({ dropped: [], newer: false });
    const { inputs, unreadable, links } = resolve(tool, answers, alone);
    const { values } = evaluate(tool, inputs, unreadable, links);
    for (const [key, value] of Object.entries(shown)) {
      if (typeof value === 'number') expect(values[key], key).toBeCloseTo(value, 9);
      else expect([key, values[key] ?? null]).toEqual([key, value]);
    }
  });

  test.each(Object.entries(tools))('%s: every version has left a record here', (id, tool) => {
    const versions = files.map(read).filter((saved) => saved.tool === id);
    expect(new Set(versions.map(({ record }) => record.v))).toEqual(
      new Set(Array.from({ length: tool.version }, (_, index) => index + 1)),
    );
  });
});
