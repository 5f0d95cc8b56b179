import type { Model } from '../definition/model';
import type { AnyFieldWords, AnyWords } from '../definition/words';
import { isNumeric } from '../field/field';
import type { AnyField } from '../field/field';
import { own } from '../field/plain';
import type { Figure, Value } from '../formula/value';
import { formatExact } from '../i18n/format';
import { fill, lacks } from '../i18n/messages';
import type { Session } from '../reckon/session';
import type { FieldError } from '../reckon/validate';
import { sayAnswer, sayLimit } from './fields';
import { sayNumber } from './numbers';
import { sentence } from './sentence';
import { noValue } from './voice';
import type { SayWords, Voice } from './voice';

/** In a sentence a longer list gives its first members and how many follow; the ledger has all. */
const named = 5;

/**
 * The one that speaks of a tool's figures: labels, values, reasons, sentences and errors in one language. Pages, trace,
 * report and workbook say the same things with the same words.
 */
export class Speaker {
  readonly voice: Voice;

  constructor(
    readonly model: Model,
    readonly session: Session,
    readonly words: AnyWords,
    readonly site: { ui: SayWords; codes: Readonly<Record<string, string>> },
    voice: Omit<Voice, 'words'>,
  ) {
    this.voice = { ...voice, words: site.ui };
  }

  /** What a figure, an input or an item is called. */
  label(key: string): string {
    const { quantities, inputs, items } = this.words;
    return (own(quantities, key) ?? own(inputs, key))?.label ?? own(items, key) ?? key;
  }

  fieldWords(key: string): AnyFieldWords {
    return this.words.inputs[key] ?? { label: key };
  }

  /** A quantity of the session, as a result is told. */
  print(key: string): string {
    return this.value(key, this.session.figure(key).value);
  }

  /** A value as what it is told of: a quantity by its unit or verdict, an input by its field. */
  value(key: string, value: Value | null): string {
    if (value === null) return noValue;
    const figure = own(this.model.figures, key);
    const field = this.model.inputs[key];
    if (!figure && field) return sayAnswer(field, value, this.words.inputs[key], this.voice);
    if (typeof value === 'number')
      return sayNumber(value, figure?.unit ?? 'none', this.voice, figure?.decimals);
    if (typeof value === 'boolean') return value ? this.voice.words.yes : this.voice.words.no;
    if (typeof value === 'string') return this.member(key, value);
    return value.length === 0
      ? this.voice.words.nothingMissing
      : value.map((part) => this.member(key, part)).join(', ');
  }

  /** The short name of a verdict, or of a text that is one. */
  verdict(key: string, verdict: string): string {
    return own(this.words.quantities[key]?.verdicts, verdict)?.label ?? verdict;
  }

  /** One value of a list, or one cell of a row. */
  member(key: string, part: unknown): string {
    if (part === null) return noValue;
    if (typeof part === 'object')
      return Object.values(part)
        .filter((cell) => typeof cell === 'string' || typeof cell === 'number')
        .map((cell) => this.member(key, cell))
        .join(': ');
    if (typeof part === 'number') return sayNumber(part, 'none', this.voice);
    const text = typeof part === 'boolean' ? String(part) : (part as string);
    return (
      own(this.words.quantities[key]?.verdicts, text)?.label ??
      own(this.words.items, text) ??
      own(Object.values(this.words.inputs).find(({ items }) => own(items, text))?.items, text) ??
      text
    );
  }

  /** Why a figure has no value, naming the field to blame; empty where it has one. */
  reason(key: string): string {
    const figure = this.session.figure(key);
    return figure.value === null ? this.why(figure) : '';
  }

  /** Why a figure of any kind has no value: also one that has no key, a row or a column. */
  why({ code, blame }: Figure): string {
    if (code === null) return '';
    const { codes, ui } = this.site;
    const text = this.words.reasons[code] ?? codes[code] ?? code;
    const { inputs } = this.session.given;
    const open = blame?.input ?? Object.keys(this.model.inputs).find((key) => inputs[key] === null);
    const field = open === undefined ? '' : this.label(open);
    // An entry in error is named: the field with the same text may be far away.
    if (blame?.why === 'error') return `${field}: ${codes[code]?.includes('{') ? ui.checkEntry : text}`;
    if (!text.includes('{')) return blame?.why === 'required' ? `${field}: ${text}` : text;
    if (field === '') return codes['ROW_INCOMPLETE'] ?? code;
    return fill(text.includes('{field}') ? text : (codes['NOT_PROVIDED'] ?? code), { field });
  }

  /** The sentence of a decision with the visitor's values, or its form for "no answer"; none for an entry in error. */
  sentence(decision: string): string | undefined {
    const said = this.words.quantities[decision];
    const { value: verdict, blame } = this.session.figure(decision);
    const template = typeof verdict === 'string' ? own(said?.verdicts, verdict)?.text : undefined;
    const text =
      template === undefined ? undefined : sentence(template, (key, abs) => this.inSentence(key, abs));
    if (text !== undefined) return text;
    if (typeof verdict === 'string') return template === undefined ? undefined : said?.none;
    // "No answer" is a finding; an entry that cannot be read is none.
    return blame?.why === 'error' ? undefined : said?.none;
  }

  /** What a decision's verdict says alone, in a few words; empty where it has none, or no answer. */
  headline(decision: string | undefined): string {
    if (decision === undefined) return '';
    const { value } = this.session.figure(decision);
    if (typeof value !== 'string') return this.sentence(decision) ?? '';
    const template = own(this.words.headlines[decision] ?? {}, value);
    return this.filled(template ?? '') ?? this.verdict(decision, value);
  }

  /** A text with the visitor's values; undefined where one it names has no answer. */
  filled(template: string): string | undefined {
    return sentence(template, (key, abs) => this.inSentence(key, abs));
  }

  private inSentence(key: string, abs: boolean): string | undefined {
    const { value } = this.session.figure(key);
    if (value === null) return undefined;
    const figure = own(this.model.figures, key);
    if (abs && typeof value === 'number' && figure)
      return sayNumber(Math.abs(value), figure.unit, this.voice, figure.decimals);
    const rest = Array.isArray(value) ? value.length - named : 0;
    if (rest > 1) {
      const list = this.value(key, (value as unknown[]).slice(0, named));
      return fill(this.site.ui.andMore, { list, count: String(rest) });
    }
    const text = this.value(key, value);
    // The sentence goes on after the visitor's own words, also if these end in a full stop.
    return !figure && this.model.inputs[key]?.kind === 'text' ? text.replace(/[\s.;,]+$/, '') : text;
  }

  /** What a warning or an error says, in the tool's own words where it has them. */
  codeText(code: string): string {
    return this.words.warnings[code] ?? this.site.codes[code] ?? code;
  }

  /** What is wrong with an entry, what would be right, and what was read. */
  error(error: FieldError, field: AnyField, value?: unknown): string {
    const exact = (number: number): string => formatExact(number, this.voice.locale);
    const names = Object.entries(error.names ?? {}).map(([name, key]) => [name, this.label(key)] as const);
    // Of a rate the sign that does not fit is a currency's: its own is the percent sign.
    const told =
      error.code === 'UNIT_MISMATCH' && field.kind === 'rate'
        ? this.site.ui.noMoney
        : this.codeText(error.code);
    const bounds =
      'min' in field
        ? { min: sayLimit(field, field.min, exact), max: sayLimit(field, field.max, exact) }
        : {};
    // A choice or a checklist has answers, not limits.
    if (!('min' in field) && told.includes('{min}')) return this.site.ui.noSuchAnswer;
    const text = fill(told, { ...bounds, ...Object.fromEntries(names) });
    if (lacks(text)) return error.code;
    return isNumeric(field) && typeof value === 'number' && Number.isFinite(value * 100)
      ? `${text} ${fill(this.site.ui.readWas, { value: sayLimit(field, value, exact) })}`
      : text;
  }
}
