import type { FieldContext, FieldState, OriginMark, Told } from '../field/props';
import { isRhythm } from '../../lib/answers/rhythm';
import { isUnread } from '../../lib/answers/unread';
import type { Model, PartModel } from '../../lib/definition/model';
import type { AnyWords } from '../../lib/definition/words';
import { isList, isNumeric } from '../../lib/field/field';
import type { Answer, Field } from '../../lib/field/field';
import type { Link } from '../../lib/field/field';
import type { Formula } from '../../lib/definition/model';
import { sourcesOf } from '../../lib/definition/sources';
import { Reader } from '../../lib/formula/value';
import { currencySign } from '../../lib/i18n/format';
import type { Locale } from '../../lib/i18n/locales';
import { fill } from '../../lib/i18n/messages';
import type { ErrorWords } from '../../lib/say/errors';
import { sayAnswer } from '../../lib/say/fields';
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
      hand: this.state.hand,
    };
  }

  /** What errors are told with. */
  get errorWords(): ErrorWords {
    return { ...this.site, words: this.words, locale: this.locale };
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
      origin: this.computed(key, field) ?? this.origin(key, field),
      warnings: [
        ...this.warningsOf(key),
        ...(state.unusual.includes(key)
          ? [{ code: 'UNUSUAL_HIGH', text: site.codes['UNUSUAL_HIGH'] ?? '' }]
          : []),
      ],
      offer: field.offer ? this.offer(field, field.offer, state.session.given.inputs[key] ?? null) : null,
    };
  }

  /** The warnings beside a field or a list. */
  warningsOf(key: string): Told[] {
    return this.state.warnings
      .filter(({ fields }) => fields?.includes(key))
      .map(({ code }) => ({ code, text: this.codeText(code) }));
  }

  /** The sentences of a part; one that says what a warning says carries its code. */
  sentences({ sentences = [] }: PartModel): { text: string; code: string | undefined }[] {
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
  todo({ todo = '' }: PartModel): string[] {
    const { value } = this.session.figure(todo);
    return Array.isArray(value) ? value.slice(0, 5).map((id) => this.words.todo?.[id as string] ?? '') : [];
  }

  /** A value of another tool that a button takes over, and what the button says; none where it stands already. */
  offer(field: Field<Formula>, link: Link<Formula>, present: unknown): FieldState['offer'] {
    if (this.state.view || (link.when && !this.session.holds(link.when))) return null;
    const reader = new Reader(this.session);
    const value = link.formula(reader) as Answer | null;
    if (value === null || reader.blame || value === present) return null;
    const [tool = ''] = sourcesOf(link);
    // A number without a unit of its own is offered as the tool it comes from would tell it: with a decimal.
    const said = {
      ...field,
      ...('unit' in field && field.unit === 'none' && { unit: 'ratio' }),
    } as Field<Formula>;
    return {
      value,
      text: fill(this.site.ui.offer, {
        value: sayAnswer(said, value, undefined, this.voice),
        tool: this.names[tool] ?? '',
      }),
    };
  }

  private computed(key: string, field: Field<Formula>): OriginMark | null {
    if (!field.optional || !Object.hasOwn(this.model.figures, key) || this.session.answer(key) !== null)
      return null;
    const { value } = this.session.figure(key);
    return value === null ? null : { text: fill(this.site.ui.computed, { value: this.print(key) }) };
  }

  /** Where a field's value comes from. */
  private origin(key: string, field: Field<Formula>): OriginMark | null {
    const { state, site, names } = this;
    const { ui } = site;
    const origin = state.origin(key);
    if (origin.from === 'own') {
      if (state.view || !state.ready || isList(field) || field.default === null) return null;
      return state.answers[key] === field.default
        ? null
        : {
            text: '',
            back: fill(ui.backTo, {
              value: sayAnswer(field, field.default, this.words.inputs[key], this.voice),
            }),
          };
    }
    if (origin.from === 'linked') {
      const [tool] = origin.tools;
      return { text: tool === undefined ? ui.fromHere : fill(ui.fromTool, { tool: names[tool] ?? tool }) };
    }
    if (origin.from === 'profile') return { text: ui.fromProfile };
    return field.evidence === 'H' ? { text: ui.assumption, assumption: true } : null;
  }

  /** The value a field shows: own, linked (also from this tool), profile or default. */
  shown(key: string): Answer | null {
    return this.session.answer(key);
  }

  /** Why figures of a part have no value, each reason told once: it stands in the first place it is asked for. */
  reasons(part: PartModel): (key: string) => string {
    const told = new Set(['']);
    // What a sentence says of having no answer is the reason.
    for (const key of part.sentences ?? [])
      if (this.session.figure(key).value === null && this.sentence(key) !== undefined)
        told.add(this.reason(key));
    return (key) => {
      const why = this.reason(key);
      if (told.has(why)) return '';
      told.add(why);
      return why;
    };
  }

  /** The parts to show, in the tool's order; all if none is named. */
  static partsOf(model: Model, ids: readonly string[]): readonly PartModel[] {
    return model.parts.filter(({ id }) => ids.length === 0 || ids.includes(id));
  }
}
