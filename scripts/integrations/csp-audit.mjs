// Puts the policy where it takes effect, and stops the build where a page would break or weaken it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { directivesOfEmbed } from '../csp.mjs';
import { builtFiles } from '../lib/built-files.mjs';
import { tagsOf } from '../lib/html-tags.mjs';

const executable = new Set([
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'importmap',
  'speculationrules',
]);
const snippet = (text) => (text.length > 120 ? `${text.slice(0, 117)}...` : text).replace(/\s+/g, ' ');

const isPolicy = ({ name, attributes }) =>
  name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
const isCharset = ({ name, attributes }) => name === 'meta' && attributes.has('charset');

function directivesOf(policy) {
  const entries = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(
    entries.filter(([name]) => name !== '').map(([name, ...sources]) => [name.toLowerCase(), sources]),
  );
}

function isAllowed(text, sources = []) {
  const hashes = ['sha256', 'sha384', 'sha512'].map(
    (name) => `'${name}-${createHash(name).update(text).digest('base64')}'`,
  );
  return hashes.some((hash) => sources.includes(hash));
}

function attributeProblems({ attributes, source }) {
  const found = [];
  for (const [name, value] of attributes) {
    if (name === 'style') found.push(`style attribute, which the policy blocks: ${snippet(source)}`);
    if (/^on[a-z]+$/.test(name))
      found.push(`event handler attribute, which the policy blocks: ${snippet(source)}`);
    if (/^\s*javascript:/i.test(value))
      found.push(`javascript: address, which the policy blocks: ${snippet(source)}`);
  }
  return found;
}

function inlineProblems({ name, attributes, source, text }, policy) {
  if (name === 'style' && !isAllowed(text, policy.get('style-src'))) {
    return [`inline style without a hash in style-src: ${snippet(source + text)}`];
  }
  const runs =
    name === 'script' &&
    !attributes.has('src') &&
    executable.has(attributes.get('type')?.toLowerCase() ?? '');
  if (runs && !isAllowed(text, policy.get('script-src'))) {
    return [`inline script without a hash in script-src: ${snippet(source + text)}`];
  }
  return [];
}

function policyProblems(policy, required, origin) {
  const text = (name, sources) => [name, ...sources].join(' ');
  const unsafe = [...policy].filter(([, sources]) =>
    sources.some((source) => source.startsWith("'unsafe-") || source === "'wasm-unsafe-eval'"),
  );
  const missing = required.filter((directive) => {
    const [name, ...sources] = directive.split(' ');
    return policy.get(name)?.join(' ') !== sources.join(' ');
  });
  const nameless = ['script-src', 'style-src'].filter(
    (name) => origin !== undefined && !policy.get(name)?.includes(origin),
  );
  return [
    ...unsafe.map(([name, sources]) => `weakened policy: ${text(name, sources)}`),
    ...missing.map((directive) => `the policy lacks: ${directive}`),
    ...nameless.map((name) => `the policy lacks: ${name} ${origin}`),
  ];
}

/** Whatever stands before a <meta> policy is not under it, so it goes right behind the charset. */
function withPolicyFirst(html, policyTag, charsetTag) {
  const without = html.slice(0, policyTag.start) + html.slice(policyTag.end);
  const shift = policyTag.start < charsetTag.start ? policyTag.source.length : 0;
  const at = charsetTag.end - shift;
  return without.slice(0, at) + policyTag.source + without.slice(at);
}

/**
 * @param {string} html a built page
 * @param {string[]} [required] directives that must stand in its policy word for word
 * @param {string} [origin] a source that must stand beside `'self'` for scripts and styles
 * @returns {{ html: string, problems: string[] }} the page with its policy in front, and what is wrong with it
 */
export function audit(html, required = [], origin = undefined) {
  const tags = tagsOf(html);
  const policies = tags.filter(isPolicy);
  const charset = tags.find(isCharset);
  if (policies.length !== 1)
    return { html, problems: [`${policies.length} content security policies, expected is one`] };
  if (charset === undefined)
    return { html, problems: ['no <meta charset>, behind which the policy could stand'] };
  const before = tags
    .slice(0, tags.indexOf(charset))
    .filter(({ name }) => !['html', 'head', 'meta'].includes(name));
  const policy = directivesOf(policies[0].attributes.get('content') ?? '');
  return {
    html: withPolicyFirst(html, policies[0], charset),
    problems: [
      ...before.map(({ source }) => `stands before the charset and so before the policy: ${snippet(source)}`),
      ...policyProblems(policy, required, origin),
      ...tags.flatMap((tag) => [...attributeProblems(tag), ...inlineProblems(tag, policy)]),
    ],
  };
}

/**
 * @param {{ directives: string[], origin?: string }} options what every page's policy must contain; the site's origin,
 *   which an embed names beside `'self'`
 * @returns {import('astro').AstroIntegration} the audit as the last look at the built pages
 */
export function cspAudit({ directives, origin }) {
  return {
    name: 'csp-audit',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = builtFiles(folder).filter((file) => file.endsWith('.html'));
        const problems = pages.flatMap((page) => {
          const file = join(folder, page);
          const before = readFileSync(file, 'utf8');
          const result = /(?:^|\/)embed\//.test(page)
            ? audit(before, directivesOfEmbed(origin), origin)
            : audit(before, directives);
          if (result.html !== before) writeFileSync(file, result.html);
          return result.problems.map((problem) => `${page}: ${problem}`);
        });
        if (problems.length > 0) throw new Error(`Content security policy:\n  ${problems.join('\n  ')}`);
        logger.info(`${pages.length} pages keep the content security policy`);
      },
    },
  };
}
