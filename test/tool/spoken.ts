import { describe, expect, test } from 'vitest';
import type { Folder } from './folder';
import { bound } from './lib';

/** What types cannot say of words: every verdict that is said under a number has its sentence. */
export function spoken({ tool, words }: Folder): void {
  describe.each(Object.entries(words))('in %s', (_locale, said) => {
    test('every verdict that is said under a number has a sentence, or there is one for none', () => {
      const silent = tool.parts.flatMap(({ sentences = [] }) =>
        sentences.flatMap((key) =>
          (bound(tool).quantity(key)?.decide ?? [])
            .filter(({ verdict }) => !said.quantities[key]?.verdicts?.[verdict]?.text)
            .map(({ verdict }) => `${key}: ${verdict}`),
        ),
      );
      expect(silent).toEqual([]);
    });

    test('every example, note and preset has its words', () => {
      for (const part of tool.parts)
        for (const name of Object.keys(part.presets ?? {}))
          expect([part.id, name, said.presets?.[name]?.title ?? '']).not.toContain('');
    });
  });
}
