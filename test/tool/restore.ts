import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Folder } from './folder';
import { defaultsOf, readFragment, restore as restoreRecord, writeFragment } from './lib';
import type { Inputs } from './lib';
import { property } from './property';

/** Whatever storage or a link brings is taken without throwing, and what was written is read again. */
export function restore({ tool, examples }: Folder): void {
  const keys = Object.keys(tool.inputs);

  property('restore takes anything without throwing, and what it keeps can be evaluated', 300, () => {
    const record = fc.oneof(
      fc.anything(),
      fc.record({
        v: fc.oneof(fc.integer(), fc.anything()),
        d: fc.dictionary(fc.constantFrom(...keys, 'unknown', '__proto__'), fc.anything()),
      }),
    );
    return fc.property(record, (input) => {
      const { answers } = restoreRecord(tool, input);
      expect(Object.keys(answers).every((key) => keys.includes(key))).toBe(true);
    });
  });

  property('any text is read as a fragment without throwing', 200, () =>
    fc.property(fc.string(), fc.constantFrom(...keys), fc.string(), (tail, key, value) => {
      readFragment(tool, tail);
      const opened = readFragment(tool, `#v=1&${key}=${encodeURIComponent(value)}&${tail.replace(/&/g, '')}`);
      expect(opened).toBeDefined();
    }),
  );

  test('a link reproduces the figures it was made from', () => {
    for (const example of [{}, ...Object.values(examples)]) {
      const inputs = { ...defaultsOf(tool), ...example } as Inputs;
      const opened = readFragment(tool, writeFragment(tool, inputs, 'CHF'));
      expect(opened).toMatchObject({ currency: 'CHF', dropped: [] });
      expect(opened?.answers).toEqual(JSON.parse(JSON.stringify(inputs)));
    }
  });
}
