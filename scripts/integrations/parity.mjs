// Both languages are originals: what exists in one must exist in the other, with the same figures and ids.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles } from '../lib/built-files.mjs';

/** Frontmatter fields without words; the rest is language. */
const wordless = [
  'order',
  'minutes',
  'cancelled',
  'tools',
  'coverage',
  'evidence',
  'kind',
  'country',
  'strength',
  'grade',
  'rows',
  'myth',
  'checked',
  'reviewBy',
  'rechecked',
];
const extensions = new Set(['.ts', '.mdx']);

/**
 * Reads the wordless fields of a frontmatter, lists in either style, in any order.
 *
 * @param {string} text an MDX file
 * @returns {Map<string, string>} field name to its value, quotes and brackets removed, lists sorted
 */
export function wordlessFields(text) {
  const frontmatter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const fields = new Map();
  for (const [, name, value] of frontmatter.matchAll(/^(\w+):((?:.*)(?:\n(?:[ \t].*|-.*|))*)/gm)) {
    if (!wordless.includes(name)) continue;
    const items = value
      .replace(/(^|\s)#.*$/gm, '')
      .replace(/[[\]]/g, ' ')
      .split(/[,\n]/)
      .map((item) =>
        item
          .trim()
          .replace(/^-\s+/, '')
          .replace(/^(["'])(.*)\1$/, '$2')
          .trim(),
      );
    fields.set(name, items.filter(Boolean).sort().join(', '));
  }
  return fields;
}

function fieldProblems(folder, file, texts) {
  const [[firstLocale, first], ...others] = texts.map(([locale, text]) => [locale, wordlessFields(text)]);
  const problems = [];
  for (const [locale, fields] of others) {
    for (const name of wordless) {
      const [a, b] = [first.get(name), fields.get(name)];
      if (a === b) continue;
      problems.push(
        `${folder}/: "${name}" is ${a ?? 'absent'} in ${firstLocale}${file} but ${b ?? 'absent'} in ${locale}${file}`,
      );
    }
  }
  return problems;
}

/**
 * @param {string} content the folder src/content
 * @param {readonly string[]} locales the languages of the site
 * @returns {string[]} one line for each file without its twin and each field that differs
 */
export function parityProblems(content, locales) {
  if (!existsSync(content)) return [];
  const groups = new Map();
  for (const path of builtFiles(content)) {
    const extension = extname(path);
    const locale = basename(path, extension);
    if (!locales.includes(locale) || !extensions.has(extension)) continue;
    const key = `${dirname(path)} ${extension}`;
    groups.set(key, [...(groups.get(key) ?? []), locale]);
  }
  return [...groups].flatMap(([key, present]) => {
    const [folder, extension] = key.split(' ');
    const missing = locales.filter((locale) => !present.includes(locale));
    if (missing.length > 0) {
      return missing.map(
        (locale) => `${folder}/: ${present.join(', ')}${extension} has no twin ${locale}${extension}`,
      );
    }
    if (extension !== '.mdx') return [];
    const read = (locale) => readFileSync(join(content, folder, `${locale}${extension}`), 'utf8');
    return fieldProblems(
      folder,
      extension,
      locales.map((locale) => [locale, read(locale)]),
    );
  });
}

/**
 * @param {{ locales: readonly string[] }} options the languages of the site
 * @returns {import('astro').AstroIntegration} stops the build before it starts when a language lags behind
 */
export function parity({ locales }) {
  let content;
  return {
    name: 'parity',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/', config.srcDir));
      },
      'astro:build:start': () => {
        const problems = parityProblems(content, locales);
        if (problems.length > 0)
          throw new Error(`The languages differ in src/content:\n  ${problems.join('\n  ')}`);
      },
    },
  };
}
