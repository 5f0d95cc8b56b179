import type { Lazy, Reader } from '../value';

const round9 = (value: number): number => Math.round(value * 1e9) / 1e9;

/** The name whose figure goes before all others, compared after rounding to 9 decimals; of equals the first. */
export function extreme(
  reader: Reader,
  pairs: readonly (string | Lazy)[],
  before: (one: number, best: number) => boolean,
): string | null {
  let name: string | null = null;
  let best = 0;
  for (let place = 0; place < pairs.length; place += 2) {
    const own = reader.beside();
    const value = (pairs[place + 1] as Lazy)(own);
    if (own.blame?.why === 'error') reader.hold(own.blame);
    if (typeof value !== 'number' || own.blame) continue;
    if (name === null || before(round9(value), best)) [name, best] = [pairs[place] as string, round9(value)];
  }
  return name ?? reader.refuse('NO_DATA');
}
