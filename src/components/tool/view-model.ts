import type { FieldContext, FieldState, Told } from '../field/props';
import { isRhythm } from '../../lib/answers/rhythm';
import { isUnread } from '../../lib/answers/unread';
import type { Model } from '../../lib/definition/model';
import type { SheetPart } from '../../lib/definition/sheet';
import type { AnyWords } from '../../lib/definition/words';
import { isList, isNumeric } from '../../lib/field/field';
import type { Answer, Field } from '../../lib/field/field';
import type { Formula } from '../../lib/definition/model';
import type { Value } from '../../lib/formula/value';
import { currencySign } from '../../lib/i18n/format';
import type { Locale } from '../../lib/i18n/locales';
import { sourcesOf } from '../../lib/definition/sources';
import { fill, fitting } from '../../lib/i18n/messages';
import { Speaker } from '../../lib/say/speaker';
import type { FieldError } from '../../lib/reckon/validate';
import type { ToolWordsOfSite } from '../../content/tool-ui/index';
import type { ToolState } from './use-tool';

/** How often, as the visitor said it: so many times a year, or every so many weeks or months. */
const said = (answer: unknown, value: Answer | null): Answer | null =>
  isRhythm(answer) ? { ...answer } : typeof answer === 'number' ? { every: answer, unit: 'year' } : value;

/** A calculator ready to be shown: its speaker, and what each field shows. Views read this, never a definition. */
export class ViewModel extends Speaker {
  constructor(
    model: Model,
    words: AnyWords,
    override readonly site: ToolWordsOfSite,
    readonly locale: Locale,
    readonly state: ToolState,
    /** Names of the tools whose figures flow in here. */
    readonly names: Readonly<Record<string, string>>,
  ) {
    super(model, state.session, words, site, { locale, currency: state.currency });
  }

  fieldContext(prefix: string): FieldContext {
    return {
      prefix,
      ui: this.site.ui,
      codes: this.site.codes,
      words: this.words,
      units: this.words.units ?? {},
      locale: this.locale,
      currencySign: currencySign(this.state.currency),
      asServed: this.state.asServed,
      leadsOn: this.state.mode !== 'embed',
      hand: this.state.hand,
    };
  }

  /** The level of headings within the sheet: in a frame the sheet is the page. */
  get level(): number | undefined {
    return this.state.mode === 'embed' ? 2 : undefined;
  }

  /** The fields of a part that are asked for now. */
  asked(keys: readonly string[]): string[] {
    return keys.filter((key) => this.session.isAsked(key));
  }

  /** The errors of a field; one that nobody has touched yet is no mistake because it is empty. */
  errorsOf(key: string): FieldError[] {
    return this.state.errors.filter(
      ({ field, code }) => field === key && (code !== 'REQUIRED' || Object.hasOwn(this.state.answers, key)),
    );
  }

  /** Everything a field of one line shows, as data. */
  fieldState(key: string, field: Field<Formula>): FieldState {
    const { state } = this;
    const answer = state.answers[key];
    const value = this.shown(key);
    const beside = state.beside?.(this, key, field);
    return {
      value: isNumeric(field) && field.rhythm ? said(answer, value) : value,
      unread: isUnread(answer) ? answer : null,
      errors: this.errorsOf(key),
      computed: !(key in state.answers),
      assumed: this.isAssumed(key),
      origin:
        (state.aid?.gaveWayOf(this, key, field) ??
          this.computed(key, field) ??
          (beside?.origin || this.fromHere(key))) ||
        this.unsaid(key, field),
      href: beside?.href ?? null,
      hint: beside ? beside.hint : (state.aid?.hintOf(this, key, field, value) ?? null),
      warnings: [
        ...this.warningsOf(key),
        ...(state.unusual.includes(key)
          ? [
              {
                code: 'UNUSUAL_HIGH',
                text: this.words.warnings[`UNUSUAL_HIGH.${key}`] ?? this.codeText('UNUSUAL_HIGH'),
              },
            ]
          : []),
      ],
      offer: beside?.offer ?? null,
    };
  }

  private readonly tell = ({ code }: { code: string }): Told => ({ code, text: this.codeText(code) });

  /** The warnings beside a field or a list. */
  warningsOf(key: string): Told[] {
    return this.state.warnings.filter(({ fields }) => fields?.includes(key)).map(this.tell);
  }

  /** The sentences of a part; one that says what a warning says carries its code. */
  sentences({ sentences }: SheetPart): { key: string; text: string; code: string | undefined }[] {
    return sentences.flatMap((key) => {
      const text = this.sentence(key);
      const code = this.state.warnings.find(({ saidBy }) => saidBy === key)?.code;
      return text === undefined ? [] : [{ key, text, code }];
    });
  }

  /** The warnings beside a part's result: those that name no field, and that no sentence says. */
  warningsBeside(part: string): Told[] {
    return this.state.warnings
      .filter(({ fields, saidBy, ...warning }) => warning.part === part && !fields?.length && !saidBy)
      .map(this.tell);
  }

  private computed(key: string, field: Field<Formula>): string | null {
    if (!field.optional || !Object.hasOwn(this.model.figures, key) || this.session.answer(key) !== null)
      return null;
    const { value } = this.session.figure(key);
    return value === null ? null : fill(this.site.ui.computed, { value: this.print(key) });
  }

  /** Whether a field's value follows from the tool itself; what comes from elsewhere is told beside it. */
  private fromHere(key: string): string {
    const origin = this.state.origin(key);
    return origin.from === 'linked' && origin.tools.length === 0 ? this.site.ui.fromHere : '';
  }

  /** Whether what a field shows is the visitor's own: typed, confirmed, from their profile or another tool of theirs. */
  isOwn(key: string): boolean {
    const { state } = this;
    if (state.view) return key in (state.view.typed ?? {});
    const origin = state.origin(key);
    return origin.from === 'linked'
      ? origin.tools.length > 0 || this.assumedBehind(key).length === 0
      : origin.from !== 'default';
  }

  /** Whether a field shows a value that nobody has said: an assumption of ours, or what came with a link or an example. */
  isAssumed(key: string): boolean {
    const field = this.model.inputs[key];
    const { view, origin } = this.state;
    return (
      field !== undefined &&
      this.shown(key) !== null &&
      !this.isOwn(key) &&
      (view !== null || (field.evidence === 'H' && origin(key).from !== 'profile'))
    );
  }

  /** Of what was read for a figure, what nobody has given: it is printed as an estimate as long as that is not nothing. */
  assumedBehind(name: string): string[] {
    return [...this.session.restsOn(name)].filter(
      (key) =>
        key !== name &&
        this.model.inputs[key]?.evidence === 'H' &&
        this.session.isAsked(key) &&
        this.isAssumed(key),
    );
  }

  /** A part's number as it is told: a span while too little is known. */
  printMain({ main = '', span }: SheetPart): string {
    if (!span || this.session.figure(span.while).value !== true) return this.print(main);
    return fill(this.site.ui.span, { low: this.print(span.from), high: this.print(span.to) });
  }

  /** Whether a figure is an estimate: something it was worked out from is an assumption, or somebody else's. */
  isEstimate(name = ''): boolean {
    return this.session.figure(name).value !== null && this.assumedBehind(name).length > 0;
  }

  /** Whether nothing a part asks for is answered, and nothing follows from it yet but what to do first. */
  isEmpty({ main, open, counted, assumes }: SheetPart): boolean {
    const value = main === undefined ? null : this.session.figure(main).value;
    return (
      !this.state.view &&
      (value === null || (value === 0 && !assumes)) &&
      ![...open, ...counted].some((key) => this.isOwn(key))
    );
  }

  /** A group of fields in one line: the values of some (of a list how many), and how many others there are. */
  groupLine(id: string, keys: readonly string[]): string {
    const named = new Set<string>();
    const isInput = (key: string): boolean => Object.hasOwn(this.model.inputs, key);
    const told = (this.words.groups[id]?.summary ?? '').split(', ').map((template) => {
      const empty = new Set<string>();
      const text = template.replace(/\{(\w+)(?::([^{}]+))?\}/g, (_, key: string, forms?: string) => {
        const value = this.shown(key) as Value | null;
        if (value === null && isInput(key)) empty.add(key);
        if (keys.includes(key)) named.add(key);
        // Of rows how many there are, of a checklist how many items are answered.
        const printed =
          value instanceof Object
            ? String(Object.keys(value).length)
            : isInput(key)
              ? this.value(key, value)
              : this.print(key);
        return forms === undefined ? printed : fitting(forms, printed);
      });
      return empty.size > 0 ? '' : text;
    });
    // What nobody has answered is not told.
    const line = told.filter(Boolean).join(', ');
    const others = named.size > 0 && line !== '' ? keys.length - named.size : 0;
    return others > 0 ? fill(this.site.ui.andFields, { list: line, count: String(others) }) : line;
  }

  /** The line of an origin that comes and goes with other figures: its coming must not move what is typed below it. */
  private unsaid(key: string, field: Field<Formula>): string {
    const ofThisTool = field.link && sourcesOf(field.link).length === 0;
    const computed = field.optional && Object.hasOwn(this.model.figures, key);
    return (ofThisTool || computed) && !isList(field) ? '\u00A0' : '';
  }

  /** The value a field shows: own, linked (also from this tool), profile or default. */
  shown(key: string): Answer | null {
    return this.session.answer(key);
  }

  /** Why figures of a part have no value, each reason told once: it stands in the first place it is asked for. */
  reasons({ sentences, verdict = '' }: SheetPart): (key: string) => string {
    const told = new Set(['']);
    // What a sentence says of having no answer is the reason.
    for (const key of [...sentences, verdict])
      if (this.session.figure(key).value === null && this.sentence(key) !== undefined)
        told.add(this.reason(key));
    return (key) => {
      const why = this.reason(key);
      if (told.has(why)) return '';
      told.add(why);
      return why;
    };
  }
}
