import { expect, test } from 'vitest';
import type { Folder } from './folder';

/** A tool with figures brings what they are checked against; a worksheet has none. */
export function complete({ tool, evidence: { vectors, validation, checked } }: Folder): void {
  test('what its figures are checked against stands in its folder', () => {
    const bare = Object.entries({ vectors, validation, checked })
      .filter(([, rows]) => rows.length === 0)
      .map(([name]) => `evidence/${name}.json`);
    expect(Object.keys(tool.quantities).length === 0 ? [] : bare).toEqual([]);
  });
}
