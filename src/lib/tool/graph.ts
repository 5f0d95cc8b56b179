import type { Node } from '../formula/ast';
import { isBuiltin } from '../formula/parse';
import { callsOf, namesOf } from '../formula/walk';
import { formulaOf, quantityOf, tree } from './compile';
import { isDecision } from './definition';
import type { AnyTool } from './definition';

/** Every formula text of a quantity: body, conditions of its rows, refusals, and what its named formulas say. */
function nodesOf(tool: AnyTool, key: string): Node[] {
  const quantity = quantityOf(tool, key);
  if (!quantity) return [];
  const rows = (quantity.decide ?? []).flatMap(({ when }) => (when ? [when] : []));
  return [
    ...(quantity.body ? [quantity.body] : []),
    ...rows,
    ...quantity.refusals.map(([, condition]) => condition),
  ];
}

/** The inputs and quantities a quantity mentions directly, in formula order. */
export function mentions(tool: AnyTool, key: string): string[] {
  const names = new Set(nodesOf(tool, key).flatMap(namesOf));
  if (names.delete('items'))
    for (const item of tool.items ?? []) namesOf(tree(item.points)).forEach((name) => names.add(name));
  return [...names].filter(
    (name) => Object.hasOwn(tool.inputs, name) || Object.hasOwn(tool.quantities, name),
  );
}

/** The named formulas a quantity calls. */
export const formulasOf = (tool: AnyTool, key: string): string[] => [
  ...new Set(
    nodesOf(tool, key)
      .flatMap((node) => callsOf(node, isBuiltin))
      .filter((name) => formulaOf(tool, name)),
  ),
];

/**
 * Everything some quantities rest on, themselves included, in the order of the definition: first the inputs, in
 * contract order, then the quantities.
 */
export function closure(tool: AnyTool, keys: readonly string[]): { inputs: string[]; quantities: string[] } {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    mentions(tool, key).forEach(visit);
    const list = tool.quantities[key]?.rows;
    if (list !== undefined) visit(list);
    const field = tool.inputs[key];
    if (field?.kind === 'rows')
      for (const cell of Object.values(field.fields)) if (cell.when) namesOf(tree(cell.when)).forEach(visit);
    if (field?.requiredUnless !== undefined) visit(field.requiredUnless);
  };
  keys.forEach(visit);
  return {
    inputs: Object.keys(tool.inputs).filter((key) => seen.has(key)),
    quantities: Object.keys(tool.quantities).filter((key) => seen.has(key)),
  };
}

/** The inputs of a sub-model, in contract order: those its quantities and sentences rest on. */
export function inputsOf(tool: AnyTool, submodel: string): string[] {
  const part = tool.submodels.find(({ id }) => id === submodel);
  return part ? closure(tool, [...part.quantities, ...(part.sentences ?? [])]).inputs : [];
}

/** The public quantities: all but the internal ones. */
export const publicQuantities = (tool: AnyTool): string[] =>
  Object.entries(tool.quantities)
    .filter(([, quantity]) => !quantity.internal)
    .map(([key]) => key);

export const unitOfQuantity = (tool: AnyTool, key: string): string => {
  const quantity = tool.quantities[key];
  if (!quantity) return 'none';
  if (isDecision(quantity)) return quantity.rows === undefined ? 'band' : 'list';
  return quantity.unit;
};
