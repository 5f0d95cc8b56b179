import { expect, test } from 'vitest';
import type { Folder } from './folder';
import { faultsOf } from './lib';

/** Units agree, every name is known, nothing rests on itself. */
export const units = ({ tool }: Folder): void =>
  test('every formula can be read, agrees with its unit, and rests on nothing that rests on it', () => {
    expect(faultsOf(tool)).toEqual([]);
  });
