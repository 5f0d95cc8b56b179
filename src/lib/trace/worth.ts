import type { BoundTool } from '../definition/bound';
import { isColumn, isDecision } from '../definition/definition';
import type { AnyTool, DecisionRow } from '../definition/definition';
import { unitOfQuantity } from '../definition/graph';
import { unitOfField } from '../field/aspects/unit';
import { parts } from '../formula/ast';
import type { Node } from '../formula/ast';
import type { Session } from '../reckon/session';
import { listNamed, unitOfCell } from './column';
import { figureOf, settled } from './scene';
import type { Scene } from './scene';
import type { Traced } from './step';

/** What a figure of the tool is worth, in its unit. */
export function worthOf({ tool }: BoundTool, session: Session, key: string): Traced {
  const field = Object.hasOwn(tool.inputs, key) ? tool.inputs[key] : undefined;
  const unit = field ? unitOfField(field) : key === 'items' ? 'list' : unitOfQuantity(tool, key);
  return { ...settled(session.figure(key), session), unit };
}

/** Whether an input that shares its key with a quantity was answered (also with an error). */
export const isGiven = ({ tool }: BoundTool, session: Session, key: string): boolean =>
  Object.hasOwn(tool.inputs, key) &&
  (session.given.blocked?.[key] !== undefined ||
    session.answer(key) !== null ||
    session.flow(key).blame?.why === 'error');

/** The rules behind a decision's rows, with their sources; of a further column those of its decision. */
export function rulesOf(tool: AnyTool, key: string): readonly DecisionRow[] {
  const quantity = tool.quantities[key];
  if (!quantity) return [];
  if (isColumn(quantity)) return rulesOf(tool, quantity.decidedBy);
  return isDecision(quantity) ? quantity.decide : [];
}

/** What the fields of the row at hand are worth that some formulas read. */
export function cellsIn(scene: Scene, texts: readonly Node[], rowOf: string | null): Record<string, Traced> {
  if (rowOf === null) return {};
  const cells: Record<string, Traced> = {};
  const rows = listNamed(rowOf);
  const visit = (node: Node): void => {
    if (node.type === 'name' && node.is === 'cell' && node.level === 0)
      cells[node.name] ??= {
        ...figureOf(node, scene),
        unit: unitOfCell(scene.tool, rows, node.name),
      };
    parts(node).forEach(visit);
  };
  texts.forEach(visit);
  return cells;
}
