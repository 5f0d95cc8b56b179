import { expectKind } from '../kinds';
import type { Kind } from '../kinds';
import type { Lazy, Reader, Value } from '../value';
import type { CallKinds } from './function';

export const arity = [3, 99] as const;
export const reads = (place: number) =>
  place === 0 ? ('elsewhere' as const) : place % 2 === 1 ? ('figure' as const) : ('value' as const);
export const unit = ({ kinds, name }: CallKinds): Kind => {
  for (let place = 1; place < kinds.length; place += 2)
    expectKind(kinds[place + 1] as Kind, kinds[place] as Kind, `${name}(…, ${place})`);
  return kinds[0] as Kind;
};

/** `at(quantity, key, value, …)`: the quantity with inputs replaced, everything else as it stands. */
export function value(reader: Reader, quantity: Lazy, ...pairs: (Value | null)[]): Value | null {
  const replaced: Record<string, Value | null> = {};
  for (let place = 0; place < pairs.length; place += 2) {
    const one = pairs[place + 1] ?? null;
    if (one === null) return null;
    replaced[String(pairs[place])] = one;
  }
  const there = reader.beside(reader.rounded, reader.world.at(replaced));
  const found = quantity(there);
  reader.hold(there.blame);
  return found ?? reader.refuse(there.code);
}
