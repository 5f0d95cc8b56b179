import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { modulesBehind } from '../../../scripts/integrations/module-preload.mjs';
import { readSite } from '../../../scripts/site/read-site.mjs';

const files = {
  'entry.js': 'import"./shared.js";const all={"./value/tool.ts":()=>import(`./tool.js`).then(e=>e.tool)}',
  'shared.js': 'import"./deep.js"',
  'deep.js': 'go()',
  'tool.js': 'import"./shared.js";import"./formula.js"',
  'formula.js': 'go()',
  'late.js': 'go()',
};
const script = '<script type="module" src="/entry.js"></script>';

function modulesOf(body: string): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'preload-'));
  for (const [name, text] of Object.entries({
    ...files,
    'a/index.html': `<html><head></head><body>${body}`,
  })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  const site = readSite(dir, '/');
  return site.pages.flatMap((page) => modulesBehind(page, site));
}

test('what the entry imports is named, in turn, and the calculator that is the page’s subject', () => {
  expect(modulesOf(`<div data-tool-id="value" data-mode="page"></div>${script}`)).toEqual([
    '/deep.js',
    '/formula.js',
    '/shared.js',
    '/tool.js',
  ]);
});

test('a calculator within a text is left for when it is near', () => {
  expect(modulesOf(`<div data-tool-id="value" data-mode="step"></div>${script}`)).toEqual([
    '/deep.js',
    '/shared.js',
  ]);
});

test('a page without module scripts names none', () => {
  expect(modulesOf('<p>Text</p>')).toEqual([]);
});
