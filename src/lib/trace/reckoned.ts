import { unitScope } from '../definition/figure-kinds';
import type { BoundTool } from '../definition/bound';
import type { Call, Node } from '../formula/ast';
import { unitOfQuantity } from '../definition/graph';
import { describe } from '../formula/kinds';
import { unitOf } from '../formula/unit-of';
import { unitOfCell } from './column';
import type { Scene } from './scene';
import { withoutRows } from './walk';

/** A formula with the value in place of all that reads rows, each in its unit. */
export const reckonedOf = (node: Node, scene: Scene): Node =>
  withoutRows(node, scene, (call) => unitOfRows(scene.tool, call));

/** The unit of what a function makes of the rows of a list: that of its term, `none` where nothing says one; with inputs replaced that of the figure. */
export function unitOfRows(tool: BoundTool, { name, args }: Call): string {
  const [list, term] = args;
  if (name === 'at') return list?.type === 'name' ? unitOfQuantity(tool.tool, list.name) : 'none';
  if (name === 'count' || !list || !term) return 'none';
  return unitOfTerm(tool, list, term);
}

/** The unit of a term over the rows of a list. */
export function unitOfTerm(tool: BoundTool, list: Node, term: Node): string {
  if (term.type === 'name' && term.is === 'cell') return unitOfCell(tool, list, term.name);
  try {
    const scope = unitScope(tool.tool);
    const said = describe(unitOf(term, scope, [unitOf(list, scope)]));
    return said === 'currency' ? said : 'none';
  } catch {
    // Within rows of rows, whose units the formula alone does not say.
    return 'none';
  }
}
