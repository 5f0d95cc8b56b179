import { isPeriodSum, periodName } from '../formula/ast';
import type { Node } from '../formula/ast';
import { namesOf } from '../formula/walk';
import { answerCode, answerRanks, code, isText, ranks, value } from '../formula/sheet';
import { decision } from '../formula/sheet-decision';
import { first, lowest, noRank, once } from '../formula/sheet-scope';
import type { Cells, SheetScope } from '../formula/sheet-scope';
import { defaultsOf } from './answers';
import { formulaOf, quantityOf, tree } from './compile';
import type { CompiledQuantity } from './compile';
import type { AnyTool } from './definition';
import type { Inputs } from './fields';
import { closure } from './graph';
import { Grid, range, reference } from './workbook-grid';
import type { CellContent } from './workbook-grid';
import { inputSheet } from './workbook-inputs';
import type { InputPlace, InputSheet } from './workbook-inputs';
import { block, joined, overList } from './workbook-lists';
import type { SheetList } from './workbook-lists';

export interface Workbook {
  sheets: readonly { name: string; cells: Readonly<Record<string, CellContent>> }[];
  /** Cells of the sheet Model; lists are one text parted by ", ". */
  outputs: Readonly<Record<string, { value: string; code: string }>>;
  /** Cells of the sheet Inputs. */
  inputs: Readonly<Record<string, InputPlace>>;
}

/** Periods that a sum may run over. */
const periods = 50;
const head = 2;

/**
 * A tool as a workbook with live formulas, as plain data: the sheets Inputs, Model (value, code and rank of the input to
 * blame for every quantity; second columns for `at(…)`), Periods and Rows (terms of sums and lists), Helpers (parts of long codes). No answer is an
 * empty cell with its code beside it. Uses no LET, SEQUENCE, SORTBY or INDIRECT. Links between inputs and quantities are
 * not drawn: a blank field stays blank.
 * @throws Error for a function the workbook cannot hold (`notInSheets`)
 */
export const workbook = (tool: AnyTool, inputs: Inputs = defaultsOf(tool)): Workbook =>
  new Builder(tool, inputs).build();

/** The model over one set of inputs: as given, as checks read them, or with some replaced. */
interface Column {
  place: number;
  replaced: Readonly<Record<string, Cells>>;
  raw: boolean;
  outer: Column | null;
  cells: Map<string, Cells>;
  scope: SheetScope;
  lists: Map<string, SheetList>;
}

class Builder {
  private readonly grid = new Grid();
  private readonly inputs: InputSheet;
  private readonly keys: readonly string[];
  private readonly reach = new Map<string, ReadonlySet<string>>();
  private columns = 0;
  private below: number;

  constructor(
    private readonly tool: AnyTool,
    given: Inputs,
  ) {
    this.keys = Object.keys(tool.quantities);
    this.below = head + this.keys.length + (tool.items?.length ?? 0) + 1;
    this.inputs = inputSheet(tool, this.grid, given);
  }

  build(): Workbook {
    const { grid, tool } = this;
    this.keys.forEach((key, index) => grid.literal('Model', 0, head + index, key));
    (tool.items ?? []).forEach(({ id }, index) =>
      grid.literal('Model', 0, head + this.keys.length + index, id),
    );
    grid.literal('Periods', 0, 1, 't');
    for (let t = 1; t <= periods; t += 1) grid.literal('Periods', 0, t + 3, t);
    const main = this.column('as given', {}, false, null);
    this.keys.forEach((key) => this.quantity(main, key));
    const raw = this.column('as checks read it', {}, true, null);
    this.inputs.close((key) =>
      (tool.checks ?? [])
        .filter(({ field, harmless }) => field === key && !harmless)
        .map(({ code: own, when }) => {
          const node = tree(when);
          const holds = `IF(${lowest(ranks(node, raw.scope))}<${noRank},FALSE(),IF(${code(node, raw.scope, '""')}<>"",FALSE(),${value(node, raw.scope)}))`;
          return { code: own, when: holds };
        }),
    );
    return {
      sheets: Object.entries(grid.sheets).map(([name, cells]) => ({ name, cells })),
      outputs: Object.fromEntries(
        this.keys.map((key, index) => [key, { value: `B${head + index}`, code: `C${head + index}` }]),
      ),
      inputs: this.inputs.places,
    };
  }

  private column(title: string, replaced: Column['replaced'], raw: boolean, outer: Column | null): Column {
    const place = 1 + this.columns * 4;
    this.columns += 1;
    ['value', 'code', 'rank'].forEach((name, index) =>
      this.grid.literal('Model', place + index, 1, index === 0 ? `${name}: ${title}` : name),
    );
    const column: Column = {
      place,
      replaced,
      raw,
      outer,
      cells: new Map(),
      lists: new Map(),
      scope: undefined as unknown as SheetScope,
    };
    column.scope = {
      rounded: false,
      meaning: (name) => this.meaning(column, name),
      formula: (name) => formulaOf(this.tool, name),
      helper: (expression) => this.grid.helper(expression),
      block: (node, scope) => once(scope, node, () => this.block(column, node, scope)),
    };
    return column;
  }

  private meaning(column: Column, name: string): Cells {
    if (column.replaced[name]) return column.replaced[name];
    if (quantityOf(this.tool, name)) return this.quantity(column, name);
    return column.raw ? this.inputs.raw(name) : this.inputs.cells(name);
  }

  /** A quantity's three cells; in a second column only what rests on a replaced input is worked out again. */
  private quantity(column: Column, key: string): Cells {
    const known = column.cells.get(key);
    if (known) return known;
    if (column.outer && !Object.keys(column.replaced).some((input) => this.restsOn(key).has(input)))
      return this.quantity(column.outer, key);
    const quantity = quantityOf(this.tool, key) as CompiledQuantity;
    const row = head + this.keys.indexOf(key);
    const cells = this.cellsAt(column, row);
    column.cells.set(key, cells);
    const worked = this.worked(column, quantity);
    if (Object.hasOwn(this.tool.inputs, key)) {
      const own = column.raw ? this.inputs.raw(key) : this.inputs.cells(key);
      worked.v = `IF(${own.v}="",${worked.v},${own.v})`;
      worked.code = `IF(${own.v}="",${worked.code},"")`;
      worked.rank = `IF(${own.rank}<1000,${own.rank},IF(${own.v}="",${worked.rank},${noRank}))`;
    }
    this.write(column, row, worked);
    if (worked.text) cells.text = true;
    return cells;
  }

  private restsOn(key: string): ReadonlySet<string> {
    const known = this.reach.get(key) ?? new Set(closure(this.tool, [key]).inputs);
    this.reach.set(key, known);
    return known;
  }

  private cellsAt({ place }: Column, row: number): Cells {
    return {
      v: reference('Model', place, row),
      code: reference('Model', place + 1, row),
      rank: reference('Model', place + 2, row),
    };
  }

  private write(column: Column, row: number, { v, code: own, rank }: Cells): Cells {
    const cells = this.cellsAt(column, row);
    const blamed = column.raw ? '"NOT_PROVIDED"' : this.inputs.codeOf(cells.rank);
    this.grid.formula('Model', column.place, row, `IF(${cells.code}<>"","",${v})`);
    this.grid.formula(
      'Model',
      column.place + 1,
      row,
      rank === noRank ? own : `IF(${cells.rank}<${noRank},${blamed},${own})`,
    );
    this.grid.formula('Model', column.place + 2, row, rank);
    return cells;
  }

  private worked(column: Column, { body, decide, refusals, rows }: CompiledQuantity): Cells {
    const rounded = decide
      ? once(column.scope, 'rounded', () => ({ ...column.scope, rounded: true }))
      : column.scope;
    if (rows !== null) {
      const list = this.list(column, rows);
      const each = block(
        this.grid,
        list,
        rows,
        rounded,
        (scope) =>
          decide ? decision({ decide, refusals }, scope) : formulaTerm(body as Node, refusals, scope),
        '""',
      );
      return { v: joined(this.grid, list, each), code: each.code, rank: each.rank, text: true };
    }
    if (decide) {
      const verdict = decision({ decide, refusals }, rounded);
      return { v: verdict.v, code: verdict.code, rank: lowest(verdict.ranks), text: true };
    }
    const node = body as Node;
    const term = formulaTerm(node, refusals, column.scope);
    return { v: term.v, code: term.code, rank: lowest(term.ranks), text: isText(node, column.scope) };
  }

  private block(column: Column, node: Node & { type: 'call' }, scope: SheetScope): Cells {
    if (node.name === 'at') return this.at(column, node, scope);
    return isPeriodSum(node)
      ? this.periodSum(node, scope)
      : overList(node, scope, this.grid, (name) => this.list(column, name));
  }

  /** The second column: replaced inputs stand in cells of their own below the model. */
  private at(column: Column, node: Node & { type: 'call' }, scope: SheetScope): Cells {
    const [quantity, ...pairs] = node.args as [Node, ...Node[]];
    const replaced: Record<string, Cells> = {};
    for (let index = 0; index < pairs.length; index += 2) {
      const key = namesOf(pairs[index] as Node)[0] ?? '';
      const given = pairs[index + 1] as Node;
      const row = this.below;
      this.below += 1;
      this.grid.literal('Model', 0, row, `${key} (replaced)`);
      replaced[key] = this.write(column, row, {
        v: value(given, scope),
        code: code(given, scope, '""'),
        rank: lowest(ranks(given, scope)),
        text: isText(given, scope),
      });
    }
    const second = this.column(
      `with ${Object.keys(replaced).join(', ')} replaced`,
      replaced,
      column.raw,
      column,
    );
    const values = Object.values(replaced);
    const rank = values.reduceRight(
      (then, cells) =>
        lowest([cells.rank, then === noRank ? noRank : `IF(${cells.code}<>"",${noRank},${then})`]),
      lowest(ranks(quantity, second.scope)),
    );
    return {
      v: value(quantity, second.scope),
      code: values.reduceRight((then, cells) => first(cells.code, then), code(quantity, second.scope, '""')),
      rank,
      text: isText(quantity, second.scope),
    };
  }

  /** One cell a period for the term, its code up to here and its rank; periods outside the bounds count nothing. */
  private periodSum(node: Node & { type: 'call' }, scope: SheetScope): Cells {
    const { grid } = this;
    const [, from, to, term] = node.args as [Node, Node, Node, Node];
    const index = periodName(node);
    const column = grid.columns('Periods', 3);
    const bounds = [...ranks(from, scope), ...ranks(to, scope)];
    const refused = code(from, scope, code(to, scope, '""'));
    const start = grid.formula('Periods', column, 2, value(from, scope));
    const end = grid.formula(
      'Periods',
      column,
      3,
      `IF(${lowest(bounds)}<${noRank},0,IF(${refused}<>"",0,${value(to, scope)}))`,
    );
    ['term', 'code', 'rank'].forEach((name, place) => grid.literal('Periods', column + place, 1, name));
    for (let t = 1; t <= periods; t += 1) {
      const row = t + 3;
      const period = reference('Periods', 0, row);
      const within = `AND(${period}>=${start},${period}<=${end})`;
      const inner: SheetScope = {
        ...scope,
        meaning: (name) => (name === index ? { v: period, code: '', rank: '' } : scope.meaning(name)),
      };
      const rank = grid.formula(
        'Periods',
        column + 2,
        row,
        `IF(${within},${lowest(ranks(term, inner))},${noRank})`,
      );
      const above = t === 1 ? '' : reference('Periods', column + 1, row - 1);
      const own = `IF(${within},IF(${rank}<${noRank},"",${code(term, inner, '""')}),"")`;
      const told = grid.formula(
        'Periods',
        column + 1,
        row,
        above === '' ? own : `IF(${above}<>"",${above},${own})`,
      );
      grid.formula(
        'Periods',
        column,
        row,
        `IF(${within},IF(${rank}<${noRank},0,IF(${told}<>"",0,${value(term, inner)})),0)`,
      );
    }
    const last = periods + 3;
    return {
      v: `SUM(${range('Periods', column, 4, last)})`,
      code: first(refused, reference('Periods', column + 1, last)),
      rank: lowest([...bounds, `MIN(${range('Periods', column + 2, 4, last)})`]),
    };
  }

  private list(column: Column, name: string): SheetList {
    const known = column.lists.get(name);
    if (known) return known;
    const list = name === 'items' && this.tool.items ? this.items(column) : this.rows(column, name);
    column.lists.set(name, list);
    return list;
  }

  private rows(column: Column, key: string): SheetList {
    const { v, code: own, rank } = this.meaning(column, key);
    return {
      size: this.inputs.sizeOf(key),
      there: (row) => `IF(ISNUMBER(${v}),${v}>=${row},FALSE())`,
      field: (name, row) => this.inputs.field(key, name, row),
      code: own,
      rank,
    };
  }

  /** The items of a checklist; their points are cells below the quantities. */
  private items(column: Column): SheetList {
    const items = this.tool.items ?? [];
    const points = items.map(({ points: text }, index) =>
      this.write(
        column,
        head + this.keys.length + index,
        this.worked(column, { body: tree(text), decide: null, refusals: [], rows: null }),
      ),
    );
    return {
      size: items.length,
      there: () => 'TRUE()',
      field: (name, row) => {
        const item = items[row - 1];
        if (!item) return undefined;
        if (name === 'points') return points[row - 1];
        if (name === 'weight') return { v: String(item.weight), code: '', rank: '' };
        return name === 'id' || name === 'group'
          ? { v: `"${item[name]}"`, code: '', rank: '', text: true }
          : undefined;
      },
      code: '',
      rank: '',
    };
  }
}

const formulaTerm = (body: Node, refusals: CompiledQuantity['refusals'], scope: SheetScope) => {
  const v = value(body, scope);
  const overflow = /[-+*/^]|LN|EXP|SQRT|SUM|PRODUCT/.test(v.replace(/"[^"]*"/g, ''))
    ? `IF(ISERROR(${v}),"DIVERGES","")`
    : '""';
  return { v, ranks: answerRanks(body, refusals, scope), code: answerCode(body, refusals, scope, overflow) };
};
