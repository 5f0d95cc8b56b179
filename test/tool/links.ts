import { expect, test } from 'vitest';
import type { Folder } from './folder';
import { bound, eachFigure, linksOf } from './lib';

/** The formulas of links can be read; which figures other tools have is a test over all of them. */
export const links = ({ tool }: Folder): void =>
  test('the formulas of its links and offers can be read, and name its own figures where they are its own', () => {
    for (const { place, link } of linksOf(tool)) {
      const names: string[] = [];
      eachFigure(bound(tool).link(link), (name) => names.push(name));
      expect([place, names.length > 0]).toEqual([place, true]);
    }
  });
