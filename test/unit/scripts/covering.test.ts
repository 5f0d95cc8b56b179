import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { covering } from '../../browser/covering';

const base = mkdtempSync(join(tmpdir(), 'covering-'));
const folders: Record<string, string> = {
  one: "a: { kind: 'money' }, b: { kind: 'rate', of100: true }",
  two: "a: { kind: 'money' }",
  three: "a: { kind: 'rows', ordered: true }, b: { kind: 'rate' }",
  four: "a: { kind: 'answers' }, b: { kind: 'rows' }",
};
for (const [name, text] of Object.entries(folders)) {
  mkdirSync(join(base, name, 'parts'), { recursive: true });
  writeFileSync(join(base, name, 'inputs.ts'), `export const inputs = { ${text} };`);
  writeFileSync(
    join(base, name, 'parts', 'part.ts'),
    name === 'two' ? "export const p = { ruler: 'x' };" : '',
  );
}

test('a few tools say everything that any of them says', () => {
  expect(covering(base, ['two', 'four'])).toEqual(['four', 'two']);
  expect(covering(base, ['one', 'three'])).toEqual(['one', 'three']);
  // What only one says keeps it in, also in a part of its own.
  expect(covering(base, Object.keys(folders))).toContain('two');
});

test('one that says nothing of its own is left out', () => {
  const plain = { ...folders, five: "a: { kind: 'money' }" };
  mkdirSync(join(base, 'five'), { recursive: true });
  writeFileSync(join(base, 'five', 'tool.ts'), plain.five);
  expect(covering(base, ['one', 'five'])).toEqual(['one']);
});
