// A small server for the built site, with the headers a host would send. Node built-ins only.
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFor } from './headers.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};
const compressible = /^(?:text\/|application\/(?:json|xml|manifest)|image\/svg)/;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const encoders = {
  br: (body) => toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => toGzip(body),
};

/** The file behind a path, or null where there is none or it lies outside the folder (also by a symbolic link). */
function fileAt(root, path) {
  const file = resolve(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return null;
  try {
    const real = realpathSync(file);
    if (real !== root && !real.startsWith(root + sep)) return null;
    const stat = statSync(real);
    return { file: real, stat };
  } catch {
    return null;
  }
}

/** The path without the base, or null outside the base or for a path no host would serve. */
function pathInSite(pathname, base) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(base)) return null;
  path = path.slice(base.length - 1);
  const parts = path.split('/');
  const hidden = parts.some((part) => part.startsWith('.') && part !== '.well-known');
  const odd = /[\0\\]|\/\//.test(path);
  return hidden || odd || path === '/_headers' ? null : path;
}

/** What a request gets: a file, a redirect to its one true address, or nothing. */
function answerTo(root, path) {
  if (path.endsWith('/index.html')) return { redirect: path.slice(0, -'index.html'.length) };
  const found = fileAt(root, path.endsWith('/') ? `${path}index.html` : path);
  if (found?.stat.isFile()) return found;
  const isFolder = found?.stat.isDirectory() && fileAt(root, `${path}/index.html`)?.stat.isFile();
  return isFolder ? { redirect: `${path}/` } : null;
}

const encodingFor = (request, type) => {
  if (!compressible.test(type)) return null;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return ['br', 'gzip'].find((name) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted),
  );
};

async function sendFile(request, response, { file, stat }, status, compressed) {
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const encoding = encodingFor(request, type);
  const tag = `"${stat.size.toString(36)}-${Math.round(stat.mtimeMs).toString(36)}${encoding ? `-${encoding}` : ''}"`;
  response.setHeader('ETag', tag);
  if (compressible.test(type)) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', type);
  if (encoding) {
    const key = `${file} ${tag}`;
    if (!compressed.has(key)) compressed.set(key, readFile(file).then(encoders[encoding]));
    const body = await compressed.get(key);
    response.writeHead(status, { 'Content-Encoding': encoding, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  response.writeHead(status, { 'Content-Length': stat.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

async function handle(root, base, compressed, request, response) {
  const [pathname = '/', ...query] = (request.url ?? '/').split('?');
  const path = pathInSite(pathname, base);
  for (const [name, value] of Object.entries(headersFor(path ?? '/404.html')))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (base !== '/' && (pathname === '/' || pathname === base.slice(0, -1))) {
    response.writeHead(302, { Location: base }).end();
    return;
  }
  const answer = path === null ? null : answerTo(root, path);
  if (answer?.redirect !== undefined) {
    const search = query.length > 0 ? `?${query.join('?')}` : '';
    response.writeHead(301, { Location: base.slice(0, -1) + encodeURI(answer.redirect) + search }).end();
    return;
  }
  if (answer !== null) {
    await sendFile(request, response, answer, 200, compressed);
    return;
  }
  for (const [name, value] of Object.entries(headersFor('/404.html'))) response.setHeader(name, value);
  const page = fileAt(root, '404.html');
  if (page) await sendFile(request, response, page, 404, compressed);
  else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

/**
 * @param {string | undefined} text a base path as somebody writes it: `shop`, `/shop`, `/shop/`
 * @returns {string} the same with a slash at both ends; `/` for none
 */
export function normalBase(text) {
  const inner = (text ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * @param {string} dir the built site
 * @param {{ base?: string }} [options] base: the path the site lies under
 * @returns {import('node:http').Server} not yet listening
 */
export function createServer(dir, { base = '/' } = {}) {
  const root = realpathSync(dir);
  const compressed = new Map();
  return createHttpServer((request, response) => {
    handle(root, normalBase(base), compressed, request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
}

function listen(server, port, host) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen({ port, host }, () => {
      server.off('error', failed);
      done(server.address().port);
    });
  });
}

/** Port 4321 or the next free one; a port the user asked for is taken or nothing is. */
async function listenSomewhere(server, wish, host) {
  if (wish !== undefined) return listen(server, wish, host);
  for (let port = 4321; port < 4421; port += 1) {
    try {
      return await listen(server, port, host);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error('No free port between 4321 and 4420. Choose one: PORT=8080 npm start');
}

async function main() {
  const dir = fileURLToPath(new URL('../dist', import.meta.url));
  const base = normalBase(process.env.BASE);
  const wish = process.env.PORT ? Number(process.env.PORT) : undefined;
  if (wish !== undefined && !(Number.isInteger(wish) && wish >= 0 && wish < 65_536)) {
    throw new Error(`PORT is "${process.env.PORT}"; it must be a number between 0 and 65535.`);
  }
  let server;
  try {
    server = createServer(dir, { base });
  } catch {
    throw new Error('There is no dist folder yet. Run: npm run build');
  }
  const host = process.env.HOST || undefined;
  const port = await listenSomewhere(server, wish, host).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${wish} is taken. Choose another: PORT=8080 npm start`);
  });
  console.log(
    `\nStammkunde is running at  http://${host ?? 'localhost'}:${port}${base}\nStop it with Ctrl+C.\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error) => {
    console.error(`\n${error.message}\n`);
    process.exit(1);
  });
}
