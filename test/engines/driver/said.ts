import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Waits until a program that was started says something. @throws when it ends before, or takes half a minute */
export const said = (program: ChildProcess, stream: Readable, wanted: RegExp): Promise<RegExpExecArray> =>
  new Promise((done, failed) => {
    let text = '';
    const giveUp = (): void => failed(new Error(`${program.spawnfile} did not start: ${text.trim()}`));
    const late = setTimeout(giveUp, 30_000);
    program.once('exit', giveUp);
    program.once('error', failed);
    stream.on('data', (piece: Buffer) => {
      text += piece.toString();
      const found = wanted.exec(text);
      if (found === null) return;
      clearTimeout(late);
      done(found);
    });
  });
