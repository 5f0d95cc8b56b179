import type { Node } from '../formula/ast';
import { bind, columnsOf } from '../formula/bind';
import type { Columns, Names } from '../formula/bind';
import type { Library, NamedFormula } from '../formula/interpret';
import { FormulaError, parse } from '../formula/parse';
import { kindOfField } from '../field/aspects/columns';
import type { Link } from '../field/field';
import { isColumn, isDecision } from './definition';
import type { AnyTool, DecisionQuantity, FormulaQuantity } from './definition';

/** A quantity with its texts read and their names bound: a formula behind its refusals, or the rows of a decision. */
export interface BoundQuantity {
  body: Node | null;
  decide: readonly { when: Node | null; verdict: string }[] | null;
  refusals: NamedFormula['refusals'];
  rows: string | null;
}

/** A tool's formulas with every name bound once; read at build, by the tests and by the trace. */
export interface BoundTool {
  tool: AnyTool;
  names: Names;
  library: Library;
  /** A quantity, or undefined if the tool has none of that name. */
  quantity(key: string): BoundQuantity | undefined;
  /** A condition or any other formula over the tool's figures. */
  formula(text: string): Node;
  /** The points of one of the items. */
  points(item: string): Node;
  link(link: Link): Node;
  /** A conversion from another known figure, read as the parameter `x`. */
  conversion(text: string): Node;
}

const known = new WeakMap<AnyTool, BoundTool>();

/** Binds a tool's formulas; each is read once, when first asked for. @throws FormulaError */
export function bound(tool: AnyTool): BoundTool {
  const before = known.get(tool);
  if (before) return before;
  const made = bindTool(tool);
  known.set(tool, made);
  return made;
}

function bindTool(tool: AnyTool): BoundTool {
  const quantities = new Map<string, BoundQuantity>();
  const formulas = new Map<string, NamedFormula>();
  const columns = new Map<string, Columns | undefined>();
  const names: Names = {
    figure: (name) =>
      Object.hasOwn(tool.inputs, name) || Object.hasOwn(tool.quantities, name) || isItems(tool, name)
        ? {}
        : undefined,
    columns(name) {
      if (!columns.has(name)) {
        // A list that rests on itself has no fields; the check of the graph names it.
        columns.set(name, undefined);
        columns.set(name, columnsOfFigure(tool, name, names));
      }
      return columns.get(name);
    },
    callable(name) {
      const shared = own(tool.formulas, name);
      return shared ? Object.keys(shared.params).length : own(tool.procedures, name)?.takes.length;
    },
  };
  const read = (text: string, row?: string): Node => bind(parse(text), names, row);
  const refusals = (refuse: Readonly<Record<string, string>> | undefined, row?: string) =>
    Object.entries(refuse ?? {}).map(([code, condition]) => [code, read(condition, row)] as const);
  const readQuantity = (key: string): BoundQuantity | undefined => {
    const quantity = Object.hasOwn(tool.quantities, key) ? tool.quantities[key] : undefined;
    if (!quantity) return undefined;
    if (isColumn(quantity)) return columnQuantity(tool, quantity.decidedBy, quantity.column, read, refusals);
    const row = quantity.rows;
    return {
      body: isDecision(quantity) ? null : read(quantity.formula, row),
      decide: isDecision(quantity)
        ? quantity.decide.map(({ when, verdict }) => ({
            when: when === undefined ? null : read(when, row),
            verdict,
          }))
        : null,
      refusals: refusals(quantity.refuse, row),
      rows: row ?? null,
    };
  };
  const once = <V>(kept: Map<string, V>, key: string, make: () => V | undefined): V | undefined => {
    const before = kept.get(key);
    if (before !== undefined) return before;
    const made = make();
    if (made !== undefined) kept.set(key, made);
    return made;
  };
  const conditions = new Map<string, Node>();
  const formula = (text: string): Node => once(conditions, text, () => read(text)) as Node;
  return {
    tool,
    names,
    library: {
      formula: (name) =>
        once(formulas, name, () => {
          const shared = own(tool.formulas, name);
          if (!shared) return undefined;
          const params = Object.keys(shared.params);
          const inner: Names = { ...names, figure: () => undefined, params };
          return {
            params,
            body: bind(parse(shared.formula), inner),
            refusals: Object.entries(shared.refuse ?? {}).map(
              ([code, condition]) => [code, bind(parse(condition), inner)] as const,
            ),
          };
        }),
      procedure: (name) => own(tool.procedures, name)?.run,
    },
    quantity: (key) => once(quantities, key, () => readQuantity(key)),
    formula,
    points: (id) => formula(tool.items.find((item) => item.id === id)?.points ?? '0'),
    link: (link) => bind(parse(link.formula), linkNames(link, names)),
    conversion: (text) => bind(parse(text), { ...names, figure: () => undefined, params: ['x'] }),
  };
}

const own = <V>(named: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  named && Object.hasOwn(named, name) ? named[name] : undefined;

const isItems = (tool: AnyTool, name: string): boolean => name === 'items' && tool.items.length > 0;

/** In a link a name is a figure of the tool it comes from, or of this one. */
const linkNames = ({ from }: Link, own: Names): Names => ({
  ...own,
  figure(name) {
    const source = typeof from === 'string' ? from : from?.[name];
    return source === undefined ? own.figure(name) : { from: source };
  },
  columns: (name) =>
    (typeof from === 'string' ? from : from?.[name]) === undefined ? own.columns(name) : undefined,
});

function columnQuantity(
  tool: AnyTool,
  decidedBy: string,
  column: string,
  read: (text: string, row?: string) => Node,
  refusals: (refuse: DecisionQuantity['refuse'], row?: string) => NamedFormula['refusals'],
): BoundQuantity {
  const decision = tool.quantities[decidedBy];
  if (!decision || !isDecision(decision)) throw new FormulaError(`"${decidedBy}" is no decision`);
  return {
    body: null,
    decide: decision.decide.map(({ when, verdict, also }) => {
      const outcome = also?.[column];
      if (outcome === undefined) throw new FormulaError(`the row "${verdict}" has no column "${column}"`);
      return { when: when === undefined ? null : read(when, decision.rows), verdict: outcome };
    }),
    refusals: refusals(decision.refuse, decision.rows),
    rows: decision.rows ?? null,
  };
}

function columnsOfFigure(tool: AnyTool, name: string, names: Names): Columns | undefined {
  if (isItems(tool, name)) return { id: {}, group: {}, weight: {}, points: {} };
  const field = Object.hasOwn(tool.inputs, name) ? tool.inputs[name] : undefined;
  if (field) {
    const kind = kindOfField(field);
    if (kind.is !== 'rows') return undefined;
    return Object.fromEntries(
      Object.entries(kind.fields).map(([key, cell]) => [
        key,
        cell.is === 'text' && field.kind !== 'answers' && cell.options ? { options: cell.options } : {},
      ]),
    );
  }
  const quantity = Object.hasOwn(tool.quantities, name) ? tool.quantities[name] : undefined;
  if (!quantity) return undefined;
  if (!isColumn(quantity) && quantity.rows !== undefined) return { value: {} };
  if (isDecision(quantity) || isColumn(quantity)) return undefined;
  return listColumns(quantity, names);
}

/** The fields of a named list follow from its formula. */
function listColumns({ unit, formula }: FormulaQuantity, names: Names): Columns | undefined {
  if (unit.startsWith('list of ')) return { value: {} };
  if (unit !== 'list' && unit !== 'table') return undefined;
  const written = parse(formula);
  return columnsOf(bind(written, names), names);
}
