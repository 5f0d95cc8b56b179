import type { ToolUi } from '../../content/tool-ui/index';
import type { Unread } from '../../lib/answers/unread';
import type { Formula } from '../../lib/definition/model';
import type { AnyFieldWords, AnyWords } from '../../lib/definition/words';
import type { Answer, Field } from '../../lib/field/field';
import type { Locale } from '../../lib/i18n/locales';
import type { FieldError } from '../../lib/reckon/validate';
import type { AsServed } from '../late/props';
import type { Hand } from '../tool/use-tool';
import type { ViewModel } from '../tool/view-model';

/** What every input gets: its field, its words, the value shown, and where answers go. */
export interface InputProps<F extends Field<Formula> = Field<Formula>> {
  field: F;
  words: AnyFieldWords;
  ui: ToolUi;
  locale: Locale;
  id: string;
  name: string;
  value: Answer | null;
  unread: Unread | null;
  /** Whether nobody has given the value, and whether it was worked out elsewhere. */
  assumed: boolean;
  computed: boolean;
  describedBy: string;
  invalid: boolean;
  unitSign: string;
  onAnswer: (answer: Answer | Unread | null) => void;
}

/** What all fields of a calculator share; the same from one keystroke to the next. */
export interface FieldContext {
  /** Prefix of ids, so that two parts of a tool on one page do not collide. */
  prefix: string;
  ui: ToolUi;
  codes: Readonly<Record<string, string>>;
  /** The tool's own words. */
  words: AnyWords;
  /** Signs of units that only this tool has. */
  units: Readonly<Record<string, string>>;
  locale: Locale;
  currencySign: string;
  /** Whether the figures are still those the page was served with. */
  asServed: AsServed;
  /** Whether a field may lead to another calculator: in a frame there is none. */
  leadsOn: boolean;
  hand: Pick<Hand, 'answer'> & Partial<Pick<Hand, 'share'>>;
}

/** What a field offers while it has the focus; without an answer the button takes the visitor's own back. */
export interface FieldHint {
  text: string;
  button: string;
  answer?: Answer;
}

/** A code with its sentence. */
export interface Told {
  code: string;
  text: string;
}

/** What a field shows, as data: it is drawn anew only when this says something else. */
export interface FieldState {
  value: Answer | null;
  unread: Unread | null;
  errors: readonly FieldError[];
  /** Its value was worked out elsewhere. */
  computed: boolean;
  /** It shows what nobody has given. */
  assumed: boolean;
  /** Where its value comes from, if not from this field. */
  origin: string;
  /** Where that can be changed. */
  href?: string | null;
  hint: FieldHint | null;
  warnings: readonly Told[];
  /** A value that a button takes over; `share`: as the shared one of the company profile, and out of where it was typed. */
  offer: { value: Answer; text: string; share?: true } | null;
}

/** What the form of a list gets. */
export interface ListProps {
  model: ViewModel;
  name: string;
  context: FieldContext;
}
