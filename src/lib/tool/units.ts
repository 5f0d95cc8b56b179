import { FormulaError } from '../formula/parse';
import { describe, kindOf, number, sameKind, unitOf } from '../formula/units';
import type { Kind, UnitScope } from '../formula/units';
import { tree } from './compile';
import { isDecision } from './definition';
import type { AnyTool } from './definition';
import { unitOfField } from './fields';
import type { Field } from './fields';

const kindOfField = (field: Field): Kind => {
  if (field.kind === 'rows') {
    return {
      is: 'rows',
      fields: Object.fromEntries(Object.entries(field.fields).map(([key, cell]) => [key, kindOfField(cell)])),
    };
  }
  if (field.kind === 'answers') return { is: 'rows', fields: { id: { is: 'text' }, value: number() } };
  return kindOf(unitOfField(field));
};

const items: Kind = {
  is: 'rows',
  fields: { id: { is: 'text' }, group: { is: 'text' }, weight: number(), points: number() },
};

/** What the names of a tool stand for; inside a per-row quantity the row's fields come first. */
export function scopeOf(tool: AnyTool, rowsOf?: string): UnitScope {
  const list = rowsOf === undefined ? undefined : tool.inputs[rowsOf];
  const row = list ? kindOfField(list) : undefined;
  return {
    kind(name) {
      if (row?.is === 'rows' && row.fields[name]) return row.fields[name];
      const input = tool.inputs[name];
      if (input) return kindOfField(input);
      if (name === 'items' && tool.items) return items;
      const quantity = tool.quantities[name];
      if (!quantity) return undefined;
      return isDecision(quantity)
        ? kindOf(quantity.rows ? 'list' : 'band')
        : kindOf(quantity.rows ? 'list' : quantity.unit);
    },
    call(name, args) {
      const shared = tool.formulas?.[name];
      if (!shared) return undefined;
      Object.entries(shared.params).forEach(([param, unit], index) => {
        const given = args[index];
        if (!given || !sameKind(given, kindOf(unit))) {
          throw new FormulaError(
            `${name}(${param}): ${given ? describe(given) : 'nothing'} where ${unit} is needed`,
          );
        }
      });
      return kindOf(shared.unit);
    },
  };
}

/**
 * Every place of a tool where units disagree, a name is unknown or a formula cannot be read, each with the quantity it
 * stands in. Empty for a sound tool.
 */
export function unitErrors(tool: AnyTool): string[] {
  const found: string[] = [];
  const check = (where: string, text: string, wanted: Kind, scope: UnitScope): void => {
    try {
      const kind = unitOf(tree(text), scope);
      if (wanted.is === 'rows' ? kind.is !== 'rows' : !sameKind(kind, wanted))
        found.push(`${where}: is ${describe(kind)}, said to be ${describe(wanted)}`);
    } catch (error) {
      found.push(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const yes: Kind = { is: 'boolean' };
  const scope = scopeOf(tool);
  for (const [key, quantity] of Object.entries(tool.quantities)) {
    const own = scopeOf(tool, quantity.rows);
    if (isDecision(quantity))
      quantity.decide.forEach(
        ({ when }, index) => when !== undefined && check(`${key} row ${index + 1}`, when, yes, own),
      );
    else check(key, quantity.formula, kindOf(quantity.unit), own);
    for (const [code, condition] of Object.entries(quantity.refuse ?? {}))
      check(`${key} ${code}`, condition, yes, own);
  }
  for (const [name, shared] of Object.entries(tool.formulas ?? {})) {
    const inner: UnitScope = {
      kind: (param) => (shared.params[param] === undefined ? undefined : kindOf(shared.params[param])),
      call: scope.call,
    };
    check(name, shared.formula, kindOf(shared.unit), inner);
    for (const [code, condition] of Object.entries(shared.refuse ?? {}))
      check(`${name} ${code}`, condition, yes, inner);
  }
  for (const item of tool.items ?? []) check(`item ${item.id}`, item.points, number(), scope);
  for (const { code, when } of [...(tool.checks ?? []), ...(tool.warnings ?? [])])
    check(code, when, yes, scope);
  for (const [key, field] of Object.entries(tool.inputs)) {
    if (field.link && field.link.tool === undefined)
      check(`link of ${key}`, field.link.formula, kindOfField(field), scope);
    if (field.kind !== 'rows') continue;
    for (const [name, cell] of Object.entries(field.fields))
      if (cell.when) check(`${key}.${name}`, cell.when, yes, scope);
  }
  return found;
}
