import type { Language } from '../../content/language/index';
import type { ToolUi } from '../../content/tool-ui/index';
import type { BoundTool } from '../../lib/definition/bound';
import type { Node } from '../../lib/formula/ast';
import { aloud } from '../../lib/formula/print/aloud';
import type { Constant, Token } from '../../lib/formula/print/aloud';
import type { Named } from '../../lib/formula/print/named';
import type { Figure, Value } from '../../lib/formula/value';
import { formatExact } from '../../lib/i18n/format';
import { fill } from '../../lib/i18n/messages';
import type { Speaker } from '../../lib/say/speaker';
import { sourceOf } from '../../lib/formula/bind';
import { listNamed } from '../../lib/trace/column';
import type { TracedList, TracedRow, TraceStep } from '../../lib/trace/step';
import { methodText, ruleText } from './behind';
import type { Cite } from './behind';
import { answerWord, cellLabel, cellText, plainText } from './cells';
import type { RowWords } from './cells';

/** A piece of a printed line: words, a label, a value, or a superscript. */
export interface Piece {
  kind: 'text' | 'name' | 'value' | 'power';
  text: string;
  inner: readonly Piece[];
}

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
  ) {
    this.rows = { tool, words: speaker.words, language };
  }

  label(key: string): string {
    const said = this.speaker.label(key);
    return said === key ? (this.language.calls[key] ?? (key === 'items' ? this.ui.points : key)) : said;
  }

  /** A figure of the tool by its key. */
  value(key: string, value: Value | null): string {
    return this.speaker.value(key, value);
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
    return this.tokens(node, line).map((token) => this.piece(token, line, false));
  }

  /** The same with what the names are worth. */
  numbers(node: Node, line: Line): Piece[] {
    return this.tokens(node, line).map((token) => this.piece(token, line, true));
  }

  /** What a list is called. */
  listLabel({ rowsOf }: TracedList): string {
    const list = sourceOf(rowsOf);
    return list === 'items' ? this.ui.points : this.label(list);
  }

  rowLabel({ rowsOf }: TracedList, row: TracedList['rows'][number], index: number): string {
    return row.name === null
      ? fill(this.ui.trace.row, { number: String(index + 1) })
      : cellText(this.rows, this.speaker.voice, rowsOf, row.field, row.name);
  }

  /** What a term says of a row. */
  termValue({ rowsOf }: TracedList, term: Node, value: Value | null): string {
    return term.type === 'name' && term.is === 'cell'
      ? cellText(this.rows, this.speaker.voice, rowsOf, term.name, value)
      : this.plain(value, 'none');
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

  private tokens(node: Node, { rowOf }: Line): Token[] {
    return aloud(node, this.language, rowOf === null ? [] : [listNamed(rowOf)]);
  }

  private piece(token: Token, line: Line, worth: boolean): Piece {
    if ('text' in token) return { kind: 'text', text: token.text, inner: [] };
    if ('power' in token)
      return { kind: 'power', text: '', inner: token.power.map((part) => this.piece(part, line, worth)) };
    if ('name' in token) {
      const text = worth ? this.worth(token, line) : undefined;
      return { kind: text === undefined ? 'name' : 'value', text: text ?? this.name(token), inner: [] };
    }
    return { kind: 'value', text: this.constant(token, line), inner: [] };
  }

  private constant({ value, of }: Constant, { key }: Line): string {
    if (typeof value === 'number') return formatExact(value, this.speaker.voice.locale);
    return of ? answerWord(this.rows, value, of) : this.speaker.verdict(key, value);
  }

  private name({ name, rows }: Named): string {
    if (name.is === 'figure') return this.label(name.name);
    return rows ? cellLabel(this.rows, rows, name.name) : name.name;
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
    if (rows) return cellText(this.rows, this.speaker.voice, rows, name.name, worth.value);
    const isEmpty =
      worth.value === null && worth.code === 'NOT_PROVIDED' && this.tool.tool.inputs[name.name] !== undefined;
    return isEmpty ? this.ui.trace.leftEmpty : this.value(name.name, worth.value);
  }
}
