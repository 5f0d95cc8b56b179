import { Reader } from '../formula/value';
import type { Blame, Figure, Value, World } from '../formula/value';
import type { FigureModel, Model } from '../definition/model';
import { meaningOf } from '../field/aspects/meaning';
import { errorOf } from '../field/aspects/validate';
import type { Answer, Inputs } from '../field/field';

/** What a tool's untouched fields may draw on. */
export interface Surroundings {
  /** Stored and derived values of the company profile by key. */
  profile: Readonly<Record<string, Answer | null>>;
  /** The assumptions of the chosen trade, which stand in for the marked defaults. */
  assumed?: Readonly<Record<string, Answer | null>>;
  /** The figures of another tool, if it holds an own answer; a tool this site does not carry is undefined too. */
  other(tool: string): World | undefined;
}

export const alone: Surroundings = { profile: {}, other: () => undefined };

export interface Given {
  /** Complete or partial inputs; of an untouched one what is shown where nothing flows in. */
  inputs: Inputs;
  /** Untouched inputs into which something may flow. */
  linked?: ReadonlySet<string>;
  around?: Surroundings;
  /** Codes of the inputs whose error blocks what depends on them. */
  blocked?: Readonly<Record<string, string>>;
  /** Required inputs left empty. */
  missing?: ReadonlySet<string>;
}

const nothing = (code: string | null, blame: Blame | null = null): Figure => ({ value: null, code, blame });

/** One reckoning of a tool over fixed inputs: every figure is worked out once, when first asked for. */
export class Session implements World {
  private readonly known = new Map<string, Figure>();
  private readonly flowing = new Map<string, Figure>();
  /** By figure, and by input what flows in, the inputs that were read for it. */
  private readonly under = new Map<string, ReadonlySet<string>>();

  /** @param reading the inputs read for what is worked out at this moment: one with reckonings within it */
  constructor(
    readonly model: Model,
    readonly given: Given,
    private readonly reading = { now: new Set<string>() },
  ) {}

  /** The one way to ask for a figure: an input, a quantity, or the items of a checklist. */
  figure(name: string): Figure {
    return this.once(name, name, this.known, () => {
      // A figure that rests on itself has no value; the build finds it, a link from outside might not.
      this.known.set(name, nothing('NO_DATA'));
      return this.work(name);
    });
  }

  /** The inputs a figure was worked out from: only the branches taken, and what an input follows from if it flows in. */
  restsOn(name: string): ReadonlySet<string> {
    this.figure(name);
    return this.under.get(name) ?? new Set();
  }

  /** The inputs that some work reads, behind every figure it asks for. */
  readsOf(work: () => void): ReadonlySet<string> {
    const { reading } = this;
    const outer = reading.now;
    const mine = (reading.now = new Set());
    work();
    reading.now = outer;
    mine.forEach((key) => outer.add(key));
    return mine;
  }

  /** Worked out once; what was read for it counts as read again whenever it is asked for. */
  private once(name: string, id: string, kept: Map<string, Figure>, work: () => Figure): Figure {
    const known = kept.get(name);
    if (!known)
      this.under.set(
        id,
        this.readsOf(() => kept.set(name, work())),
      );
    else this.under.get(id)?.forEach((key) => this.reading.now.add(key));
    return kept.get(name) as Figure;
  }

  foreign(from: string, name: string): Figure {
    const { around = alone } = this.given;
    if (from === 'profile')
      return { value: (around.profile[name] ?? null) as Value | null, code: 'NOT_PROVIDED', blame: null };
    const figure = around.other(from)?.figure(name);
    return !figure || figure.value === null ? nothing('NOT_PROVIDED') : { ...figure, blame: null };
  }

  at(replaced: Readonly<Record<string, Value | null>>): Session {
    const { inputs, linked, around, blocked, missing } = this.given;
    const kept = (key: string): boolean => !(key in replaced);
    const given: Given = {
      inputs: { ...inputs, ...(replaced as Inputs) },
      ...(around && { around }),
      ...(linked && { linked: new Set([...linked].filter(kept)) }),
      ...(blocked && { blocked: Object.fromEntries(Object.entries(blocked).filter(([key]) => kept(key))) }),
      ...(missing && { missing: new Set([...missing].filter(kept)) }),
    };
    return new Session(this.model, given, this.reading);
  }

  /** What flows into an input, or nothing: linked values are worked out here and nowhere else. */
  flow(key: string): Figure {
    return this.once(key, `into ${key}`, this.flowing, () => this.flowInto(key));
  }

  private flowInto(key: string): Figure {
    const field = this.model.inputs[key];
    const link = this.given.linked?.has(key) ? field?.link : undefined;
    const reader = new Reader(this);
    const found = link ? reader.found(link.formula(reader)) : nothing(null);
    // Of the rows of another list only the cells that are known here come along.
    return Array.isArray(found.value) && field ? { ...found, value: meaningOf(field, found.value) } : found;
  }

  /** The answer behind an input: what flows in, else what is given. */
  answer(key: string): Answer | null {
    return (this.flow(key).value ?? this.given.inputs[key] ?? null) as Answer | null;
  }

  /** Whether a field is asked for at all, as its condition says. */
  isAsked(key: string): boolean {
    const when = this.model.inputs[key]?.when;
    return when === undefined || this.holds(when);
  }

  /** Whether a condition over the tool's figures holds; one that cannot be decided does not. */
  holds(when: (reader: Reader) => Value | null, rounded = false): boolean {
    const reader = new Reader(this, rounded);
    return when(reader) === true && reader.blame === null;
  }

  private work(name: string): Figure {
    const figure = Object.hasOwn(this.model.figures, name) ? this.model.figures[name] : undefined;
    if (Object.hasOwn(this.model.inputs, name)) {
      const input = this.input(name);
      // A value given for a quantity is the quantity; errors of inputs that only its formula needs do not block it.
      if (!figure || input.value !== null || input.blame?.why === 'error') return input;
    }
    if (figure) return this.quantity(figure);
    if (name === 'items') return { value: this.model.items, code: null, blame: null };
    return nothing('NOT_PROVIDED');
  }

  private input(key: string): Figure {
    this.reading.now.add(key);
    const field = this.model.inputs[key];
    const place = Object.keys(this.model.inputs).indexOf(key);
    const blamed = (why: Blame['why'], code: string): Figure =>
      nothing(code, { input: key, why, code, place });
    const error = this.given.blocked?.[key];
    if (error !== undefined) return blamed('error', error);
    const flow = this.flow(key);
    if (flow.blame?.why === 'error') return nothing(flow.code, flow.blame);
    const value = this.answer(key);
    const wrong = field && flow.value !== null ? errorOf(field, value) : null;
    if (wrong !== null) return blamed('error', wrong);
    if (this.given.missing?.has(key)) return blamed('required', 'REQUIRED');
    const meant = field ? meaningOf(field, value) : null;
    return meant === null ? blamed('empty', 'NOT_PROVIDED') : { value: meant, code: null, blame: null };
  }

  private quantity(figure: FigureModel): Figure {
    const reader = new Reader(this, figure.rounded === true);
    if (figure.rows === undefined) return reader.found(figure.work(reader));
    const rows = reader.figure(figure.rows);
    if (!Array.isArray(rows)) return reader.found(null);
    const values = (rows as readonly unknown[]).map((row) => {
      const own = reader.beside(reader.rounded);
      const found = own.found(figure.work(own, row));
      if (!figure.partial) return reader.take(found);
      if (own.blame?.why === 'error') reader.hold(own.blame);
      return found.value;
    });
    return reader.found(values.includes(null) && !figure.partial ? null : values);
  }
}
