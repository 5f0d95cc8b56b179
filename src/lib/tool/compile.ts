import type { NamedFormula } from '../formula/evaluate';
import type { Node } from '../formula/ast';
import { parse } from '../formula/parse';
import { isDecision } from './definition';
import type { AnyTool } from './definition';

/** A quantity with its texts read: a formula behind its refusals, or the rows of a decision. */
export interface CompiledQuantity {
  body: Node | null;
  decide: readonly { when: Node | null; verdict: string }[] | null;
  refusals: readonly (readonly [string, Node])[];
  rows: string | null;
}

const texts = new Map<string, Node>();

/** The tree of a formula text, read once. @throws FormulaError */
export function tree(text: string): Node {
  const known = texts.get(text);
  if (known) return known;
  const read = parse(text);
  texts.set(text, read);
  return read;
}

const refusals = (
  refuse: Readonly<Record<string, string>> | undefined,
): readonly (readonly [string, Node])[] =>
  Object.entries(refuse ?? {}).map(([code, condition]) => [code, tree(condition)] as const);

const compiled = new WeakMap<object, CompiledQuantity>();

/** A quantity of a tool with its texts read, or `undefined` if the tool has none of that name. */
export function quantityOf(tool: AnyTool, key: string): CompiledQuantity | undefined {
  const quantity = Object.hasOwn(tool.quantities, key) ? tool.quantities[key] : undefined;
  if (!quantity) return undefined;
  const known = compiled.get(quantity);
  if (known) return known;
  const read: CompiledQuantity = {
    body: isDecision(quantity) ? null : tree(quantity.formula),
    decide: isDecision(quantity)
      ? quantity.decide.map(({ when, verdict }) => ({
          when: when === undefined ? null : tree(when),
          verdict,
        }))
      : null,
    refusals: refusals(quantity.refuse),
    rows: quantity.rows ?? null,
  };
  compiled.set(quantity, read);
  return read;
}

/** A named formula of a tool with its texts read. */
export function formulaOf(tool: AnyTool, name: string): NamedFormula | undefined {
  const shared = tool.formulas?.[name];
  return (
    shared && {
      params: Object.keys(shared.params),
      body: tree(shared.formula),
      refusals: refusals(shared.refuse),
    }
  );
}
