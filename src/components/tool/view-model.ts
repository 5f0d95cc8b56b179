import type { FieldContext, FieldHint, FieldState, Told } from '../field/props';
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
import type { ErrorWords } from '../../lib/say/errors';
import { sayAnswer } from '../../lib/say/fields';
import { Speaker } from '../../lib/say/speaker';
import { ticksOf } from '../../lib/state/ticks';
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
      hand: this.state.hand,
    };
  }

  /** What errors are told with. */
  get errorWords(): ErrorWords {
    return { ...this.site, words: this.words, locale: this.locale };
  }

  /** The level of headings within the sheet: in a frame the sheet is the page. */
  get level(): number | undefined {
    return this.state.mode === 'embed' ? 2 : undefined;
  }

  /** The fields of a part that are asked for now. */
  asked(keys: readonly string[]): string[] {
    return keys.filter((key) => this.session.isAsked(key));
  }

  errorsOf(key: string): FieldError[] {
    return this.state.errors.filter(({ field }) => field === key);
  }

  /** Everything a field of one line shows, as data. */
  fieldState(key: string, field: Field<Formula>): FieldState {
    const { state, site } = this;
    const answer = state.answers[key];
    const value = this.shown(key);
    return {
      value: isNumeric(field) && field.rhythm ? said(answer, value) : value,
      unread: isUnread(answer) ? answer : null,
      errors: this.errorsOf(key),
      assumed:
        value !== null &&
        !this.isOwn(key) &&
        (state.view !== null || (field.evidence === 'H' && state.origin(key).from === 'default')),
      origin:
        (this.computed(key, field) ?? this.origin(key)) || this.ticked(field) || this.unsaid(key, field),
      hint: this.hint(key, field, value),
      warnings: [
        ...this.warningsOf(key),
        ...(state.unusual.includes(key)
          ? [
              {
                code: 'UNUSUAL_HIGH',
                text: this.words.warnings[`UNUSUAL_HIGH.${key}`] ?? site.codes['UNUSUAL_HIGH'] ?? '',
              },
            ]
          : []),
      ],
      offer:
        (field.offer && state.offerOf?.(this, field, field.offer, state.session.given.inputs[key] ?? null)) ??
        null,
    };
  }

  /** The warnings beside a field or a list. */
  warningsOf(key: string): Told[] {
    return this.state.warnings
      .filter(({ fields }) => fields?.includes(key))
      .map(({ code }) => ({ code, text: this.codeText(code) }));
  }

  /** The sentences of a part; one that says what a warning says carries its code. */
  sentences({ sentences }: SheetPart): { text: string; code: string | undefined }[] {
    return sentences.flatMap((key) => {
      const text = this.sentence(key);
      const code = this.state.warnings.find(({ saidBy }) => saidBy === key)?.code;
      return text === undefined ? [] : [{ text, code }];
    });
  }

  /** The warnings beside a part's result: those that name no field, and that no sentence says. */
  warningsBeside(part: string): Told[] {
    return this.state.warnings
      .filter(({ fields, saidBy, ...warning }) => warning.part === part && !fields?.length && !saidBy)
      .map(({ code }) => ({ code, text: this.codeText(code) }));
  }

  /** What is to be done first, of a part that lists what is still open. */
  todo({ todo = '' }: SheetPart): string[] {
    const { value } = this.session.figure(todo);
    return Array.isArray(value) ? value.slice(0, 5).map((id) => this.words.todo?.[id as string] ?? '') : [];
  }

  private computed(key: string, field: Field<Formula>): string | null {
    if (!field.optional || !Object.hasOwn(this.model.figures, key) || this.session.answer(key) !== null)
      return null;
    const { value } = this.session.figure(key);
    return value === null ? null : fill(this.site.ui.computed, { value: this.print(key) });
  }

  /** Where a field's value comes from, if not from here. */
  private origin(key: string): string {
    const { state, site, names } = this;
    const { ui } = site;
    const origin = state.origin(key);
    if (origin.from === 'profile') return ui.fromProfile;
    if (origin.from !== 'linked') return '';
    const [tool] = origin.tools;
    return tool === undefined ? ui.fromHere : fill(ui.fromTool, { tool: names[tool] ?? tool });
  }

  /** What a field offers while it has the focus: to make our assumption one's own, or the way back to it. */
  private hint(key: string, field: Field<Formula>, value: Answer | null): FieldHint | null {
    const { state, site } = this;
    const { ui } = site;
    if (state.view || !state.ready || isList(field)) return null;
    const { from } = state.origin(key);
    if (from === 'default')
      return value === null || field.evidence !== 'H'
        ? null
        : { text: ui.ourAssumption, button: ui.sameWithUs, answer: value };
    const before = this.session.given.around?.assumed?.[key] ?? field.default;
    if (from !== 'own' || before === null) return null;
    const back = fill(ui.backTo, { value: sayAnswer(field, before, this.words.inputs[key], this.voice) });
    return { text: '', button: state.answers[key] === before ? ui.notSure : back };
  }

  /** Whether what a field shows is the visitor's own: typed, confirmed, from their profile or another tool of theirs. */
  isOwn(key: string): boolean {
    const { state } = this;
    if (state.view) return key in (state.view.typed ?? {});
    const origin = state.origin(key);
    return origin.from === 'linked' ? origin.tools.length > 0 : origin.from !== 'default';
  }

  /** Of some fields that are asked for now, how many there are, and how many of them are the visitor's own. */
  own(keys: readonly string[]): { own: number; all: number } {
    const asked = this.asked(keys);
    return { own: asked.filter((key) => this.isOwn(key)).length, all: asked.length };
  }

  /** Whether a part's number is an estimate: not all it rests on most is the visitor's own. */
  isEstimate({ assumes, first }: SheetPart): boolean {
    const { own, all } = this.own(first);
    return assumes && own < all;
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
        const printed = Array.isArray(value)
          ? String(value.length)
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
    return others > 0 ? `${line}, +${others}` : line;
  }

  /** How much of a playbook's list is ticked on this device; an embed looks at nothing there. */
  private ticked({ ticks }: Field<Formula>): string {
    const { mode, ready } = this.state;
    if (!ticks || !ready || mode === 'embed') return '';
    return fill(this.site.ui.ticked, { done: String(ticksOf(ticks.list)), count: String(ticks.of) });
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
