import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compiledTools } from '../../../scripts/vite/compiled-tools.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tools-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

const field = `{ kind: 'number', unit: '1', min: 0, max: 9, default: 0`;
const money = `{ kind: 'money', unit: 'currency', min: 0, max: 9, default: 0 }`;

/** Writes a tool's folder and asks the plugin for its model, as the build does. */
async function built(
  inputs: string,
  quantities: string,
  more = '',
): Promise<{ source: string; watched: string[] }> {
  const id = `tool-${(count += 1)}`;
  mkdirSync(join(folder, id));
  const file = join(folder, id, 'tool.ts');
  writeFileSync(join(folder, id, 'inputs.ts'), `export const inputs = { ${inputs} };\n`);
  writeFileSync(
    file,
    `import { inputs } from './inputs';
     const quantities = { ${quantities} };
     export const tool = { id: '${id}', version: 1, way: 'referral', inputs, quantities, warnings: [], items: [], examples: [], sources: [],
       parts: [{ id: 'part', inputs: Object.keys(inputs), quantities }], ${more} };\n`,
  );
  const watched: string[] = [];
  const plugin = compiledTools({ folder, profile: join(folder, 'profile.ts') });
  const load = plugin.load as unknown as (this: object, id: string) => Promise<string | undefined>;
  const source = await load.call(
    { addWatchFile: (one: string) => watched.push(basename(one)) },
    `${file}?model`,
  );
  return { source: source ?? '', watched };
}

describe('asked for a tool as ?model', { timeout: 60_000 }, () => {
  test('the plugin gives its model, and watches the files it is made of', async () => {
    const { source, watched } = await built(`a: ${field} }`, `q: { formula: 'a * 2', unit: '1' }`);
    expect(source).toContain('r=>r.mul(r.figure("a"),2)');
    expect(watched).toEqual(expect.arrayContaining(['tool.ts', 'inputs.ts']));
  });

  test('any other module is left alone', async () => {
    const load = compiledTools().load as unknown as (id: string) => Promise<string | undefined>;
    expect(await load('/somewhere/tool.ts')).toBeUndefined();
  });

  test.each([
    ['an unknown name', `a: ${field} }`, `q: { formula: 'a + b', unit: '1' }`, /q: unknown name "b"/],
    [
      'an unknown function',
      `a: ${field} }`,
      `q: { formula: 'twice(a)', unit: '1' }`,
      /q: unknown function "twice"/,
    ],
    [
      'what is not in the language',
      `a: ${field} }`,
      `q: { formula: 'a b', unit: '1' }`,
      /q: nothing may follow at "b" in: a b/,
    ],
    [
      'a wrong unit',
      `a: ${field} }, m: ${money}`,
      `q: { formula: 'a * m', unit: '1' }`,
      /q: is currency, said to be 1/,
    ],
    [
      'units that disagree',
      `a: ${field} }, m: ${money}`,
      `q: { formula: 'a + m', unit: '1' }`,
      /q: 1 \+ currency do not agree/,
    ],
    [
      'an unknown unit',
      `a: ${field} }`,
      `q: { formula: 'a', unit: 'furlongs' }`,
      /q: unknown unit "furlongs"/,
    ],
    [
      'a refusal that is no condition',
      `a: ${field} }`,
      `q: { formula: 'a', unit: '1', refuse: { NEVER: 'a' } }`,
      /q NEVER: is 1, said to be boolean/,
    ],
    [
      'a row of a decision',
      `a: ${field} }`,
      `q: { decide: [{ when: 'a > 1', verdict: 'x' }, { when: 'c', verdict: 'y' }] }`,
      /q: unknown name "c"/,
    ],
    [
      'a circle of quantities',
      `a: ${field} }`,
      `q: { formula: 'p + a', unit: '1' }, p: { formula: 'q', unit: '1' }`,
      /these rest on each other: q, p, q/,
    ],
    [
      'a circle through an own link',
      `a: ${field}, link: { formula: 'q' } }`,
      `q: { formula: 'a + 1', unit: '1' }`,
      /these rest on each other: a, q, a/,
    ],
    [
      'a circle of own links',
      `a: ${field}, link: { formula: 'b' } }, b: ${field}, link: { formula: 'a' } }`,
      '',
      /these rest on each other: a, b, a/,
    ],
    [
      'the unit of a link',
      `a: ${field}, link: { formula: 'm' } }, m: ${money}`,
      '',
      /link of a: is currency, said to be 1/,
    ],
    ['a condition of a field', `a: ${field}, when: 'a + 1' }`, '', /a when: is 1, said to be boolean/],
  ])('%s stops it, with file and place', async (_what, inputs, quantities, message) => {
    const failed = await built(inputs, quantities).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Error);
    expect((failed as Error).message).toMatch(message);
    expect((failed as Error).message).toMatch(new RegExp(`tool-${count}/tool\\.ts: `));
  });

  test('all faults are named at once', async () => {
    const failed = built(`a: ${field} }`, `q: { formula: 'b', unit: '1' }, p: { formula: 'c', unit: '1' }`);
    await expect(failed).rejects.toThrow(/q: unknown name "b"; p: unknown name "c"/);
  });

  test('a link is held against the tool it draws on, where the site carries it', async () => {
    mkdirSync(join(folder, 'feeding'));
    await built(`a: ${field} }`, `gain: { formula: 'a', unit: '1' }`);
    cpSync(join(folder, `tool-${count}`), join(folder, 'feeding'), { recursive: true });
    const linked = (name: string, from: string) =>
      built(`a: ${field}, link: { formula: '${name}', from: '${from}' } }`, '');
    await expect(linked('gain', 'feeding')).resolves.toBeDefined();
    await expect(linked('loss', 'feeding')).rejects.toThrow(/link of a: "loss" has no unit/);
    await expect(linked('loss', 'not-here-yet')).resolves.toBeDefined();
  });

  test('a file without a tool is named', async () => {
    const file = join(folder, 'empty.ts');
    writeFileSync(file, 'export const nothing = 1;\n');
    const load = compiledTools().load as unknown as (this: object, id: string) => Promise<string>;
    await expect(load.call({ addWatchFile: () => undefined }, `${file}?model`)).rejects.toThrow(
      /empty\.ts exports no tool/,
    );
  });
});
