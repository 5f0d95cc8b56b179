import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parityProblems, wordlessFields } from '../../../scripts/integrations/parity.mjs';

let content: string;
const write = (path: string, text: string) => {
  mkdirSync(join(content, path, '..'), { recursive: true });
  writeFileSync(join(content, path), text);
};
const found = () => parityProblems(content, ['de', 'en']);

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'parity-'));
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

test('pairs are fine, and other files need no twin', () => {
  write('ui/de.ts', '');
  write('ui/en.ts', '');
  write('tools/x/tool.ts', '');
  expect(found()).toEqual([]);
});

test('a file of one language is named with its missing twin', () => {
  write('tools/x/de.ts', '');
  write('tools/x/de.mdx', '');
  write('tools/x/en.mdx', '');
  expect(found()).toEqual(['/tools/x/: de.ts has no twin en.ts']);
});

test('wordless fields must agree; words may differ', () => {
  write('playbooks/p/s/de.mdx', '---\norder: 1\ntitle: "Eins"\nminutes: 30\ntools: ["a", "b"]\n---\n');
  write('playbooks/p/s/en.mdx', '---\norder: 1\ntitle: "One"\nminutes: 45\ntools: ["b", "a"]\n---\n');
  expect(found()).toEqual(['/playbooks/p/s/: "minutes" is 30 in de.mdx but 45 in en.mdx']);
});

test('a field in one language only is named', () => {
  write('evidence/e/de.mdx', '---\ngrade: A\n---\n');
  write('evidence/e/en.mdx', '---\ntitle: x\n---\n');
  expect(found()).toEqual(['/evidence/e/: "grade" is A in de.mdx but absent in en.mdx']);
});

test.each([
  ['flow list', 'coverage: ["S1", \'S2\'] # two'],
  ['flow list over lines', 'coverage: [\n  "S2",\n  "S1",\n]'],
  ['block list', 'coverage:\n  - S1\n  - "S2"'],
  ['block list without indent', 'coverage:\n- S2\n- S1\ntitle: x'],
])('a %s is read', (_name, yaml) => {
  expect(wordlessFields(`---\norder: 0\n${yaml}\n---\ntext`)).toEqual(
    new Map([
      ['order', '0'],
      ['coverage', 'S1, S2'],
    ]),
  );
});
