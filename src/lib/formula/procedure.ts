import type { Lazy, Reader, Value } from './value';

/** Calls a procedure: all its arguments are read; without one of them, or without an answer, there is none. */
export function call(
  reader: Reader,
  procedure: (...args: never[]) => Value | null,
  args: readonly Lazy[],
): Value | null {
  const values = args.map((arg) => arg(reader));
  if (values.includes(null)) return null;
  const result = procedure(...(values as never[])) ?? reader.refuse('NO_DATA');
  return typeof result === 'number' ? reader.finite(result) : result;
}
