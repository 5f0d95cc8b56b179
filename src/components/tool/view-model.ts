import { firstMissingRank } from '../../lib/formula/evaluate';
import type { Value } from '../../lib/formula/evaluate';
import type { FieldContext, OriginMark } from '../field/FieldRow';
import { currencySign } from '../../lib/i18n/format';
import { formatExact } from '../../lib/i18n/format';
import { fill } from '../../lib/i18n/messages';
import type { Locale } from '../../lib/i18n/locales';
import { isNumeric } from '../../lib/tool/fields';
import type { Answer, Field } from '../../lib/tool/fields';
import { sentence, showInput, showNumber, showQuantity } from '../../lib/tool/show';
import type { Voice } from '../../lib/tool/show';
import { unitOfQuantity } from '../../lib/tool/graph';
import type { AnyTool } from '../../lib/tool/definition';
import type { FieldError } from '../../lib/tool/validate';
import type { AnyWords } from '../../lib/tool/words';
import type { ToolWordsOfSite } from '../../content/tool-ui/index';
import type { ToolState } from './use-tool';

/** A calculator ready to be shown: definition, words and state, and everything printed from them. */
export class ViewModel {
  readonly voice: Voice;

  constructor(
    readonly tool: AnyTool,
    readonly words: AnyWords,
    readonly site: ToolWordsOfSite,
    readonly locale: Locale,
    readonly state: ToolState,
    /** Names of the tools whose figures flow in here. */
    readonly names: Readonly<Record<string, string>>,
  ) {
    const { ui } = site;
    this.voice = { locale, currency: state.currency, yes: ui.yes, no: ui.no, nothing: ui.nothingMissing };
  }

  fieldContext(prefix: string): FieldContext {
    return {
      prefix,
      ui: this.site.ui,
      codes: this.site.codes,
      words: this.words,
      locale: this.locale,
      currencySign: currencySign(this.state.currency),
      asServed: this.state.asServed,
      errorText: this.errorText,
    };
  }

  /** What is wrong, what would be right, and what was read. */
  readonly errorText = (error: FieldError, field: Field, value?: unknown): string => {
    const names = Object.fromEntries(
      Object.entries(error.names ?? {}).map(([name, key]) => [name, this.label(key)]),
    );
    const limit = (bound: number): string => (isNumeric(field) ? this.amount(field, bound) : String(bound));
    const bounds =
      'min' in field && field.kind !== 'rows'
        ? { min: limit(field.min), max: limit(field.max) }
        : 'min' in field
          ? { min: String(field.min), max: String(field.max) }
          : {};
    const text = fill(this.site.codes[error.code] ?? error.code, { ...bounds, ...names });
    const read =
      isNumeric(field) && typeof value === 'number'
        ? ` ${fill(this.site.ui.readWas, { value: this.amount(field, value) })}`
        : '';
    return text + read;
  };

  private amount(field: Field, value: number): string {
    return isNumeric(field) && field.kind === 'rate'
      ? `${formatExact(value * 100, this.locale)}\u00a0%`
      : formatExact(value, this.locale);
  }

  label(key: string): string {
    return this.words.quantities[key]?.label ?? this.words.inputs[key]?.label ?? this.words.items[key] ?? key;
  }

  print(key: string): string {
    return showQuantity(this.tool, this.words, key, this.state.evaluation.values[key] ?? null, this.voice);
  }

  reason(key: string): string {
    const code = this.state.evaluation.reasons[key];
    if (code === undefined) return '';
    const text = this.words.reasons[code] ?? this.site.codes[code] ?? code;
    const field = this.missingFor(key);
    // An entry in error is named: the field with the same text may be far away.
    if (this.isInputError(key))
      return `${field}: ${this.site.codes[code]?.includes('{') ? this.site.ui.checkEntry : text}`;
    if (!text.includes('{')) return text;
    if (field === '') return this.site.codes['ROW_INCOMPLETE'] ?? code;
    return fill(text.includes('{field}') ? text : (this.site.codes['NOT_PROVIDED'] ?? code), { field });
  }

  private isInputError(key: string): boolean {
    return this.state.evaluation.session.outcome(key).rank < firstMissingRank;
  }

  /** The first input in error or left empty that a quantity without value rests on. */
  private missingFor(key: string): string {
    const { inputs } = this.state;
    const blocking = this.state.evaluation.session.outcome(key).rank;
    const names = Object.keys(this.tool.inputs);
    const name = Number.isFinite(blocking)
      ? names[blocking % 1000]
      : names.find((input) => inputs[input] === null);
    return name === undefined ? '' : this.label(name);
  }

  /** The sentence of a decision with the visitor's values, or its form for "no answer". */
  say(decision: string): string | undefined {
    const said = this.words.quantities[decision];
    const verdict = this.state.evaluation.values[decision];
    const template = typeof verdict === 'string' ? said?.verdicts?.[verdict]?.text : undefined;
    const text =
      template === undefined ? undefined : sentence(template, (key, abs) => this.inSentence(key, abs));
    // "No answer" is a finding; an entry that cannot be read is none.
    const found = text ?? (typeof verdict === 'string' && template === undefined ? undefined : said?.none);
    return verdict === null && this.isInputError(decision) ? undefined : found;
  }

  private inSentence(key: string, abs: boolean): string | undefined {
    const value = this.state.evaluation.values[key];
    if (value === undefined) {
      const field = this.tool.inputs[key];
      const input = this.state.inputs[key];
      if (!field || input === null || input === undefined) return undefined;
      const text = showInput(field, this.words.inputs[key], input, this.voice, key);
      // The sentence goes on after the visitor's own words, also if these end in a full stop.
      return field.kind === 'text' ? text.replace(/[\s.;,]+$/, '') : text;
    }
    if (value === null) return undefined;
    return abs && typeof value === 'number'
      ? showNumber(Math.abs(value), unitOfQuantity(this.tool, key), this.voice, key)
      : this.shortened(key, value);
  }

  /** In a sentence a long list gives its first members and how many follow; the ledger has all. */
  private shortened(key: string, value: Value): string {
    const named = 5;
    const rest = Array.isArray(value) ? value.length - named : 0;
    if (rest <= 1) return this.print(key);
    const first = showQuantity(this.tool, this.words, key, (value as unknown[]).slice(0, named), this.voice);
    return fill(this.site.ui.andMore, { list: first, count: String(rest) });
  }

  /** Which field shows what, and where it comes from. */
  origin(key: string): OriginMark | null {
    const { origins, state, ui } = { origins: this.state.origins, state: this.state, ui: this.site.ui };
    const origin = origins[key];
    const field = this.tool.inputs[key];
    if (!origin || !field) return null;
    if (origin.from === 'own') {
      const flowsIn = field.default as Answer | null;
      if (state.view || !state.ready || field.kind === 'rows' || field.kind === 'answers') return null;
      const before =
        flowsIn === null ? null : showInput(field, this.words.inputs[key], flowsIn, this.voice, key);
      return before === null || state.inputs[key] === flowsIn
        ? null
        : {
            text: '',
            back: { text: fill(ui.backTo, { value: before }), run: () => state.answer(key, undefined) },
          };
    }
    if (origin.from === 'linked')
      return {
        text:
          origin.tool === this.tool.id
            ? ui.fromHere
            : fill(ui.fromTool, { tool: this.names[origin.tool] ?? origin.tool }),
      };
    if (origin.from === 'profile') return { text: ui.fromProfile };
    return field.evidence === 'H' ? { text: ui.assumption, assumption: true } : null;
  }

  /** The value a field shows: own, linked (also from this tool), profile or default. */
  shown(key: string): Answer | null {
    const value =
      this.state.links[key] === undefined
        ? this.state.inputs[key]
        : this.state.evaluation.session.outcome(key).value;
    return (value ?? null) as Answer | null;
  }
}
