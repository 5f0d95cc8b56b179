import { FormulaError } from '../parse';
import { expectNumber } from '../kinds';
import type { Kind } from '../kinds';
import type { Reader, Term, Value } from '../value';
import { inOrder } from './function';
import type { CallKinds } from './function';

export const arity = [4, 4] as const;
export const reads = /* @__PURE__ */ inOrder('index', 'value', 'value', 'period');
export const unit = ({ kinds }: CallKinds): Kind => {
  for (const bound of kinds.slice(1, 3)) {
    const { unit: powers } = expectNumber(bound, 'bound of sum');
    if (Object.keys(powers).some((name) => name === 'currency' || powers[name] !== 1))
      throw new FormulaError('a sum runs over periods');
  }
  return expectNumber(kinds[3] as Kind, 'sum');
};

/** `sum(t, from, to, term)`: the sum of a term over whole periods, both ends included, added up term by term; in the unit of the term; `DIVERGES` beyond a million of them. */
export function value(reader: Reader, from: Value | null, to: Value | null, term: Term): number | null {
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  // No horizon is that long, and a page that adds up without end answers nobody.
  if (to - from > 1e6) return reader.refuse('DIVERGES');
  let sum = 0;
  for (let period = from; period <= to; period += 1) {
    const one = term(reader, period);
    if (typeof one !== 'number') return null;
    sum += one;
  }
  return reader.finite(sum);
}
