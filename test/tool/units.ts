import { expect, test } from 'vitest';
import type { Folder } from './folder';
import { unitErrors } from './lib';

/** Units agree. */
export const units = ({ tool }: Folder): void =>
  test('every formula agrees with its unit', () => {
    expect(unitErrors(tool)).toEqual([]);
  });
