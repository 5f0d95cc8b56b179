import type { Language } from '../../content/language/index';
import type { ToolUi } from '../../content/tool-ui/index';
import type { BoundTool } from '../../lib/definition/bound';
import { parts } from '../../lib/formula/ast';
import type { Node } from '../../lib/formula/ast';
import { aloud } from '../../lib/formula/print/aloud';
import type { Constant, Token } from '../../lib/formula/print/aloud';
import type { Named } from '../../lib/formula/print/named';
import type { Figure, Value } from '../../lib/formula/value';
import { isRecord, own } from '../../lib/field/plain';
import { signs } from '../../lib/formula/print/brackets';
import { formatExact, formatNumber, moneyUnits, nbsp } from '../../lib/i18n/format';
import { fill } from '../../lib/i18n/messages';
import type { Speaker } from '../../lib/say/speaker';
import { figuresOf, sourceOf } from '../../lib/formula/bind';
import { listNamed } from '../../lib/trace/column';
import { nameOf } from '../../lib/trace/parts';
import { unitOfTerm } from '../../lib/trace/reckoned';
import type { TracedList, TracedRow, TraceStep } from '../../lib/trace/step';
import { methodText, ruleText } from './behind';
import type { Cite } from './behind';
import { answerWord, cellLabel, cellText, plainText } from './cells';
import type { RowWords } from './cells';
import type { Standing } from './standing';

/** A piece of a printed line: words, a label, a value, or a superscript. */
export interface Piece {
  kind: 'text' | 'name' | 'value' | 'power';
  text: string;
  /** A rounded number with all its digits. */
  exact?: string;
  inner: readonly Piece[];
}

const plain = (text: string): Piece => ({ kind: 'text', text, inner: [] });

/** A text that a choice is compared with. */
const isAnswer = (token: Token): token is Constant & { value: string } =>
  'value' in token && typeof token.value === 'string' && token.of !== undefined;

/** So many decimals are enough to reckon along; small numbers keep four digits that count. */
const fineness = (value: number): number =>
  value === 0 ? 0 : Math.min(10, Math.max(4, 3 - Math.floor(Math.log10(Math.abs(value)))));

/** The fields of rows a formula reads. */
const cellsOf = (node: Node): Set<string> =>
  new Set([
    ...(node.type === 'name' && node.is === 'cell' ? [node.name] : []),
    ...parts(node).flatMap((part) => [...cellsOf(part)]),
  ]);

/** What a line is printed in: the step, for the rows and values at hand. */
export type Line = Pick<TraceStep, 'key' | 'names' | 'cells' | 'rowOf'>;

/** Prints the trace of one tool: formulas in words, and everything else as its speaker says it. */
export class TracePrinter {
  private readonly rows: RowWords;
  private readonly told = new Set<string>();

  /** @param speaker one that tells values finely, over the session that is traced */
  constructor(
    readonly tool: BoundTool,
    readonly speaker: Speaker,
    readonly ui: ToolUi,
    readonly language: Language,
    private readonly cite: Cite,
    /** How each figure comes about, in words. */
    readonly how: Readonly<Record<string, string>> = {},
    /** Whose an input is. */
    private readonly standing: (key: string) => Standing = () => 'own',
  ) {
    this.rows = { tool, words: speaker.words, language };
  }

  label(key: string): string {
    const said = this.speaker.label(key);
    return said === key ? (this.language.calls[key] ?? (key === 'items' ? this.ui.points : key)) : said;
  }

  /** A figure of the tool by its key; of rows how many there are. */
  value(key: string, value: Value | null): string {
    if (!Array.isArray(value) || value.length === 0) return this.speaker.value(key, value);
    const members = value as readonly unknown[];
    if (members.some(isRecord)) return fill(this.ui.trace.rows, { count: String(members.length) });
    return members
      .map((one) => cellText(this.rows, this.speaker.voice, listNamed(key), 'value', one as Value | null))
      .join('; ');
  }

  /** What a step came to; a text that stands in a row by the words of that row. */
  result({ key, value, tree }: TraceStep): string {
    const [rows, term] = tree?.type === 'call' && tree.name === 'first' ? tree.args : [];
    return typeof value === 'string' && rows && term?.type === 'name' && term.is === 'cell'
      ? (this.known(key, value) ?? cellText(this.rows, this.speaker.voice, rows, term.name, value))
      : this.value(key, value);
  }

  /** A text by the words of the figure itself. */
  private known(key: string, value: string): string | undefined {
    return own(this.speaker.words.quantities[key]?.verdicts, value)?.label;
  }

  /** The rows of a list with the fields its formula reads; none where it is no list of rows. */
  rowsOf({
    key,
    value,
    tree,
  }: TraceStep): { labels: string[]; rows: { name: string; cells: string[] }[] } | null {
    if (!Array.isArray(value)) return null;
    const rows = (value as readonly unknown[]).filter(isRecord);
    if (rows.length === 0) return null;
    const list = listNamed(key);
    const named = rows.map(nameOf);
    const read = tree ? cellsOf(tree) : new Set<string>();
    const columns = Object.keys(rows[0] ?? {}).filter(
      (name) =>
        (read.has(name) || name === 'value') &&
        named.some(({ field }) => field !== name) &&
        rows.some((row) => row[name] !== null && typeof row[name] !== 'function'),
    );
    const text = (name: string, cell: unknown): string =>
      cellText(
        this.rows,
        this.speaker.voice,
        list,
        name,
        typeof cell === 'function' ? null : (cell as Value),
      );
    return {
      labels: columns.map((name) => cellLabel(this.rows, list, name)),
      rows: rows.map((row, index) => {
        const { name, field } = nameOf(row);
        return {
          name: name === null ? this.numbered(index) : text(field, name),
          cells: columns.map((column) => text(column, row[column])),
        };
      }),
    };
  }

  private numbered(index: number): string {
    return fill(this.ui.trace.row, { number: String(index + 1) });
  }

  /** A number with all its digits, where less of them are shown. */
  exact({ value, unit }: TraceStep): string | undefined {
    if (typeof value !== 'number' || unit === 'day' || unit === 'day number' || moneyUnits.has(unit))
      return undefined;
    const { locale } = this.speaker.voice;
    const exact = formatExact(value, locale);
    return unit !== 'share' && exact !== this.plain(value, unit) ? exact : undefined;
  }

  /** What came out of one row. */
  rowResult(key: string, { value, unit }: TraceStep): string {
    return typeof value === 'string' ? this.speaker.verdict(key, value) : this.plain(value, unit);
  }

  plain(value: Value | null, unit: string): string {
    return plainText(this.rows, this.speaker.voice, value, unit);
  }

  /** Why a figure has no value, told where it is met first. */
  reason(figure: Figure): string {
    const why = this.speaker.why(figure);
    if (this.told.has(why)) return '';
    this.told.add(why);
    return why;
  }

  /** A formula with the names of its figures. */
  named(node: Node, line: Line): Piece[] {
    return this.pieces(this.tokens(node, line), line, false);
  }

  /** The same with what the names are worth. */
  numbers(node: Node, line: Line): Piece[] {
    return this.pieces(this.tokens(node, line), line, true);
  }

  /** What a list is called. */
  listLabel({ rowsOf }: TracedList): string {
    const list = sourceOf(rowsOf);
    return list === 'items' ? this.ui.points : this.marked(list, this.label(list));
  }

  /** What rests on an assumption of ours is marked as one. */
  private marked(key: string, text: string): string {
    return this.standing(key) === 'assumed' ? `≈${nbsp}${text}` : text;
  }

  rowLabel({ rowsOf }: TracedList, row: TracedList['rows'][number], index: number): string {
    return row.name === null
      ? this.numbered(index)
      : cellText(this.rows, this.speaker.voice, rowsOf, row.field, row.name);
  }

  /** What a term says of a row. */
  termValue({ rowsOf }: TracedList, term: Node, value: Value | null): string {
    return term.type === 'name' && term.is === 'cell'
      ? cellText(this.rows, this.speaker.voice, rowsOf, term.name, value)
      : this.plain(value, unitOfTerm(this.tool, rowsOf, term));
  }

  /** Whether a term says of every row no more than its name does. */
  isName({ rows }: TracedList, term: Node): boolean {
    return term.type === 'name' && rows.every(({ field, name }) => name !== null && field === term.name);
  }

  /** Where a rule of a decision is from. */
  rule(row: TracedRow): string {
    return ruleText(row, this.language, this.speaker.voice.locale, this.cite);
  }

  /** What stands behind a procedure. */
  method(name: string): string {
    const procedure = this.tool.tool.procedures?.[name];
    return procedure ? methodText(procedure, this.language, this.speaker.words.units ?? {}, this.cite) : '';
  }

  /** Whose the figures of a line are, where they are not the visitor's own: each is told once. */
  standings(node: Node): string[] {
    const { trace } = this.ui;
    const keys = [...new Set(figuresOf(node))].filter((key) => Object.hasOwn(this.tool.tool.inputs, key));
    const worth = (key: string): string => this.value(key, this.speaker.session.figure(key).value);
    const sourced = keys.filter((key) => this.standing(key) === 'sourced').map(worth);
    const lines = [
      ...(keys.some((key) => this.standing(key) === 'assumed') ? [trace.assumed] : []),
      ...(sourced.length > 0 ? [fill(trace.sourced, { figures: sourced.join('; ') })] : []),
      ...keys.flatMap((key) => {
        const standing = this.standing(key);
        if (typeof standing === 'string') return [];
        const { tool, assumptions } = standing;
        return [fill(trace.rests, { figure: worth(key), tool, count: String(assumptions) })];
      }),
    ].filter((line) => !this.told.has(line));
    lines.forEach((line) => this.told.add(line));
    return lines;
  }

  /** Whether a condition names figures whose worth says why it holds. */
  hasFigures(node: Node): boolean {
    if (node.type === 'call' && (node.name === 'given' || node.name === 'refused')) return false;
    return node.type === 'name' || parts(node).some((part) => this.hasFigures(part));
  }

  private tokens(node: Node, { rowOf }: Line): Token[] {
    return aloud(node, this.language, rowOf === null ? [] : [listNamed(rowOf)]);
  }

  private pieces(tokens: readonly Token[], line: Line, worth: boolean): Piece[] {
    const pieces: Piece[] = [];
    for (let place = 0; place < tokens.length; place += 1) {
      const [token, sign, answer] = tokens.slice(place) as [Token, Token?, Token?];
      if ('name' in token && sign && 'text' in sign && answer && isAnswer(answer)) {
        pieces.push(...this.comparison(token, sign.text, answer, line, worth));
        place += 2;
      } else pieces.push(this.piece(token, line, worth));
    }
    return pieces;
  }

  /** A choice with the answer it is compared with; in the line with figures with the one that was given. */
  private comparison(token: Named, sign: string, answer: Constant, line: Line, worth: boolean): Piece[] {
    const [open, close] = this.language.quotes;
    const given = worth ? this.worth(token, line) : undefined;
    const not = given === undefined && sign.includes(signs['<>']) ? `${this.language.not} ` : '';
    return [
      { kind: 'name', text: this.called(token), inner: [] },
      plain(`${not}${open}`),
      { kind: 'value', text: given ?? this.constant(answer, line), inner: [] },
      plain(close),
    ];
  }

  private piece(token: Token, line: Line, worth: boolean): Piece {
    if ('text' in token) return plain(token.text);
    if ('power' in token) return { kind: 'power', text: '', inner: this.pieces(token.power, line, worth) };
    if ('name' in token) {
      const text = worth && !token.itself ? this.worth(token, line) : undefined;
      return { kind: text === undefined ? 'name' : 'value', text: text ?? this.name(token), inner: [] };
    }
    const text = this.constant(token, line);
    const exact =
      typeof token.value === 'number' ? formatExact(token.value, this.speaker.voice.locale) : text;
    const isRounded = (token.unit ?? 'none') === 'none' && exact !== text;
    return { kind: 'value', text, ...(isRounded && { exact }), inner: [] };
  }

  private constant({ value, of, unit = 'none' }: Constant, { key }: Line): string {
    if (typeof value === 'string')
      return of ? answerWord(this.rows, value, of) : this.speaker.verdict(key, value);
    return moneyUnits.has(unit) || unit === 'share' || unit === 'day number'
      ? this.plain(value, unit)
      : formatNumber(value, this.speaker.voice.locale, 0, fineness(value));
  }

  private name({ name, rows }: Named): string {
    if (name.is === 'figure') return this.label(name.name);
    return rows ? cellLabel(this.rows, rows, name.name) : name.name;
  }

  /** What a figure is called, ready to be followed by what it is: behind a question stands no colon. */
  private called(name: Named): string {
    const said = this.name(name);
    return said.endsWith('?') ? `${said} ` : `${said}: `;
  }

  /** What a name is worth in a step; nothing for a list and for what differs from row to row. */
  private worth({ name, rows }: Named, { names, cells }: Line): string | undefined {
    const worth =
      name.is === 'figure'
        ? names[name.name]
        : name.is === 'cell' && name.level === 0
          ? cells[name.name]
          : undefined;
    if (!worth || Array.isArray(worth.value)) return undefined;
    if (typeof worth.value === 'boolean')
      return `${this.called({ name, ...(rows && { rows }) })}${worth.value ? this.language.yes : this.language.no}`;
    if (rows) return cellText(this.rows, this.speaker.voice, rows, name.name, worth.value);
    const isEmpty =
      worth.value === null && worth.code === 'NOT_PROVIDED' && this.tool.tool.inputs[name.name] !== undefined;
    return isEmpty ? this.ui.trace.leftEmpty : this.marked(name.name, this.value(name.name, worth.value));
  }
}
