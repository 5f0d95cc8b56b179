import { expect, test } from 'vitest';
import { headersFile, headersFor, kindOf, nginxConfIsCurrent } from '../../../scripts/headers.mjs';

test.each([
  ['/', 'page'],
  ['/de/', 'page'],
  ['/404.html', 'page'],
  ['/de/tools/customer-value/', 'page'],
  ['/de/embed/customer-value/', 'embed'],
  ['/en/embed/customer-value/index.html', 'embed'],
  ['/_astro/site.abc.js', 'built'],
  ['/_astro/atkinson.abc.woff2', 'built'],
  ['/theme.js', 'code'],
  ['/icon.svg', 'file'],
  ['/de/embedded/', 'page'],
])('%s is a path of kind %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('pages may be framed by the site only and stand alone in their window', () => {
  const headers = headersFor('/de/');
  expect(headers['Content-Security-Policy']).toBe("frame-ancestors 'self'");
  expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
  expect(headers['Access-Control-Allow-Origin']).toBeUndefined();
});

test('embeds may be framed by anybody and read by an origin that is none', () => {
  const headers = headersFor('/de/embed/customer-value/');
  expect(headers['Content-Security-Policy']).toBe('frame-ancestors *');
  expect(headers['Access-Control-Allow-Origin']).toBe('*');
  expect(headers['Cross-Origin-Opener-Policy']).toBeUndefined();
});

test.each(['/_astro/a.js', '/_astro/a.css', '/_astro/a.woff2', '/theme.js'])(
  '%s is readable from anywhere',
  (path) => {
    expect(headersFor(path)['Access-Control-Allow-Origin']).toBe('*');
  },
);

test('only files with a hash in their name are kept for ever', () => {
  expect(headersFor('/_astro/a.js')['Cache-Control']).toContain('immutable');
  expect(headersFor('/theme.js')['Cache-Control']).toContain('must-revalidate');
});

test.each(['/', '/de/embed/x/', '/_astro/a.js', '/icon.svg'])(
  '%s has the common headers and no X-Frame-Options',
  (path) => {
    const headers = headersFor(path);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Referrer-Policy']).toBeDefined();
    expect(headers['Permissions-Policy']).toBeDefined();
    expect(headers['X-Frame-Options']).toBeUndefined();
  },
);

const files = [
  '/index.html',
  '/404.html',
  '/theme.js',
  '/icon.svg',
  '/_astro/a.js',
  '/_astro/deep/b.css',
  '/de/index.html',
  '/de/tools/index.html',
  '/de/tools/customer-value/index.html',
  '/de/embed/customer-value/index.html',
  '/de/mixed/picture.svg',
  '/de/mixed/page/index.html',
];

/** What a host makes of the file: the headers of all rules that fit, joined where they meet. */
function asHostsRead(text: string, path: string): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const rule of text.trim().split('\n\n')) {
    const [pattern = '', ...lines] = rule.split('\n');
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const line of fits ? lines : []) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/);
      joined[name] = joined[name] === undefined ? value : `${joined[name]}, ${value}`;
    }
  }
  return joined;
}

test.each(['/', '/shop/'])('_headers below %s gives each path its headers once', (base) => {
  const text = headersFile(files, base);
  for (const file of files) {
    const path = file.replace(/index\.html$/, '');
    expect(asHostsRead(text, base.slice(0, -1) + path), path).toEqual(headersFor(path));
  }
});

test('docs/deploy/nginx.conf is up to date (else: node scripts/headers.mjs --write)', () => {
  expect(nginxConfIsCurrent()).toBe(true);
});
