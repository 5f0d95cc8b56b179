import type { BoundTool } from '../definition/bound';
import { isColumn, isDecision } from '../definition/definition';
import { unitOfField } from '../field/aspects/unit';
import type { Node } from '../formula/ast';
import type { ColumnName } from '../formula/print/words';

/**
 * Where a field of rows comes from: a field of an input, of the tool's `items`, of a quantity that is a list, or
 * (`list` is empty) of a list that was worked out in passing.
 */
export interface Column {
  list: string;
  name: string;
}

/** A list of the tool as an expression. */
export const listNamed = (name: string): Node => ({ type: 'name', is: 'figure', name });

/**
 * The origin of a field of the rows of a list expression, through all that only picks and sorts rows, and through named
 * lists.
 */
export function columnOf(tool: BoundTool, rows: Node, name: string): Column {
  if (rows.type === 'name') {
    const list = rows.name;
    if (Object.hasOwn(tool.tool.inputs, list) || list === 'items') return { list, name };
    const quantity = tool.quantity(list);
    if (!quantity?.body || quantity.rows !== null) return { list, name };
    const origin = columnOf(tool, quantity.body, name);
    return origin.list === '' ? { list, name } : origin;
  }
  if (rows.type !== 'call') return { list: '', name };
  const [list, term] = rows.args;
  if (list && (rows.name === 'where' || rows.name === 'sortBy')) return columnOf(tool, list, name);
  const isKept = (rows.name === 'groupBy' && name === 'key') || (rows.name === 'list' && name === 'value');
  return isKept && list && term?.type === 'name' && term.is === 'cell'
    ? columnOf(tool, list, term.name)
    : { list: '', name };
}

const pointColumns: readonly string[] = ['weight', 'points', 'answer'] satisfies ColumnName[];

/** The unit of a field of the rows of a list expression, `none` where nothing says one. */
export function unitOfCell(tool: BoundTool, rows: Node, name: string): string {
  const { inputs } = tool.tool;
  const column = columnOf(tool, rows, name);
  const field = inputs[column.list];
  if (field?.kind === 'rows') {
    const cell = field.fields[column.name];
    return cell ? unitOfField(cell) : 'none';
  }
  if (field?.kind === 'dates') return 'day number';
  if (field || column.list === 'items') return pointColumns.includes(column.name) ? 'points' : 'text';
  const added = column.name === 'value' ? addedUp(tool, rows) : undefined;
  if (added) return unitOfCell(tool, added.list, added.name);
  return tool.tool.quantities[column.list] && column.name === 'value'
    ? unitOfRow(tool.tool, column.list)
    : 'none';
}

/** The field whose values a list adds up by group or row by row. */
function addedUp(tool: BoundTool, rows: Node): { list: Node; name: string } | undefined {
  if (rows.type === 'name') {
    const quantity = tool.quantity(rows.name);
    return quantity?.body && quantity.rows === null ? addedUp(tool, quantity.body) : undefined;
  }
  if (rows.type !== 'call') return undefined;
  const [list, ...terms] = rows.args;
  if (list && (rows.name === 'where' || rows.name === 'sortBy')) return addedUp(tool, list);
  const term = rows.name === 'groupBy' ? terms[1] : rows.name === 'cumulative' ? terms[0] : undefined;
  return list && term?.type === 'name' && term.is === 'cell' ? { list, name: term.name } : undefined;
}

/** The unit of what a quantity says of one row of its list, or of a member of a list of plain values. */
export function unitOfRow(tool: BoundTool['tool'], key: string): string {
  const quantity = tool.quantities[key];
  if (!quantity || isDecision(quantity) || isColumn(quantity)) return 'band';
  if (quantity.rows === undefined && /^(?:list|table)$/.test(quantity.unit)) return 'none';
  return quantity.unit.startsWith('list of ') ? quantity.unit.slice('list of '.length) : quantity.unit;
}
