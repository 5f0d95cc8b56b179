import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { Engine, Place } from './engine';
import { said } from './said';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A display without a screen, also where there is one: the windows would come up under somebody's hands. */
async function display(path: string) {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const program = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [, number = ''] = await said(program, program.stdio[3] as Readable, /(\d+)\n/);
  return { program, name: `:${number}` };
}

/** Speaks WebDriver over HTTP. */
const speakTo =
  (address: string) =>
  async <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> => {
    const response = await fetch(address + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = (await response.json()) as { value: T };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };

/** Waits for the driver to listen. */
async function listening(address: string): Promise<void> {
  for (let tries = 0; ; tries += 1)
    try {
      await fetch(`${address}/status`);
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
}

/** Starts WebKitGTK's small browser, which its driver brings along. */
export async function webkit(programs: { WebKitWebDriver: string; Xvfb: string }): Promise<Engine> {
  const screen = await display(programs.Xvfb);
  const port = await freePort();
  const driver = spawn(programs.WebKitWebDriver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.name },
  });
  const send = speakTo(`http://127.0.0.1:${port}`);
  await listening(`http://127.0.0.1:${port}`);
  const { sessionId, capabilities } = await send<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>('POST', '/session', { capabilities: { alwaysMatch: {} } });
  const post = <T>(path: string, body?: object): Promise<T> =>
    send<T>('POST', `/session/${sessionId}${path}`, body);
  await post('/window/rect', { x: 0, y: 0, width: 1366, height: 900 });

  let [current, framed] = ['', false];
  /** Commands go to one place at a time. */
  const turnTo = async ({ tab, inFrame }: Place): Promise<void> => {
    if (tab !== current) await post('/window', { handle: tab });
    if (tab !== current || framed) await post('/frame', { id: null });
    current = tab;
    framed = inFrame;
    if (!inFrame) return;
    const frame = await post('/element', { using: 'css selector', value: 'iframe' });
    await post('/frame', { id: frame });
  };
  const at = async <T>(place: Place, path: string, body?: object): Promise<T> => {
    await turnTo(place);
    return post<T>(path, body);
  };
  return {
    version: capabilities.browserVersion,
    // A tab behind another would be hidden, and nothing in it drawn; windows are all in sight.
    open: async () => (await post<{ handle: string }>('/window/new', { type: 'window' })).handle,
    show: (tab) => turnTo({ tab, inFrame: false }),
    close: async (tab) => {
      await turnTo({ tab, inFrame: false });
      const [left = ''] = await send<string[]>('DELETE', `/session/${sessionId}/window`);
      await post('/window', { handle: left });
      current = left;
    },
    goto: (tab, url) => at({ tab, inFrame: false }, '/url', { url }),
    reload: (tab) => at({ tab, inFrame: false }, '/refresh'),
    run: async (place, expression) => {
      const script = `const done = arguments[0];
        Promise.resolve().then(() => ${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await at<{ value: string; error?: string }>(place, '/execute/async', {
        script,
        args: [],
      });
      if (error !== undefined) throw new Error(error);
      return value;
    },
    act: (place, actions) => at(place, '/actions', { actions }),
    quit: async () => {
      // Where the driver broke down, its browser goes with the display.
      await send('DELETE', `/session/${sessionId}`).catch(() => undefined);
      for (const program of [driver, screen.program]) {
        if (program.exitCode !== null || program.signalCode !== null) continue;
        program.kill();
        await once(program, 'exit');
      }
    },
  };
}
