import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer, normalBase } from '../../../scripts/serve.mjs';

let folder: string;
const servers: Server[] = [];

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends the path as it is: fetch() would tidy `..` away before it reaches the server. */
function get(
  server: Server,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done, failed) => {
    request({ port, host: '127.0.0.1', path, headers, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on('error', failed)
      .end();
  });
}

async function start(base?: string): Promise<Server> {
  const server = createServer(join(folder, 'dist'), base === undefined ? {} : { base });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  servers.push(server);
  return server;
}

let site: Server;
let below: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('secret.txt', 'secret');
  write('dist/index.html', 'choice');
  write('dist/de/index.html', 'start');
  write('dist/de/embed/x/index.html', 'embed');
  write('dist/404.html', 'not here');
  write('dist/_astro/a.js', 'export const a = 1;'.repeat(100));
  write('dist/_headers', '/*');
  write('dist/.env', 'secret');
  write('dist/empty/picture.svg', '<svg/>');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/link.txt'));
  site = await start();
  below = await start('shop');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

test('a page comes with its type and headers', async () => {
  const { status, headers, body } = await get(site, '/de/');
  expect([status, body]).toEqual([200, 'start']);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
});

test('an embed comes with its headers', async () => {
  const { headers } = await get(site, '/de/embed/x/');
  expect(headers['content-security-policy']).toBe('frame-ancestors *');
  expect(headers['access-control-allow-origin']).toBe('*');
});

test('a module script is readable from any origin and kept for ever', async () => {
  const { headers } = await get(site, '/_astro/a.js');
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['cache-control']).toContain('immutable');
});

test.each([
  ['/../secret.txt'],
  ['/de/../../secret.txt'],
  ['/%2e%2e/secret.txt'],
  ['/..%2fsecret.txt'],
  ['/..%5csecret.txt'],
  ['/%2e%2e%2f%2e%2e%2fetc/passwd'],
  ['/link.txt'],
  ['/.env'],
  ['/_headers'],
  ['/%00'],
  ['/%'],
])('%s gives nothing away', async (path) => {
  const { status, body } = await get(site, path);
  expect(status).toBe(404);
  expect(body).toBe('not here');
});

test('an unknown path gets the 404 page with its status and the headers of a page', async () => {
  const { status, headers, body } = await get(site, '/de/nothing/');
  expect([status, body]).toEqual([404, 'not here']);
  expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
});

test('a folder without a page is not listed', async () => {
  expect((await get(site, '/empty/')).status).toBe(404);
  expect((await get(site, '/empty')).status).toBe(404);
});

test.each([
  ['/de', '/de/'],
  ['/de?a=1', '/de/?a=1'],
  ['/de/index.html', '/de/'],
])('%s leads to %s', async (path, target) => {
  const { status, headers } = await get(site, path);
  expect([status, headers.location]).toEqual([301, target]);
});

test('a doubled slash is no way to another host', async () => {
  expect((await get(site, '//de')).headers.location).toBeUndefined();
});

test('below a base path the site answers there and nowhere else', async () => {
  expect((await get(below, '/shop/de/')).body).toBe('start');
  expect((await get(below, '/shop/de')).headers.location).toBe('/shop/de/');
  expect((await get(below, '/shop/de/embed/x/')).headers['content-security-policy']).toBe(
    'frame-ancestors *',
  );
  expect((await get(below, '/')).headers.location).toBe('/shop/');
  expect((await get(below, '/shop')).headers.location).toBe('/shop/');
  expect((await get(below, '/de/')).status).toBe(404);
  expect((await get(below, '/shopping/')).status).toBe(404);
});

test('text is compressed as the visitor accepts it', async () => {
  const header = async (accepted: string) =>
    (await get(site, '/_astro/a.js', { 'accept-encoding': accepted })).headers['content-encoding'];
  expect(await header('gzip, deflate, br')).toBe('br');
  expect(await header('gzip')).toBe('gzip');
  expect(await header('br;q=0, gzip')).toBe('gzip');
  expect(await header('identity')).toBeUndefined();
});

test('an unchanged file is not sent again', async () => {
  const { headers } = await get(site, '/de/');
  expect((await get(site, '/de/', { 'if-none-match': headers.etag ?? '' })).status).toBe(304);
});

test('HEAD has no body; other methods are refused', async () => {
  expect(await get(site, '/de/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect((await get(site, '/de/', {}, 'POST')).status).toBe(405);
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['shop', '/shop/'],
  ['/a/b/', '/a/b/'],
])('the base %s is %s', (text, base) => {
  expect(normalBase(text)).toBe(base);
});
