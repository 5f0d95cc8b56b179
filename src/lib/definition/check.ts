import { parts } from '../formula/ast';
import type { Node } from '../formula/ast';
import { describe, kindOf, number, sameKind, yesNo } from '../formula/kinds';
import type { Kind } from '../formula/kinds';
import { FormulaError } from '../formula/parse';
import { unitOf } from '../formula/unit-of';
import type { UnitScope } from '../formula/unit-of';
import { kindOfField } from '../field/aspects/columns';
import { isList, isNumeric } from '../field/field';
import type { Field } from '../field/field';
import { bound } from './bound';
import type { BoundTool } from './bound';
import { isColumn, isDecision } from './definition';
import type { AnyTool, Part } from './definition';
import { kindOfFigure, unitScope } from './figure-kinds';
import type { ForeignKind } from './figure-kinds';
import { closure, cycleOf, linksOf, unitOfQuantity } from './graph';

/**
 * Everything that keeps a tool from being sound: units that disagree, names that are unknown, formulas that cannot be
 * read, figures that rest on themselves; each with the place it stands in. Empty for a sound tool.
 */
export const faultsOf = (tool: AnyTool, foreign?: ForeignKind): string[] => new Check(tool, foreign).all();

class Check {
  private readonly found: string[] = [];
  private readonly own: BoundTool;
  private readonly scope: UnitScope;

  constructor(
    private readonly tool: AnyTool,
    private readonly foreign: ForeignKind | undefined,
  ) {
    this.own = bound(tool);
    this.scope = unitScope(tool, foreign);
  }

  all(): string[] {
    Object.keys(this.tool.quantities).forEach((key) => this.quantity(key));
    Object.keys(this.tool.formulas ?? {}).forEach((name) => this.shared(name));
    for (const { id } of this.tool.items) this.read(`item ${id}`, () => this.own.points(id), number());
    for (const { code, when } of [...(this.tool.checks ?? []), ...this.tool.warnings])
      this.condition(code, when);
    for (const [key, field] of Object.entries(this.tool.inputs)) this.field(key, field);
    this.links();
    this.named();
    const cycle = this.found.length > 0 ? null : cycleOf(this.tool);
    if (cycle) this.found.push(`these rest on each other: ${cycle.join(', ')}`);
    return this.found;
  }

  private quantity(key: string): void {
    const quantity = this.tool.quantities[key];
    const read = this.tried(key, () => this.own.quantity(key));
    if (!quantity || !read) return;
    const { rows: list } = read;
    const rows =
      list === null ? [] : [this.tried(key, () => kindOfFigure(this.tool, list, this.scope)) ?? number()];
    if (rows.some(({ is }) => is !== 'rows')) this.found.push(`${key}: "${list ?? ''}" is no list`);
    if (!isDecision(quantity) && !isColumn(quantity)) {
      const wanted = this.tried(key, () => kindOf(quantity.unit));
      if (wanted) this.agree(key, read.body, wanted, this.scope, rows);
      this.override(key, wanted);
    }
    read.decide?.forEach(({ when }, index) =>
      this.agree(`${key} row ${index + 1}`, when, yesNo, this.scope, rows),
    );
    for (const [code, condition] of read.refusals)
      this.agree(`${key} ${code}`, condition, yesNo, this.scope, rows);
  }

  /** A value given for a quantity is the quantity, so it has its unit. */
  private override(key: string, wanted: Kind | undefined): void {
    const field = Object.hasOwn(this.tool.inputs, key) ? this.tool.inputs[key] : undefined;
    if (field && wanted && !sameKind(kindOfField(field), wanted))
      this.found.push(
        `${key}: is asked for as ${describe(kindOfField(field))}, worked out as ${describe(wanted)}`,
      );
  }

  private shared(name: string): void {
    const shared = this.tool.formulas?.[name];
    const read = this.tried(name, () => this.own.library.formula(name));
    const unit = shared && this.tried(name, () => kindOf(shared.unit));
    if (!read || !unit) return;
    const inner: UnitScope = {
      ...this.scope,
      param: (param) => (shared.params[param] === undefined ? undefined : kindOf(shared.params[param])),
    };
    this.agree(name, read.body, unit, inner);
    for (const [code, condition] of read.refusals) this.agree(`${name} ${code}`, condition, yesNo, inner);
  }

  private field(key: string, field: Field): void {
    this.condition(`${key} when`, field.when);
    this.range(key, field);
    this.condition(`${key} offer`, field.offer?.when);
    if (isNumeric(field) && field.of100 && field.kind !== 'rate' && field.kind !== 'number')
      this.found.push(`${key}: ${field.kind} cannot be asked of 100`);
    if (isNumeric(field))
      for (const [name, text] of Object.entries(field.from ?? {}))
        this.tried(`${key} from ${name}`, () => this.own.conversion(text));
    if (field.kind === 'rows')
      for (const [name, cell] of Object.entries(field.fields)) {
        this.condition(`${key}.${name} when`, cell.when);
        this.range(`${key}.${name}`, cell);
      }
  }

  private range(key: string, field: Field): void {
    if (!isNumeric(field) || !field.plausible) return;
    const [low, high] = field.plausible;
    if (!(low < high && low >= field.min && high <= field.max))
      this.found.push(`${key} plausible: is no range within ${field.min} to ${field.max}`);
  }

  private links(): void {
    for (const { place, key, link } of linksOf(this.tool)) {
      const node = this.tried(place, () => this.own.link(link));
      const field = this.tool.inputs[key];
      const cell = field?.kind === 'rows' && 'cell' in link ? field.fields[String(link.cell)] : field;
      if (node && cell && !this.readsUnknown(node)) this.agree(place, node, kindOfField(cell));
    }
  }

  /** A link to a tool that is not here yet cannot be checked. */
  private readsUnknown(node: Node): boolean {
    if (node.type === 'name')
      return (
        node.is === 'figure' &&
        node.from !== undefined &&
        (this.foreign ? this.foreign(node.from, node.name) : 'unknown tool') === 'unknown tool'
      );
    return parts(node).some((part) => this.readsUnknown(part));
  }

  /** What a tool names beside its formulas: inputs it has, and all of them asked for somewhere. */
  private named(): void {
    const { inputs, parts: shown, checks = [], warnings } = this.tool;
    const among = (where: string, keys: readonly string[]): void => {
      for (const key of keys)
        if (!Object.hasOwn(inputs, key)) this.found.push(`${where}: "${key}" is no input`);
    };
    for (const [key, field] of Object.entries(inputs)) {
      const unit = isNumeric(field) ? field.unitFrom : undefined;
      if (unit !== undefined && inputs[unit]?.kind !== 'choice')
        this.found.push(`${key}: its unit is chosen by "${unit}", which is no choice`);
    }
    for (const [key, { requiredUnless }] of Object.entries(inputs))
      if (requiredUnless !== undefined) among(`${key} requiredUnless`, [requiredUnless]);
    for (const { code, field, names = {} } of checks) among(code, [field, ...Object.values(names)]);
    for (const { code, fields = [] } of warnings) among(code, fields);
    for (const { id, presets = {}, sentences = [], warnings = [] } of shown) {
      for (const { code, saidBy } of warnings)
        if (saidBy !== undefined && !sentences.includes(saidBy))
          this.found.push(`${code}: "${saidBy}" is no sentence of ${id}`);
      for (const [name, preset] of Object.entries(presets)) among(`${id} ${name}`, Object.keys(preset));
    }
    for (const { id, todo, helps } of shown)
      for (const item of Object.keys(helps ?? {})) {
        if (todo === undefined || !this.tool.items.some((one) => one.id === item))
          this.found.push(`${id} helps: "${item}" is no item of what is still open`);
      }
    shown.forEach((part) => this.leading(part));
    const asked = new Set(shown.flatMap((part) => part.inputs));
    for (const key of Object.keys(inputs)) if (!asked.has(key)) this.found.push(`${key}: stands in no part`);
    if (this.found.length > 0) return;
    for (const part of shown)
      for (const key of closure(this.tool, Object.keys(part.quantities)).inputs)
        if (!part.inputs.includes(key))
          this.found.push(`${part.id}: its figures rest on "${key}", which it does not ask for`);
  }

  /** What leads a part: names it has, few enough to be read at a glance, and every field in one place. */
  private leading(part: Part): void {
    const { id, inputs, verdict, decisive = [], first, leavesOut = {}, groups, ruler, span } = part;
    const found = (text: string): void => void this.found.push(`${id} ${text}`);
    const figures = ruler
      ? [ruler.assumed, ruler.breakEven, ruler.cautious, ruler.bold, ...(ruler.evidence ?? [])]
      : [];
    const units = new Set<string>();
    for (const key of figures)
      if (key !== undefined) {
        if (!Object.hasOwn(this.tool.quantities, key)) found(`ruler: "${key}" is no quantity`);
        units.add(unitOfQuantity(this.tool, key));
      }
    if (units.size > 1) found(`ruler: its figures have several units: ${[...units].join(', ')}`);
    for (const key of span ? [span.from, span.to, span.while] : [])
      if (!Object.hasOwn(this.tool.quantities, key)) found(`span: "${key}" is no quantity`);
    for (const key of part.atOnce ?? [])
      if (!part.sentences?.includes(key)) found(`atOnce: "${key}" is none of its sentences`);
    for (const [where, key] of [
      ...(verdict === undefined ? [] : [['verdict', verdict] as const]),
      ...(part.sentences ?? []).map((one) => ['sentences', one] as const),
    ]) {
      const decided = this.tool.quantities[key];
      if (!decided || !isDecision(decided)) found(`${where}: "${key}" is no decision`);
    }
    if (decisive.length > 3) found(`decisive: names ${decisive.length} figures, three at most`);
    for (const key of decisive) {
      const quantity = part.quantities[key];
      if (!quantity || quantity.internal) found(`decisive: "${key}" is no public quantity of the part`);
    }
    if (!first && !groups) return;
    // A list asks for several figures, so it may lead alone.
    const least = first?.some((key) => this.leadsAlone(key)) ? 1 : Math.min(3, inputs.length);
    if (first && (first.length > 6 || first.length < least))
      found(`first: names ${first.length} inputs, three to six are asked first`);
    const placed = [...(first ?? []), ...(groups ?? []).flatMap((group) => group.inputs)];
    for (const key of [...placed, ...Object.keys(leavesOut)])
      if (!inputs.includes(key)) found(`first and groups: "${key}" is none of its inputs`);
    for (const key of inputs) {
      const times = placed.filter((one) => one === key).length;
      if (times !== 1)
        found(`first and groups: "${key}" stands in ${times === 0 ? 'none' : 'several'} of them`);
    }
    for (const key of Object.keys(leavesOut))
      if (first?.includes(key)) found(`leavesOut: "${key}" is asked first`);
  }

  private leadsAlone(key: string): boolean {
    const field = this.tool.inputs[key];
    return field !== undefined && isList(field);
  }

  private condition(where: string, text: string | undefined): void {
    if (text !== undefined) this.read(where, () => this.own.formula(text), yesNo);
  }

  private read(where: string, read: () => Node, wanted: Kind): void {
    this.agree(where, this.tried(where, read), wanted);
  }

  private agree(
    where: string,
    node: Node | null | undefined,
    wanted: Kind,
    scope: UnitScope = this.scope,
    rows: readonly Kind[] = [],
  ): void {
    if (!node) return;
    this.replaced(where, node);
    const kind = this.tried(where, () => unitOf(node, scope, rows));
    if (kind && !(wanted.is === 'rows' ? kind.is === 'rows' : sameKind(kind, wanted)))
      this.found.push(`${where}: is ${describe(kind)}, said to be ${describe(wanted)}`);
  }

  /** What `at` replaces must be an input: nothing else can be given. */
  private replaced(where: string, node: Node): void {
    if (node.type === 'call' && node.name === 'at')
      node.args.forEach((arg, place) => {
        if (place % 2 === 1 && arg.type === 'name' && !Object.hasOwn(this.tool.inputs, arg.name))
          this.found.push(`${where}: at(…) replaces "${arg.name}", which is no input`);
      });
    parts(node).forEach((part) => this.replaced(where, part));
  }

  private tried<V>(where: string, make: () => V): V | undefined {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      this.found.push(`${where}: ${error.message}`);
      return undefined;
    }
  }
}
