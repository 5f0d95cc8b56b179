import { parts } from '../formula/ast';
import type { Node } from '../formula/ast';
import { callsOf, figuresOf } from '../formula/bind';
import type { Link } from '../field/field';
import { bound } from './bound';
import { isColumn } from './definition';
import type { AnyTool } from './definition';

/** Every formula of a quantity: body, conditions of its rows, and refusals. */
function nodesOf(tool: AnyTool, key: string): Node[] {
  const quantity = bound(tool).quantity(key);
  if (!quantity) return [];
  const rows = (quantity.decide ?? []).flatMap(({ when }) => (when ? [when] : []));
  return [
    ...(quantity.body ? [quantity.body] : []),
    ...rows,
    ...quantity.refusals.map(([, condition]) => condition),
  ];
}

const isItems = (node: Node | undefined): boolean =>
  node?.type === 'name' && node.is === 'figure' && node.name === 'items';

/** The group a condition over the items asks for first of all, so that of others no points are read. */
function groupAsked(condition: Node | undefined): string | undefined {
  if (condition?.type !== 'binary') return undefined;
  const { op, left, right } = condition;
  if (op === 'and') return groupAsked(left);
  return op === '=' && left.type === 'name' && left.name === 'group' && right.type === 'text'
    ? right.value
    : undefined;
}

/** The items whose points some formulas may read: all, or those of the groups that `where(items, group = …)` takes. */
export function itemsRead({ items }: AnyTool, nodes: readonly Node[]): AnyTool['items'] {
  const groups = new Set<string | undefined>();
  const visit = (node: Node): void => {
    const [list, condition] = node.type === 'call' && node.name === 'where' ? node.args : [];
    if (isItems(node)) groups.add(undefined);
    if (isItems(list)) groups.add(groupAsked(condition));
    (isItems(list) && condition ? [condition] : parts(node)).forEach(visit);
  };
  nodes.forEach(visit);
  return items.filter(({ group }) => groups.has(undefined) || groups.has(group));
}

/** The inputs and quantities a quantity mentions directly, in formula order; through the items what their points read. */
export function mentions(tool: AnyTool, key: string): string[] {
  const nodes = nodesOf(tool, key);
  const names = new Set(nodes.flatMap(figuresOf));
  if (names.delete('items'))
    for (const { id } of itemsRead(tool, nodes))
      figuresOf(bound(tool).points(id)).forEach((name) => names.add(name));
  const rows = bound(tool).quantity(key)?.rows;
  if (rows) names.add(rows);
  return [...names];
}

/** The named formulas and procedures a quantity calls. */
export const callsOfQuantity = (tool: AnyTool, key: string): string[] => [
  ...new Set(nodesOf(tool, key).flatMap(callsOf)),
];

/**
 * Everything some figures rest on, themselves included, in the order of the definition: first the inputs, in contract
 * order, then the quantities.
 */
export function closure(tool: AnyTool, keys: readonly string[]): { inputs: string[]; quantities: string[] } {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    mentions(tool, key).forEach(visit);
    const field = tool.inputs[key];
    if (field?.when !== undefined) figuresOf(bound(tool).formula(field.when)).forEach(visit);
    if (field?.requiredUnless !== undefined) visit(field.requiredUnless);
    if (field?.kind === 'rows')
      for (const { when } of Object.values(field.fields))
        if (when !== undefined) figuresOf(bound(tool).formula(when)).forEach(visit);
  };
  keys.forEach(visit);
  return {
    inputs: Object.keys(tool.inputs).filter((key) => seen.has(key)),
    quantities: Object.keys(tool.quantities).filter((key) => seen.has(key)),
  };
}

/** The public quantities: all but the internal ones. */
export const publicQuantities = (tool: AnyTool): string[] =>
  Object.entries(tool.quantities)
    .filter(([, quantity]) => !quantity.internal)
    .map(([key]) => key);

/** The unit of a quantity as the contract names it. */
export function unitOfQuantity(tool: AnyTool, key: string): string {
  const quantity = tool.quantities[key];
  if (!quantity) return 'none';
  const table = isColumn(quantity) ? tool.quantities[quantity.decidedBy] : quantity;
  if (table && !isColumn(table) && table.rows !== undefined) return 'list';
  return quantity.unit ?? 'band';
}

/** Every link of a tool with the place it stands in: what fills a field, and what a button offers. */
export function linksOf(tool: AnyTool): { place: string; key: string; link: Link }[] {
  return Object.entries(tool.inputs).flatMap(([key, field]) => [
    ...(field.link ? [{ place: `link of ${key}`, key, link: field.link }] : []),
    ...(field.offer ? [{ place: `offer for ${key}`, key, link: field.offer }] : []),
    ...(field.kind === 'rows'
      ? (field.offers ?? []).map((link) => ({
          place: `offer for ${key}.${link.row}.${link.cell}`,
          key,
          link,
        }))
      : []),
  ]);
}

/** A way from a figure through what it rests on back to itself, or null: own links are ways too. */
export function cycleOf(tool: AnyTool): string[] | null {
  const done = new Set<string>();
  const walk = (key: string, path: readonly string[]): string[] | null => {
    const at = path.indexOf(key);
    if (at >= 0) return [...path.slice(at), key];
    if (done.has(key)) return null;
    const link = tool.inputs[key]?.link;
    // An input that shares its key with a quantity is an override: the quantity's formula does not read it.
    const next = [...mentions(tool, key), ...(link ? figuresOf(bound(tool).link(link)) : [])];
    for (const one of next) {
      const found = walk(one, [...path, key]);
      if (found) return found;
    }
    done.add(key);
    return null;
  };
  for (const key of [...Object.keys(tool.inputs), ...Object.keys(tool.quantities)]) {
    const found = walk(key, []);
    if (found) return found;
  }
  return null;
}
