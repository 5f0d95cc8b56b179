import { describe, kindOf, number, sameKind } from '../formula/kinds';
import type { Kind } from '../formula/kinds';
import { FormulaError } from '../formula/parse';
import { unitOf } from '../formula/unit-of';
import type { UnitScope } from '../formula/unit-of';
import { kindOfField } from '../field/aspects/columns';
import { bound } from './bound';
import { isColumn, isDecision } from './definition';
import type { AnyTool } from './definition';

/** The kind of another tool's (or the profile's) figure; undefined for a tool the site does not carry. */
export type ForeignKind = (from: string, name: string) => Kind | undefined | 'unknown tool';

/** What links see of other tools: the kinds of their figures. */
export const foreignKinds =
  (others: ReadonlyMap<string, AnyTool>): ForeignKind =>
  (from, name) => {
    const tool = others.get(from);
    return tool ? kindOfFigure(tool, name) : 'unknown tool';
  };

/** What the figures, parameters and calls of a tool stand for while units are checked. */
export function unitScope(tool: AnyTool, foreign: ForeignKind = () => 'unknown tool'): UnitScope {
  const call: UnitScope['call'] = (name, args) => {
    const shared = tool.formulas?.[name];
    const procedure = tool.procedures?.[name];
    const takes = shared ? Object.values(shared.params) : procedure?.takes;
    const unit = shared?.unit ?? procedure?.unit;
    if (!takes || unit === undefined) return undefined;
    takes.forEach((wanted, index) => {
      const given = args[index];
      const fits =
        given && (kindOf(wanted).is === 'rows' ? given.is === 'rows' : sameKind(given, kindOf(wanted)));
      if (!fits)
        throw new FormulaError(`${name}: ${given ? describe(given) : 'nothing'} where ${wanted} is needed`);
    });
    return kindOf(unit);
  };
  const asked = new Set<string>();
  const scope: UnitScope = {
    figure({ name, from }) {
      if (from !== undefined) {
        const kind = foreign(from, name);
        // A tool that is not here yet feeds nothing, and its units cannot be asked.
        return kind === 'unknown tool' ? number() : kind;
      }
      // The kind of a list follows from its formula, which might be about the list itself.
      if (asked.has(name)) throw new FormulaError(`"${name}" rests on itself`);
      asked.add(name);
      try {
        return kindOfFigure(tool, name, scope);
      } finally {
        asked.delete(name);
      }
    },
    call,
  };
  return scope;
}

/** The kind of an input, a quantity, or the items; undefined for another name. */
export function kindOfFigure(
  tool: AnyTool,
  name: string,
  scope: UnitScope = unitScope(tool),
): Kind | undefined {
  const field = Object.hasOwn(tool.inputs, name) ? tool.inputs[name] : undefined;
  if (field) return kindOfField(field);
  if (name === 'items' && tool.items.length > 0) {
    const text: Kind = { is: 'text' };
    return { is: 'rows', fields: { id: text, group: text, weight: number(), points: number() } };
  }
  const quantity = Object.hasOwn(tool.quantities, name) ? tool.quantities[name] : undefined;
  if (!quantity) return undefined;
  const read = bound(tool).quantity(name);
  const list = read?.rows ?? null;
  const row = list === null ? [] : [kindOfFigure(tool, list, scope) ?? number()];
  const one: Kind = read?.decide
    ? { is: 'text', options: [...new Set(read.decide.map(({ verdict }) => verdict))] }
    : isDecision(quantity) || isColumn(quantity)
      ? { is: 'text' }
      : /^(?:list|table)$/.test(quantity.unit) && read?.body
        ? unitOf(read.body, scope, row)
        : kindOf(quantity.unit);
  return list === null ? one : { is: 'rows', fields: { value: one } };
}
