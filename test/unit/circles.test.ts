import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('src/{lib,components,content}/**/*.{ts,tsx}', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);

/** The modules a module needs at run time: imports of types alone and those on demand do not count. */
function needs(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gm)].flatMap(
    ([, address = '']) => {
      const path = posix.join(dirname(file), address.replace(/\?.*$/, ''));
      return ['', '.ts', '.tsx'].map((end) => path + end).filter((one) => files.includes(one));
    },
  );
}

test('no module of src needs itself through others', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(' > '));
    if (at >= 0 || done.has(file)) return;
    for (const next of needs(file)) walk(next, [...path, file]);
    done.add(file);
  };
  expect(files.length).toBeGreaterThan(100);
  files.forEach((file) => walk(file, []));
  expect(circles).toEqual([]);
});
