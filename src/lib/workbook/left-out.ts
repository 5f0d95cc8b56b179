import type { Node } from '../formula/ast';
import { callsOf, figuresOf } from '../formula/bind';
import { bound } from '../definition/bound';
import type { AnyTool } from '../definition/definition';
import { mentions } from '../definition/graph';

/** Why a figure cannot be laid out, or null. */
export type LeftOut = (figure: string) => string | null;

/**
 * Says which figures a workbook leaves out: those that call a procedure, those that are lists a visitor may give instead
 * of their formula, and all that rest on them, be it through the condition under which an input is asked or checked.
 */
export function leftOut(tool: AnyTool): LeftOut {
  const own = new Map<string, string | null>();
  const ownReason: LeftOut = (key) => {
    const before = own.get(key);
    if (before !== undefined) return before;
    const reason = isGivenList(tool, key) ?? procedureAmong(tool, nodesOf(tool, key).flatMap(callsOf));
    own.set(key, reason);
    return reason;
  };
  return (figure) => {
    const reached = new Set<string>([figure]);
    for (const key of reached) {
      const reason = ownReason(key);
      if (reason !== null) return reason;
      for (const next of [...mentions(tool, key), ...conditionsOf(tool, key).flatMap(figuresOf)])
        reached.add(next);
    }
    return null;
  };
}

/** A procedure among some calls, also within the named formulas they mean. */
function procedureAmong(tool: AnyTool, calls: readonly string[]): string | null {
  for (const name of calls) {
    if (tool.procedures && Object.hasOwn(tool.procedures, name))
      return `${name}() is a procedure: its value cannot be live in a sheet`;
    const formula = bound(tool).library.formula(name);
    if (!formula) continue;
    const inner = [formula.body, ...formula.refusals.map(([, condition]) => condition)];
    const found = procedureAmong(tool, inner.flatMap(callsOf));
    if (found !== null) return found;
  }
  return null;
}

const isGivenList = (tool: AnyTool, key: string): string | null =>
  Object.hasOwn(tool.inputs, key) && Object.hasOwn(tool.quantities, key) && bound(tool).names.columns(key)
    ? `${key} is a list that may be given instead of its formula`
    : null;

/** Every formula a figure is worked out or checked with; through the items their points. */
function nodesOf(tool: AnyTool, key: string): Node[] {
  const { body, decide, refusals } = bound(tool).quantity(key) ?? { body: null, decide: [], refusals: [] };
  const nodes = [
    ...(body ? [body] : []),
    ...(decide ?? []).flatMap(({ when }) => (when ? [when] : [])),
    ...refusals.map(([, condition]) => condition),
    ...conditionsOf(tool, key),
  ];
  return nodes.some((node) => figuresOf(node).includes('items'))
    ? [...nodes, ...tool.items.map(({ id }) => bound(tool).points(id))]
    : nodes;
}

/** The conditions on which an input's errors rest: when it is asked, and the checks across fields. */
function conditionsOf(tool: AnyTool, key: string): Node[] {
  const when = Object.hasOwn(tool.inputs, key) ? tool.inputs[key]?.when : undefined;
  const checks = (tool.checks ?? []).filter(({ field, harmless }) => field === key && !harmless);
  return [...(when === undefined ? [] : [when]), ...checks.map((check) => check.when)].map((text) =>
    bound(tool).formula(text),
  );
}
