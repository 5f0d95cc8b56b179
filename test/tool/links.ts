import { expect, test } from 'vitest';
import type { Folder } from './folder';
import { namesIn } from './lib';
import type { AnyTool } from './lib';

/** A value that flows into a field: from the tool itself, or from the one it names. */
interface Link {
  tool?: string;
  formula: string;
}

/** Every link and offer of a tool: of its fields, of the cells of its rows, and beside single cells. */
export const linksOf = (tool: AnyTool): Link[] =>
  Object.values(tool.inputs)
    .flatMap((field): (Link | undefined)[] => [
      field.link,
      field.offer,
      ...(field.kind === 'rows'
        ? [
            ...(field.offers ?? []),
            ...Object.values(field.fields).flatMap(({ link, offer }) => [link, offer]),
          ]
        : []),
    ])
    .filter((link) => link !== undefined);

/** The formulas of links can be read; which figures other tools have is a test over all of them. */
export const links = ({ id, tool }: Folder): void =>
  test('the formulas of its links and offers can be read, and name its own figures where they are its own', () => {
    for (const { tool: other = id, formula } of linksOf(tool))
      for (const name of namesIn(formula))
        expect([formula, name, other !== id || name in tool.inputs || name in tool.quantities]).toEqual([
          formula,
          name,
          true,
        ]);
  });
