import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer } from '../../scripts/serve.mjs';
import { fragmentOf, vectorsOf, worked } from '../browser/evidence';

/** Runs in every page before its own scripts, and tells the server at once what goes wrong. */
const watch = (): void => {
  const tell = (fault: string): void => {
    const request = new XMLHttpRequest();
    request.open('GET', `/watch.js?${encodeURIComponent(fault)}`, false);
    request.send();
  };
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      const address =
        target instanceof Element ? (target.getAttribute('src') ?? target.getAttribute('href')) : null;
      tell(address === null ? `error: ${event.message}` : `not loaded: ${address}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => tell(`error: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell(`policy: ${violatedDirective} ${blockedURI}`),
  );
  console.error = (...words: unknown[]) => tell(`console: ${words.map(String).join(' ')}`);
};

/** Takes the storage away, as a browser set to allow none does. */
const block = (): void => {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
};

const hostOf = (id: string): string => {
  const [first] = vectorsOf(id);
  const source = `/de/embed/${id}/${fragmentOf(first?.inputs ?? {})}`.replaceAll('&', '&amp;');
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Host</title><iframe title="Rechner" sandbox="allow-scripts" width="1000" height="700" src="${source}"></iframe></html>`;
};

/**
 * Copies a built site and puts a script behind the policy of each page: not every engine tells its driver of errors.
 * Beside it stand pages of a host that shows a calculator in a sandbox, at its first worked result.
 */
export function copyWatched(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const page of globSync('**/*.html', { cwd: to })) {
    const file = join(to, page);
    const html = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '$&<script src="/watch.js"></script>'),
    );
  }
  writeFileSync(join(to, 'watch.js'), `(${watch.toString()})()`);
  writeFileSync(join(to, 'blocked.js'), `(${watch.toString()})();(${block.toString()})()`);
  for (const id of worked) {
    mkdirSync(join(to, 'host', id), { recursive: true });
    writeFileSync(join(to, 'host', id, 'index.html'), hostOf(id));
  }
}

export interface Site {
  origin: string;
  /** What went wrong in the pages so far. */
  faults: string[];
  close: () => void;
}

/**
 * Serves a watched copy at an origin of its own, so without storage and without files kept from before.
 * @param options.instead what a request is answered with instead of what it names
 */
export async function serve(
  folder: string,
  {
    instead = (path) => path,
    port = 0,
  }: { instead?: ((path: string) => string) | undefined; port?: number } = {},
): Promise<Site> {
  const faults: string[] = [];
  const server = createServer(folder);
  server.prependListener('request', (request) => {
    const [path = '', fault] = (request.url ?? '').split('?');
    if (path !== '/watch.js' || fault === undefined) {
      request.url = instead(request.url ?? '');
      return;
    }
    const text = decodeURIComponent(fault);
    const [, missed] = /^not loaded: (.*)$/.exec(text) ?? [];
    // What was withheld is missed, and that is no fault.
    if (missed === undefined || instead(missed) === missed) faults.push(text);
  });
  server.listen(port);
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    faults,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
