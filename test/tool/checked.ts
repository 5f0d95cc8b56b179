import { expect, test } from 'vitest';
import type { Folder } from './folder';
import { evaluate } from './lib';

/** The worked examples on the methods page are true. */
export const checked = ({ tool, evidence }: Folder): void =>
  test('the worked examples on its methods page are computed as they are printed', () => {
    for (const { id: name, inputs, expected } of evidence.checked) {
      const { values } = evaluate(tool, inputs);
      for (const [key, value] of Object.entries(expected)) {
        if (typeof value === 'number') expect(values[key], `${name} ${key}`).toBeCloseTo(value, 6);
        else expect([name, key, values[key] ?? null]).toEqual([name, key, value]);
      }
    }
  });
