import { closure } from '../definition/graph';
import { isColumn } from '../definition/definition';
import type { AnyTool } from '../definition/definition';
import type { BoundQuantity, BoundTool } from '../definition/bound';
import type { Node } from '../formula/ast';
import type { NamedFormula } from '../formula/interpret';
import { answeredTerm } from './answered';
import type { Term } from './answered';
import { block } from './block';
import { decisionTerm } from './decision';
import { written } from './formula';
import { reference } from './grid';
import type { Grid } from './grid';
import type { InputSheet } from './inputs';
import { itemList } from './items';
import { listOf, plain } from './list';
import { nothing, overflow, quoted } from './notation';
import { blamed, isError, lowest, noRank } from './rank';
import { constant } from './said';
import type { Cells } from './said';
import { comparing, once } from './scope';
import type { Replaced, SheetList, SheetModel, SheetScope } from './scope';
import { told } from './told';

/** What all columns of a workbook share: the tool, its cells, and where quantities stand. */
export interface Layout {
  tool: AnyTool;
  bound: BoundTool;
  grid: Grid;
  inputs: InputSheet;
  /** The row of a quantity, or of an item (`items.id`), on the sheet Model. */
  rowOf(key: string): number;
  /** A row below them that nothing else uses. */
  nextRow(): number;
}

interface Inner {
  /** The column whose inputs are replaced, with what stands in their place. */
  outer: Column;
  replaced: ReadonlyMap<string, { cells: Cells; list?: SheetList }>;
}

/**
 * The model over one set of inputs: every quantity asked for with value, code and rank side by side. Columns are as
 * given, as checks across fields read the inputs (`raw`), or with some inputs replaced.
 */
export class Column implements SheetModel {
  readonly grid: Grid;
  private readonly place: number;
  private readonly known = new Map<string, Cells>();
  private readonly lists = new Map<string, SheetList>();
  private readonly outside: SheetScope;

  constructor(
    private readonly layout: Layout,
    title: string,
    private readonly raw: boolean,
    private readonly inner: Inner | null = null,
  ) {
    this.grid = layout.grid;
    this.place = this.grid.columns('Model', 3);
    this.grid.titles('Model', this.place, 1, [`value: ${title}`, 'code', 'rank']);
    this.outside = { model: this, rounded: false, rows: [], indices: {}, params: {}, write: written };
  }

  scope(rounded: boolean): SheetScope {
    return comparing(this.outside, rounded);
  }

  formula(name: string): NamedFormula | undefined {
    return this.layout.bound.library.formula(name);
  }

  figure(name: string): Cells {
    const { tool, inputs } = this.layout;
    const replaced = this.inner?.replaced.get(name);
    if (replaced) return replaced.cells;
    if (Object.hasOwn(tool.quantities, name)) return this.quantity(name);
    if (!Object.hasOwn(tool.inputs, name)) return constant(quoted(name), 'list');
    return this.raw ? inputs.raw(name) : inputs.cells(name);
  }

  list(name: string): SheetList {
    const replaced = this.inner?.replaced.get(name)?.list;
    if (replaced) return replaced;
    if (this.inner && !this.rests(name)) return this.inner.outer.list(name);
    const known = this.lists.get(name) ?? this.newList(name);
    this.lists.set(name, known);
    return known;
  }

  replacing(replaced: readonly Replaced[]): { cells: readonly Cells[]; model: SheetModel } {
    const cells = replaced.map(({ key, by }) => {
      const row = this.layout.nextRow();
      this.grid.literal('Model', 0, row, `${key} (replaced)`);
      const v = by.holds === 'list' ? '1' : by.v;
      return this.write(row, { v, ranks: by.ranks, code: by.code(overflow(v)), holds: by.holds });
    });
    const stand = replaced.map(({ key, list }, index): [string, { cells: Cells; list?: SheetList }] => [
      key,
      { cells: cells[index] as Cells, ...(list && { list }) },
    ]);
    const title = `with ${replaced.map(({ key }) => key).join(', ')} replaced`;
    const inner = { outer: this as Column, replaced: new Map(stand) };
    return { cells, model: new Column(this.layout, title, this.raw, inner) };
  }

  /** A quantity's three cells; with inputs replaced only what rests on them is worked out again. */
  quantity(key: string): Cells {
    const known = this.known.get(key);
    if (known) return known;
    if (this.inner && !this.rests(key)) return this.inner.outer.quantity(key);
    const read = this.layout.bound.quantity(key);
    if (!read) throw new Error(`no quantity "${key}"`);
    const term = this.worked(key, read);
    const cells = this.write(
      this.layout.rowOf(key),
      this.isOverride(key) ? this.overridden(key, term) : term,
    );
    this.known.set(key, cells);
    return cells;
  }

  private rests(key: string): boolean {
    const { tool } = this.layout;
    if (key === 'items') return true;
    const reach = once(tool, key, () => new Set(closure(tool, [key]).inputs));
    return [...(this.inner?.replaced.keys() ?? [])].some((input) => reach.has(input));
  }

  private worked(key: string, read: BoundQuantity): Term {
    const scope = this.scope(read.decide !== null);
    if (read.rows !== null || this.layout.bound.names.columns(key)) {
      const list = this.ownList(key, read);
      const v = told(list, scope);
      if (read.rows === null) return { ...termIn(read, scope), v, holds: 'list' };
      return { v, ranks: list.rank === '' ? [] : [list.rank], code: list.code || nothing, holds: 'list' };
    }
    return termIn(read, scope);
  }

  /** A value given for a quantity is the quantity; what only its formula needs does not block it. */
  private overridden(key: string, { v, ranks, code, holds }: Term): Term {
    const own = this.raw ? this.layout.inputs.raw(key) : this.layout.inputs.cells(key);
    const blank = this.layout.inputs.isBlank(key);
    return {
      v: `IF(${blank},${v},${own.v})`,
      code: `IF(${blank},${code},"")`,
      ranks: [`IF(${isError(own.rank)},${own.rank},IF(${blank},${lowest(ranks)},${noRank}))`],
      holds,
    };
  }

  private isOverride(key: string): boolean {
    return Object.hasOwn(this.layout.tool.inputs, key);
  }

  /** Writes value, code and rank of one row; the value is blank where there is none. */
  private write(row: number, { v, ranks, code, holds }: Term): Cells {
    const [at, told, rank] = [0, 1, 2].map((index) => reference('Model', this.place + index, row)) as [
      string,
      string,
      string,
    ];
    const gravest = lowest(ranks);
    const blame = this.raw ? '"NOT_PROVIDED"' : this.layout.inputs.codeOf(rank);
    this.grid.formula('Model', this.place, row, `IF(${told}<>"","",${v})`);
    this.grid.formula(
      'Model',
      this.place + 1,
      row,
      gravest === noRank ? code : `IF(${blamed(rank)},${blame},${code})`,
    );
    this.grid.formula('Model', this.place + 2, row, gravest);
    return { v: at, code: told, rank, holds, missing: told };
  }

  private newList(name: string): SheetList {
    const { tool, bound, inputs } = this.layout;
    if (Object.hasOwn(tool.inputs, name)) return inputs.list(name, this.figure(name));
    const read = bound.quantity(name);
    if (!read)
      return itemList(tool, (id) => {
        const formula = { body: bound.points(id), refusals: [] };
        return this.write(this.layout.rowOf(`items.${id}`), answeredTerm(formula, this.scope(false)));
      });
    // Its own refusals stand with the figure.
    const { code, rank } = this.quantity(name);
    return { ...this.ownList(name, read), code, rank };
  }

  /** The list a quantity is, by its formula alone: a list expression, or a value once per row. */
  private ownList(key: string, read: BoundQuantity): SheetList {
    return once(this, read, () => {
      const scope = this.scope(read.decide !== null);
      if (read.rows === null) return listOf(read.body as Node, scope);
      const quantity = this.layout.tool.quantities[key];
      const partial = quantity !== undefined && !isColumn(quantity) && quantity.partial === true;
      const list = this.list(read.rows);
      const term = (row: SheetScope): Term => termIn(read, row);
      return plain(
        list,
        block({ list, scope, title: key, term, neutral: nothing, ...(partial && { partial }) }),
      );
    });
  }
}

/** What a quantity says at a place: its formula behind its refusals, or its decision. */
const termIn = ({ body, decide, refusals }: BoundQuantity, scope: SheetScope): Term =>
  body ? answeredTerm({ body, refusals }, scope) : decisionTerm({ decide, refusals }, scope);
