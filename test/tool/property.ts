import fc from 'fast-check';
import type { IPropertyWithHooks } from 'fast-check';
import { test } from 'vitest';

/** So many milliseconds that a busy machine does not fail work of a fixed size. */
export const patience = 120_000;

/** A test that a property holds for so many generated cases; it is set up when it runs, so that a fault is its own. */
export const property = <T>(title: string, runs: number, build: () => IPropertyWithHooks<T>): void =>
  test(title, { timeout: patience }, () => fc.assert(build(), { numRuns: runs }));
