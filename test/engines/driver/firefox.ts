import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, Place } from './engine';
import { said } from './said';

type Result = Record<string, unknown>;
interface Answer extends Result {
  id: number;
  type: 'success' | 'error';
  result: Result;
}
interface Context {
  context: string;
  children: Context[];
}

/** Speaks WebDriver BiDi: one socket, numbered commands. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  return async <T extends Result>(method: string, params: Result = {}): Promise<T> => {
    const id = (last += 1);
    const { type, result, ...rest } = await new Promise<Answer>((done) => {
      waiting.set(id, done);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (type === 'error') throw new Error(`${method}: ${JSON.stringify(rest)}`);
    return result as T;
  };
}

/** Starts Firefox without a window, on a profile of its own. */
export async function firefox(path: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'engine-'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const browser = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = once(browser, 'exit');
  const [, address = ''] = await said(browser, browser.stderr, /WebDriver BiDi listening on (ws:\S+)/);
  const send = await connect(`${address}/session`);
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const contextOf = async ({ tab, inFrame }: Place): Promise<string> => {
    if (!inFrame) return tab;
    const { contexts } = await send<{ contexts: Context[] }>('browsingContext.getTree', { root: tab });
    const frame = contexts[0]?.children[0];
    if (frame === undefined) throw new Error('the page has no frame');
    return frame.context;
  };
  return {
    version: capabilities.browserVersion,
    open: async () => (await send<{ context: string }>('browsingContext.create', { type: 'tab' })).context,
    show: (tab) => send('browsingContext.activate', { context: tab }),
    close: (tab) => send('browsingContext.close', { context: tab }),
    goto: (tab, url) => send('browsingContext.navigate', { context: tab, url, wait: 'complete' }),
    reload: (tab) => send('browsingContext.reload', { context: tab, wait: 'complete' }),
    run: async (place, expression) => {
      const { type, result, exceptionDetails } = await send<{
        type: 'success' | 'exception';
        result: { value: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression,
        awaitPromise: true,
        target: { context: await contextOf(place) },
      });
      if (type === 'exception') throw new Error(exceptionDetails?.text);
      return result.value;
    },
    act: async (place, actions) => send('input.performActions', { context: await contextOf(place), actions }),
    print: async (tab) =>
      (await send<{ data: string }>('browsingContext.print', { context: tab, background: true })).data,
    quit: async () => {
      await send('browser.close');
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
