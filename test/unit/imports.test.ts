import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('src/**/*.{ts,tsx,js,mjs,astro,mdx,css}', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);

interface Import {
  target: string;
  typeOnly: boolean;
}

const patterns = [
  /^[ \t]*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?(["'])([^"']+)\2/gm,
  /\b(import)\s*\(\s*(["'`])([^"'`]+)\2/g,
  // Not where only the text of a file is asked for: that says which files there are.
  /\bimport\.meta\.(glob)\s*(?:<[^(]*>)?\(\s*\[?\s*(["'`])([^"'`]+)\2(?!\s*,\s*\{\s*query:\s*'\?raw')/g,
  /<script\b[^>]*?\s(src)=(["'])(\.[^"']*)\2/g,
  /@(import)\s+(?:url\()?(["'])([^"']+)\2/g,
];

/** What a file imports: paths of the project from its root, names of packages as they are. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^\s*(?:\/\/|\*).*$/gm, '');
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, mark, , address = '']) => {
      const own = address.startsWith('.') || address.startsWith('/');
      const absolute = address.startsWith('/') ? address.slice(1) : posix.join(dirname(file), address);
      return { target: own ? absolute : address, typeOnly: mark?.trim() === 'type' };
    }),
  );
}

const isOwn = (target: string) => target.startsWith('src/');
/** An area's index, or a further one for what is loaded later (`index-charts`). */
const isContentIndex = (target: string) =>
  /^src\/content\/[^/]+(?:\/index(?:-[a-z]+)?(?:\.ts)?)?$/.test(target);
const under = (target: string, ...folders: string[]) =>
  folders.some((folder) => target.startsWith(`src/${folder}/`));

/** Says why an import breaks the rule of ARCHITECTURE.md, or nothing. */
function fault(file: string, { target, typeOnly }: Import): string | null {
  if (under(file, 'lib/math')) {
    return isOwn(target) && !under(target, 'lib/math')
      ? 'lib/math imports nothing of ours outside itself'
      : null;
  }
  if (under(file, 'lib')) {
    if (target.startsWith('astro:')) return 'lib knows no Astro';
    return isOwn(target) && !under(target, 'lib') ? 'lib imports packages and lib only' : null;
  }
  if (!isOwn(target)) return null;
  if (under(file, 'components')) {
    const fine = under(target, 'components', 'lib') || isContentIndex(target);
    return fine ? null : 'components reach content through an index only';
  }
  if (under(file, 'pages')) {
    const fine = under(target, 'pages', 'components', 'lib') || isContentIndex(target);
    return fine ? null : 'pages import components, lib and the indexes of content';
  }
  const tool = /^src\/content\/tools\/([^/]+)\//.exec(file)?.[1];
  if (tool !== undefined) {
    if (
      under(
        target,
        `content/tools/${tool}`,
        'content/figures',
        'content/formulas',
        'lib/definition',
        'lib/math',
      )
    )
      return null;
    if (under(target, 'lib/chart', 'lib/i18n'))
      return typeOnly ? null : 'a tool takes only types from lib/chart and lib/i18n';
    return 'a tool imports itself, shared figures and formulas, lib/definition and lib/math';
  }
  const area = /^src\/content\/([^/]+)\//.exec(file)?.[1];
  if (area !== undefined) {
    const fine =
      under(target, 'lib', `content/${area}`, 'content/figures', 'content/formulas') ||
      isContentIndex(target);
    return fine
      ? null
      : 'content imports lib, its own area, shared figures and formulas, and the indexes of others';
  }
  return null;
}

const check = (file: string, imports: Import[]) =>
  imports.flatMap((one) => {
    const reason = fault(file, one);
    return reason === null ? [] : [`${file} imports ${one.target}: ${reason}`];
  });

test('every import in src keeps the rule of ARCHITECTURE.md', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => check(file, importsOf(file)))).toEqual([]);
});

test('machinery names no tool', () => {
  const ids = globSync('src/content/tools/*/tool.ts', { cwd: root }).map(
    (file) => file.replaceAll('\\', '/').split('/')[3] ?? '',
  );
  const machinery = files.filter(
    (file) => under(file, 'lib', 'components') && /\.(?:tsx?|astro)$/.test(file),
  );
  const found = machinery.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return ids.filter((id) => text.includes(id)).map((id) => `${file} names ${id}`);
  });
  expect(found).toEqual([]);
});

describe('the rule itself', () => {
  test.each([
    ['src/lib/reckon/a.ts', 'src/components/tool/A'],
    ['src/lib/reckon/a.ts', 'src/content/ui'],
    ['src/lib/math/a.ts', 'src/lib/reckon/b'],
    ['src/components/tool/A.tsx', 'src/content/tools/customer-value/tool'],
    ['src/components/tool/A.tsx', 'src/content/tools/*/tool.ts'],
    ['src/components/tool/A.tsx', 'src/pages/index.astro'],
    ['src/pages/index.astro', 'src/content/tools/customer-value/de'],
    ['src/content/tools/a/tool.ts', 'src/content/tools/b/tool'],
    ['src/content/tools/a/tool.ts', 'src/lib/state/storage'],
    ['src/content/tools/a/tool.ts', 'src/lib/i18n/locales'],
    ['src/content/tools/a/tool.ts', 'src/lib/reckon/session'],
    ['src/content/tools/a/chart.ts', 'src/lib/chart/chart'],
    ['src/content/tools/a/Result.tsx', 'src/components/tool/A'],
    ['src/content/evidence/index.ts', 'src/content/tools/a/tool'],
  ])('%s may not import %s', (file, target) => {
    expect(fault(file, { target, typeOnly: false })).not.toBeNull();
  });

  test.each([
    ['src/lib/reckon/a.ts', 'zod/mini'],
    ['src/lib/reckon/a.ts', 'src/lib/math/b'],
    ['src/components/tool/A.tsx', 'src/content/tools/index'],
    ['src/components/chart/A.tsx', 'src/content/tools/index-charts'],
    ['src/components/tool/A.tsx', 'src/content/ui'],
    ['src/pages/index.astro', 'src/components/site/Layout.astro'],
    ['src/content/tools/a/tool.ts', 'src/lib/definition/definition'],
    ['src/content/tools/a/inputs.ts', 'src/content/figures/index'],
    ['src/content/tools/a/tool.ts', 'src/content/formulas/present-value'],
    ['src/content/tools/index.ts', 'src/content/tools/*/tool.ts'],
  ])('%s may import %s', (file, target) => {
    expect(fault(file, { target, typeOnly: false })).toBeNull();
  });

  test('a tool may take types from lib/i18n', () => {
    expect(fault('src/content/tools/a/de.ts', { target: 'src/lib/i18n/locales', typeOnly: true })).toBeNull();
  });
});
