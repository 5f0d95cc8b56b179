import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { directives, directivesOfEmbed } from '../../../scripts/csp.mjs';
import { audit } from '../../../scripts/integrations/csp-audit.mjs';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (more = '') =>
  `<meta http-equiv="content-security-policy" content="${directives.join('; ')}; script-src 'self' ${hash('go()')}; style-src 'self' ${hash('a{}')} ${more}">`;
const page = (body: string, policy = policyOf()) =>
  `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>x</title>${policy}</head><body>${body}</body></html>`;
const problems = (html: string) => audit(html, directives).problems;

test('the policy moves right behind the charset and nothing else changes', () => {
  const { html, problems: none } = audit(page('<p>x</p>'), directives);
  expect(none).toEqual([]);
  expect(html).toContain(`<meta charset="utf-8">${policyOf()}<title>`);
  expect(html.length).toBe(page('<p>x</p>').length);
  expect(audit(html, directives)).toEqual({ html, problems: [] });
});

test('a policy before the charset moves behind it', () => {
  const html = `<html><head>${policyOf()}<meta charset="utf-8"></head></html>`;
  expect(audit(html).html).toBe(`<html><head><meta charset="utf-8">${policyOf()}</head></html>`);
});

test.each([
  ['<script>go()</script>'],
  ['<style>a{}</style>'],
  ['<script type="application/json">{"a":1}</script>'],
  ['<script src="/theme.js"></script>'],
  ['<p data-style="x" class="style">style="x"</p>'],
  ['<!-- <p style="x"> -->'],
  ['<script type="application/json">"<p style=\'x\'>"</script>'],
])('%s is allowed', (body) => {
  expect(problems(page(body))).toEqual([]);
});

test.each([
  ['<p style="color:red">', 'style attribute'],
  ["<path STYLE='x'/>", 'style attribute'],
  ['<p onclick="go()">', 'event handler attribute'],
  ['<a href="javascript:go()">', 'javascript: address'],
  ['<script>other()</script>', 'inline script without a hash'],
  ['<script type="module">other()</script>', 'inline script without a hash'],
  ['<style>b{}</style>', 'inline style without a hash'],
])('%s fails as %s and is quoted', (body, message) => {
  const found = problems(page(body));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
  expect(found[0]).toContain(body.slice(0, 8));
});

test('a weakened policy fails', () => {
  expect(problems(page('', policyOf("'unsafe-inline'")))[0]).toContain("'unsafe-inline'");
  expect(
    problems(page('', policyOf().replace("script-src 'self'", "script-src 'unsafe-eval'")))[0],
  ).toContain('weakened policy: script-src');
});

test('a directive that is absent or wider fails', () => {
  expect(problems(page('', policyOf().replace("default-src 'none'", "default-src 'self'")))).toEqual([
    "the policy lacks: default-src 'none'",
  ]);
});

test('a page without policy or charset, and a script before the charset, fail', () => {
  expect(problems(page('', ''))[0]).toContain('0 content security policies');
  expect(problems(page('').replace('<meta charset="utf-8">', ''))[0]).toContain('no <meta charset>');
  expect(
    problems(page('').replace('<meta charset', '<script src="/a.js"></script><meta charset'))[0],
  ).toContain('before the charset');
});

test('a policy written with entities is read', () => {
  expect(problems(page('', policyOf().replaceAll("'", '&#39;')))).toEqual([]);
});

test("an embed's policy names the site beside 'self', for all that it loads", () => {
  const origin = 'https://www.example.org';
  const named = directivesOfEmbed(origin);
  const policy = (source: string) =>
    `<meta http-equiv="content-security-policy" content="${named.join(';')}; script-src ${source}; style-src ${source}">`;
  expect(audit(page('', policy(`'self' ${origin}`)), named, origin).problems).toEqual([]);
  expect(audit(page('', policy("'self'")), named, origin).problems).toEqual([
    `the policy lacks: script-src ${origin}`,
    `the policy lacks: style-src ${origin}`,
  ]);
  expect(audit(page(''), named, origin).problems).toContain(`the policy lacks: font-src 'self' ${origin}`);
  expect(directivesOfEmbed(undefined)).toEqual(directives);
});
