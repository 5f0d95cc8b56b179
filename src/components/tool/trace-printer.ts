import { formatExact, formatNumber } from '../../lib/i18n/format';
import type { Node } from '../../lib/formula/ast';
import { infix } from '../../lib/formula/infix';
import type { FormulaWords, Token } from '../../lib/formula/infix';
import type { Value } from '../../lib/formula/evaluate';
import type { AnyTool } from '../../lib/tool/definition';
import { isNumeric } from '../../lib/tool/fields';
import type { Session } from '../../lib/tool/session';
import { noValue, showInput, showNumber, showQuantity } from '../../lib/tool/show';
import type { Voice } from '../../lib/tool/show';
import type { Traced } from '../../lib/tool/trace-step';
import type { AnyWords } from '../../lib/tool/words';
import type { ToolUi } from '../../content/tool-ui/index';

export interface TraceProps {
  tool: AnyTool;
  words: AnyWords;
  ui: ToolUi;
  voice: Voice;
  session: Session;
  keys: readonly string[];
  /** Texts of the codes; a code without a text stands as it is. */
  codes?: Readonly<Record<string, string>>;
}

/** A piece of a printed line: words, a label, a value, or a superscript. */
export interface Piece {
  kind: 'text' | 'name' | 'value' | 'power';
  text: string;
  inner: readonly Piece[];
}
export type Names = Readonly<Record<string, Traced>>;

/** Prints the trace of one tool in one language: names by their labels, values by their units. */
export class TracePrinter {
  readonly tool: AnyTool;
  readonly words: AnyWords;
  readonly ui: ToolUi;
  readonly voice: Voice;
  private readonly session: Session;
  private readonly codes: Readonly<Record<string, string>>;

  constructor(
    props: TraceProps,
    private readonly formula: FormulaWords,
  ) {
    this.tool = props.tool;
    this.words = props.words;
    this.ui = props.ui;
    this.voice = props.voice;
    this.session = props.session;
    this.codes = props.codes ?? {};
  }

  label(key: string, list?: string): string {
    if (list !== undefined)
      return this.words.inputs[list]?.fields?.[key]?.label ?? this.formula.items[key] ?? key;
    return (
      this.words.quantities[key]?.label ??
      this.words.inputs[key]?.label ??
      this.words.items[key] ??
      this.formula.functions[key]?.trim() ??
      (key === 'items' ? this.ui.points : key)
    );
  }

  verdict(key: string, verdict: string): string {
    return this.words.quantities[key]?.verdicts?.[verdict]?.label ?? verdict;
  }

  /** A value of a name, more finely than the ledger rounds it: people, rates and ratios keep their decimals. */
  value(key: string, value: Value | null, unit: string): string {
    if (value === null) return noValue;
    if (typeof value === 'number') return this.number(value, unit);
    if (this.words.quantities[key]) return showQuantity(this.tool, this.words, key, value, this.voice);
    const field = this.tool.inputs[key];
    if (field) return showInput(field, this.words.inputs[key], value, this.voice, key);
    return this.plain(value, unit);
  }

  plain(value: Value | null, unit = 'none'): string {
    if (value === null) return noValue;
    if (typeof value === 'boolean') return value ? this.voice.yes : this.voice.no;
    return typeof value === 'number'
      ? this.number(value, unit)
      : typeof value === 'string'
        ? value
        : value.map((part) => this.words.items[String(part)] ?? String(part)).join(', ');
  }

  private number(value: number, unit: string): string {
    const { locale } = this.voice;
    if (unit === 'share') return `${formatNumber(value * 100, locale, 0, 3)}\u00a0%`;
    return ['customers', 'ratio', 'years', 'months', '1/year', 'points', 'hours', 'count', 'none'].includes(
      unit,
    )
      ? formatNumber(value, locale, 0, 4)
      : showNumber(value, unit, this.voice);
  }

  /** Why there is no value, naming the field to blame where the text asks for it. */
  reason({ code, rank }: { code: string | null; rank: number }): string {
    if (code === null) return '';
    const name = Number.isFinite(rank)
      ? Object.keys(this.tool.inputs).find((key) => this.session.outcome(key).rank === rank)
      : undefined;
    const label = name === undefined ? '' : this.label(name);
    const said = this.words.reasons[code] ?? this.codes[code];
    // A figure missing within a list has no field of its own to name.
    const text = label === '' && said?.includes('{field}') ? this.codes['ROW_INCOMPLETE'] : said;
    if (text === undefined) return label === '' ? code : `${label}: ${code}`;
    const field = name === undefined ? undefined : this.tool.inputs[name];
    const bounds =
      field && 'min' in field
        ? { min: this.bound(name ?? '', field.min), max: this.bound(name ?? '', field.max) }
        : {};
    const named = this.tool.checks?.find((check) => check.code === code)?.names ?? {};
    const others = Object.entries(named).map(([part, key]): [string, string] => [part, this.label(key)]);
    const values: Record<string, string> = { field: label, ...bounds, ...Object.fromEntries(others) };
    const told = text.replace(/\{(\w+)\}/g, (_whole: string, part: string) => values[part] ?? '');
    return label === '' || text.includes('{field}') ? told : `${label}: ${told}`;
  }

  private bound(key: string, limit: number): string {
    const field = this.tool.inputs[key];
    return field && isNumeric(field) ? this.number(limit, field.unit) : String(limit);
  }

  /** A formula with the names of its figures. */
  named(node: Node): Piece[] {
    return this.tokens(node).map((token) => this.piece(token, null));
  }

  /** The same with what the names are worth. */
  numbers(node: Node, names: Names): Piece[] {
    return this.tokens(node).map((token) => this.piece(token, names));
  }

  private tokens(node: Node): Token[] {
    return infix(node, this.formula, (list, name) => {
      const field = this.tool.inputs[list];
      return list === 'items' ? name in this.formula.items : field?.kind === 'rows' && name in field.fields;
    });
  }

  private piece(token: Token, names: Names | null): Piece {
    if ('text' in token) return { kind: 'text', text: token.text, inner: [] };
    if ('power' in token)
      return { kind: 'power', text: '', inner: token.power.map((part) => this.piece(part, names)) };
    if ('name' in token) return this.name(token.name, token.list, token.bound === true ? null : names);
    if (typeof token.value === 'number')
      return { kind: 'value', text: formatExact(token.value, this.voice.locale), inner: [] };
    return {
      kind: 'value',
      text: this.words.inputs[token.of ?? '']?.options?.[token.value] ?? token.value,
      inner: [],
    };
  }

  private name(key: string, list: string | undefined, names: Names | null): Piece {
    const worth = list === undefined ? names?.[key] : undefined;
    const bound =
      names === null &&
      list === undefined &&
      !this.tool.inputs[key] &&
      !this.tool.quantities[key] &&
      key !== 'items';
    if (bound || !worth || Array.isArray(worth.value))
      return { kind: 'name', text: bound ? key : this.label(key, list), inner: [] };
    const empty =
      worth.value === null && worth.code === 'NOT_PROVIDED' && this.tool.inputs[key] !== undefined;
    return {
      kind: 'value',
      text: empty ? this.ui.trace.leftEmpty : this.value(key, worth.value, worth.unit),
      inner: [],
    };
  }
}
