// The one source of the response headers. The server of `npm start`, the `_headers` file of the build and the
// nginx sample all come from here. The content security policy itself stands in the pages; only what a <meta>
// cannot say (who may frame a page) is a header.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Sent with every response. No X-Frame-Options: it cannot say "any site", which embeds need. */
const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
    'magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

const fresh = 'public, max-age=0, must-revalidate';
const forever = 'public, max-age=31536000, immutable';

/**
 * What each kind of path adds, and how it is recognised; the first kind that fits holds.
 *
 * A sandboxed frame has no origin, so module scripts, styles, fonts and embed pages must be readable from any.
 */
const kinds = [
  {
    name: 'embed',
    pattern: '^/[^/]+/embed/',
    headers: {
      'Content-Security-Policy': 'frame-ancestors *',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': fresh,
    },
  },
  {
    name: 'built',
    pattern: '^/_astro/',
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': forever },
  },
  // Their names change with what they show.
  { name: 'picture', pattern: '^/og/', headers: { 'Cache-Control': forever } },
  {
    name: 'code',
    pattern: '\\.(?:js|mjs|css|woff2)$',
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': fresh },
  },
  {
    name: 'page',
    pattern: '(?:/|\\.html)$',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'self'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': fresh,
    },
  },
  { name: 'file', pattern: '^', headers: { 'Cache-Control': fresh } },
];

/**
 * @param {string} path a path of the site without its base, such as `/de/tools/`
 * @returns {'embed' | 'built' | 'picture' | 'code' | 'page' | 'file'} the first kind whose pattern fits
 */
export function kindOf(path) {
  return kinds.find(({ pattern }) => new RegExp(pattern).test(path)).name;
}

function ownHeaders(path) {
  const name = kindOf(path);
  return kinds.find((kind) => kind.name === name).headers;
}

/**
 * @param {string} path a path of the site without its base
 * @returns {Record<string, string>} every header of the response, also of one with an error status
 */
export function headersFor(path) {
  return { ...common, ...ownHeaders(path) };
}

const block = (pattern, headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

const canonical = (path) => path.replace(/(^|\/)index\.html$/, '$1');

/** Folders whose files are all of one kind become one rule; of the rest each file is named. */
function patternsOf(paths) {
  const folderOf = (path) => {
    const [, first, second, ...rest] = path.split('/');
    if (first === '_astro') return '/_astro/';
    return second !== undefined && rest.length > 0 ? `/${first}/${second}/` : null;
  };
  const kindsIn = new Map();
  for (const path of paths) {
    const folder = folderOf(path);
    if (folder !== null) kindsIn.set(folder, new Set(kindsIn.get(folder)).add(kindOf(path)));
  }
  const patterns = new Map();
  for (const path of paths) {
    const folder = folderOf(path);
    patterns.set(folder !== null && kindsIn.get(folder).size === 1 ? `${folder}*` : path, ownHeaders(path));
  }
  return [...patterns].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read.
 *
 * Such hosts add up all rules that fit a path, and two policies would then both apply. So `/*` carries only the
 * common headers, and every other rule fits paths that no third rule fits.
 *
 * @param {string[]} files the files of the build, as paths without base (`/de/index.html`)
 * @param {string} [base] the path the site lies under, with slashes at both ends
 * @returns {string} the text of the file
 */
export function headersFile(files, base = '/') {
  const root = base.replace(/\/$/, '');
  const paths = files.map(canonical).filter((path) => path !== '/_headers');
  const rules = patternsOf(paths).map(([pattern, headers]) => block(root + pattern, headers));
  return `${[block(`${root}/*`, common), ...rules].join('\n\n')}\n`;
}

const variable = (name) => `$stammkunde_${name.toLowerCase().replaceAll('-', '_')}`;
const quoted = (value) => `"${value.replaceAll('"', '\\"')}"`;

function nginxMap(name) {
  const entries = kinds.map(({ pattern, headers }) => `    "~${pattern}" ${quoted(headers[name] ?? '')};`);
  return [`map $uri ${variable(name)} {`, ...entries, '}'].join('\n');
}

/**
 * A sample for nginx. All `add_header` stand on one level, because one inside a location drops those outside.
 *
 * @returns {string} the text of docs/deploy/nginx.conf
 */
export function nginxConf() {
  const varying = [...new Set(kinds.flatMap(({ headers }) => Object.keys(headers)))];
  const fixed = Object.entries(common).map(
    ([name, value]) => `    add_header ${name} ${quoted(value)} always;`,
  );
  const mapped = varying.map((name) => `    add_header ${name} ${variable(name)} always;`);
  return `# Written by: node scripts/headers.mjs --write   (a test fails when this file is out of date)
# Goes into the http block, for instance as /etc/nginx/conf.d/stammkunde.conf.
# The first pattern that fits a path decides; nginx leaves out a header whose value is empty.

${varying.map(nginxMap).join('\n\n')}

server {
    listen 80;
    server_name example.org;
    root /var/www/stammkunde;
    index index.html;
    charset utf-8;
    absolute_redirect off;
    error_page 404 /404.html;

    gzip on;
    gzip_vary on;
    gzip_types text/css application/javascript text/javascript application/json application/xml image/svg+xml;

${[...fixed, ...mapped].join('\n')}

    location = /_headers {
        return 404;
    }

    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}

const nginxPath = fileURLToPath(new URL('../docs/deploy/nginx.conf', import.meta.url));

/** @returns {boolean} whether docs/deploy/nginx.conf is what this file would write */
export function nginxConfIsCurrent() {
  return readFileSync(nginxPath, 'utf8') === nginxConf();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--write')) writeFileSync(nginxPath, nginxConf());
  else process.stdout.write(nginxConf());
}
