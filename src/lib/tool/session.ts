import { answer, firstMissingRank, newTrail, rowLocal, run } from '../formula/evaluate';
import type { Local, Outcome, Row, Trail, Value, World } from '../formula/evaluate';
import { formulaOf, quantityOf, tree } from './compile';
import type { CompiledQuantity } from './compile';
import type { AnyTool } from './definition';
import type { Field, Inputs, SimpleField } from './fields';
import { errorOf } from './error-of';

/** Where inputs left empty rank behind those in error: required ones first. */
const requiredRank = firstMissingRank;
const optionalRank = firstMissingRank * 2;

export interface SessionInputs {
  inputs: Inputs;
  /** Codes of the inputs whose error blocks what depends on them. */
  blocked: Readonly<Record<string, string>>;
  /** Required inputs left empty. */
  missing: ReadonlySet<string>;
  /** Untouched inputs that another quantity of the same tool feeds. */
  links: Readonly<Record<string, string>>;
}

/** One evaluation of a tool over fixed inputs: every quantity is worked out once, when first asked for. */
export class Session implements World {
  private readonly known = new Map<string, Outcome>();

  constructor(
    readonly tool: AnyTool,
    readonly given: SessionInputs,
  ) {}

  outcome(name: string): Outcome {
    const known = this.known.get(name);
    if (known) return known;
    const outcome = this.work(name);
    this.known.set(name, outcome);
    return outcome;
  }

  at(replaced: Record<string, Value | null>): Session {
    const keep = <V>(record: Readonly<Record<string, V>>): Record<string, V> =>
      Object.fromEntries(Object.entries(record).filter(([key]) => !(key in replaced)));
    return new Session(this.tool, {
      inputs: { ...this.given.inputs, ...(replaced as Inputs) },
      blocked: keep(this.given.blocked),
      missing: new Set([...this.given.missing].filter((key) => !(key in replaced))),
      links: keep(this.given.links),
    });
  }

  formula(name: string) {
    return formulaOf(this.tool, name);
  }

  procedure(name: string) {
    return this.tool.procedures?.[name];
  }

  private work(name: string): Outcome {
    const quantity = quantityOf(this.tool, name);
    if (Object.hasOwn(this.tool.inputs, name)) {
      const input = this.input(name);
      if (!quantity || input.value !== null || input.rank < firstMissingRank) return input;
    }
    if (quantity) return this.quantity(quantity);
    if (name === 'items' && this.tool.items) {
      return {
        value: this.tool.items.map((item) => ({ ...item, points: { node: tree(item.points) } })),
        code: null,
        rank: Infinity,
      };
    }
    return { value: null, code: 'NOT_PROVIDED', rank: Infinity };
  }

  private input(key: string): Outcome {
    const place = Object.keys(this.tool.inputs).indexOf(key);
    const error = this.given.blocked[key];
    if (error !== undefined) return { value: null, code: error, rank: place };
    const link = this.given.links[key];
    const value = link === undefined ? this.given.inputs[key] : run(tree(link), this, null, newTrail());
    const wrong =
      link === undefined || value === null ? null : errorOf(this.tool.inputs[key] as SimpleField, value);
    if (wrong !== null) return { value: null, code: wrong, rank: place };
    if (value !== null && value !== undefined)
      return { value: settled(this.tool.inputs[key], value) as Value, code: null, rank: Infinity };
    return this.given.missing.has(key)
      ? { value: null, code: 'REQUIRED', rank: requiredRank + place }
      : { value: null, code: 'NOT_PROVIDED', rank: optionalRank + place };
  }

  private quantity(quantity: CompiledQuantity): Outcome {
    const trail = newTrail(quantity.decide !== null);
    const value =
      quantity.rows === null ? this.once(quantity, null, trail) : this.perRow(quantity, quantity.rows, trail);
    if (trail.rank < Infinity) return { value: null, code: this.codeOfRank(trail.rank), rank: trail.rank };
    return { value, code: value === null ? trail.code : null, rank: Infinity };
  }

  private once(quantity: CompiledQuantity, local: Local | null, trail: Trail): Value | null {
    if (quantity.body) return answer(quantity.body, quantity.refusals, this, local, trail);
    return decide(quantity, this, local, trail);
  }

  private perRow(quantity: CompiledQuantity, list: string, trail: Trail): Value | null {
    const rows = run({ type: 'name', name: list }, this, null, trail);
    if (!Array.isArray(rows)) return null;
    const values = (rows as Row[]).map((row) => this.once(quantity, rowLocal(row, this, null), trail));
    return values.includes(null) ? null : values;
  }

  private codeOfRank(rank: number): string {
    const key = Object.keys(this.tool.inputs)[rank % firstMissingRank] ?? '';
    return this.given.blocked[key] ?? (rank < optionalRank ? 'REQUIRED' : 'NOT_PROVIDED');
  }
}

/** No -0, and every row carries all its fields: an absent one must not be read as a name of the tool. */
function settled(field: Field | undefined, value: unknown): unknown {
  if (typeof value === 'number') return value + 0;
  if (field?.kind !== 'rows' || !Array.isArray(value)) return value;
  return (value as Row[]).map((row) => ({
    ...row,
    ...Object.fromEntries(
      Object.entries(field.fields).map(([key, cell]) => [key, settled(cell, row[key] ?? null)]),
    ),
  }));
}

/** The verdict of the first row that holds; a row that cannot be decided refuses, with its reason. */
function decide(
  { decide: rows, refusals }: CompiledQuantity,
  world: World,
  local: Local | null,
  trail: Trail,
): Value | null {
  for (const [code, condition] of refusals) {
    if (run(condition, world, local, trail) === true) {
      trail.code ??= code;
      return null;
    }
  }
  for (const { when, verdict } of rows ?? []) {
    const holds = when === null || run(when, world, local, trail);
    if (holds === true) return verdict;
    if (holds === null || trail.rank < Infinity) return null;
  }
  trail.code ??= 'NO_DATA';
  return null;
}
