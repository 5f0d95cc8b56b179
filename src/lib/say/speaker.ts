import type { Formula, Model } from '../definition/model';
import type { AnyFieldWords, AnyWords } from '../definition/words';
import { isNumeric } from '../field/field';
import type { Field } from '../field/field';
import { measured } from '../field/measured';
import { own } from '../field/plain';
import type { Figure, Value } from '../formula/value';
import { fill, fitting } from '../i18n/messages';
import type { Session } from '../reckon/session';
import { sayAnswer } from './fields';
import { sayNumber } from './numbers';
import { sentence } from './sentence';
import { noValue } from './voice';
import type { SayWords, Voice } from './voice';

/** As much above a whole number is of floating point alone. */
const noise = 1e-9;

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

  /** An input's field, in the unit that was chosen for it. */
  field(key: string): Field<Formula> | undefined {
    const field = this.model.inputs[key];
    return field && isNumeric(field) && field.unitFrom !== undefined
      ? measured(field, this.session.answer(field.unitFrom))
      : field;
  }

  fieldWords(key: string): AnyFieldWords {
    return this.words.inputs[key] ?? { label: key };
  }

  /** A quantity of the session, as a result is told. */
  print(key: string): string {
    const { value } = this.session.figure(key);
    const below = own(this.words.quantities, key)?.below;
    return below !== undefined && Number(value) < 0 ? below : this.value(key, value);
  }

  /** A value as what it is told of: a quantity by its unit or verdict, an input by its field. */
  value(key: string, value: Value | null): string {
    if (value === null) return noValue;
    const figure = own(this.model.figures, key);
    const field = this.field(key);
    if (!figure && field) return sayAnswer(field, value, this.words.inputs[key], this.voice);
    if (typeof value === 'number')
      return sayNumber(value, figure?.unit ?? 'none', this.voice, figure?.decimals);
    if (typeof value === 'boolean') return value ? this.voice.words.yes : this.voice.words.no;
    if (typeof value === 'string') return this.member(key, value);
    return value.length === 0 ? this.voice.words.nothingMissing : this.byName(key, value);
  }

  /** The values of a list; what is worked out once per row is told by the name of its row, and an empty one not at all. */
  private byName(key: string, value: readonly unknown[]): string {
    const names = this.rowNames(own(this.model.figures, key)?.rows);
    if (!names || names.length !== value.length)
      return value.map((part) => this.member(key, part)).join(', ');
    const told = value.flatMap((part, at) =>
      part === null ? [] : [`${names[at] ?? ''}: ${this.cell(key, part)}`],
    );
    return told.length === 0 ? noValue : told.join('; ');
  }

  /** One value of a row, told as its quantity is. */
  private cell(key: string, part: unknown): string {
    const figure = own(this.model.figures, key);
    return typeof part === 'number' && figure
      ? sayNumber(part, figure.unit.replace(/^list of /, ''), this.voice, figure.decimals)
      : this.member(key, part);
  }

  /** What the rows of a list are called by their cell `name`; none where they have no such cell. */
  private rowNames(list: string | undefined): string[] | undefined {
    const field = list === undefined ? undefined : this.model.inputs[list];
    if (list === undefined || field?.kind !== 'rows' || field.fields['name']?.kind !== 'text')
      return undefined;
    const words = this.words.inputs[list];
    const rows = this.session.answer(list);
    return (Array.isArray(rows) ? rows : []).map((row, at) => {
      const name = (row as Readonly<Record<string, unknown>>)['name'];
      return typeof name === 'string' && name.trim() !== ''
        ? (own(words?.known ?? {}, name) ?? name)
        : `${words?.row ?? ''} ${at + 1}`;
    });
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
    return figure.value === null ? this.why(figure, this.listBehind(key)) : '';
  }

  /** The list a figure rests on, where it is one alone. */
  private listBehind(key: string): string | undefined {
    const { inputs } = this.model;
    const lists = [...this.session.restsOn(key)].filter((one) => inputs[one]?.kind === 'rows');
    return lists.length === 1 ? lists[0] : undefined;
  }

  /**
   * Why a figure of any kind has no value: also one that has no key, a row or a column.
   * @param list where a cell is to be looked for, if one is missing
   */
  why({ code, blame, cause }: Figure, list?: string): string {
    if (code === null) return '';
    if (cause) return this.why(cause, list);
    const { codes, ui } = this.site;
    if (blame) {
      // What is wrong with an entry is said beside its field alone.
      const template = blame.why === 'error' ? ui.waitsFor : (codes['NOT_PROVIDED'] ?? code);
      return fill(template, { field: this.label(blame.input) });
    }
    const text = this.words.reasons[code] ?? codes[code] ?? code;
    if (!text.includes('{')) return text;
    return list === undefined
      ? (codes['ROW_INCOMPLETE'] ?? code)
      : fill(codes['LIST_INCOMPLETE'] ?? code, { field: this.label(list) });
  }

  /** The sentence of a decision with the visitor's values, or what it says where there is no answer for this reason. */
  sentence(decision: string): string | undefined {
    const said = this.words.quantities[decision];
    const figure = this.session.figure(decision);
    let lacking = figure;
    if (typeof figure.value === 'string') {
      const template = own(said?.verdicts, figure.value)?.text;
      if (template === undefined) return undefined;
      const text = sentence(template, (key, how) => {
        const printed = this.inSentence(key, how);
        if (printed === undefined) lacking = this.session.figure(key);
        return printed;
      });
      if (text !== undefined) return text;
    }
    // "No answer" is a finding; an entry that cannot be read is none.
    return lacking.blame?.why === 'error' ? undefined : own(said?.none, lacking.code ?? '');
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
    return sentence(template, (key, how) => this.inSentence(key, how));
  }

  private inSentence(key: string, how: string): string | undefined {
    const { value } = this.session.figure(key);
    if (value === null) return undefined;
    const figure = own(this.model.figures, key);
    if (how === 'abs' && typeof value === 'number' && figure)
      return sayNumber(Math.abs(value), figure.unit, this.voice, figure.decimals);
    const text = this.value(key, how === 'up' ? Math.ceil(Number(value) - noise) : value);
    if (how.includes('|')) return fitting(how, text);
    if (how === 'plain') return text.replace(/\u00a0?%$/, '').replace(`\u00a0${this.site.ui.of100}`, '');
    // The sentence goes on after the visitor's own words, also if these end in a full stop.
    return !figure && this.model.inputs[key]?.kind === 'text' ? text.replace(/[\s.;,]+$/, '') : text;
  }

  /** What a warning says, in the tool's own words where it has them. */
  codeText(code: string): string {
    return this.words.warnings[code] ?? this.site.codes[code] ?? code;
  }
}
