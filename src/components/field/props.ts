import type { ToolUi } from '../../content/tool-ui/index';
import type { Unread } from '../../lib/answers/unread';
import type { Formula } from '../../lib/definition/model';
import type { AnyFieldWords } from '../../lib/definition/words';
import type { Answer, Field } from '../../lib/field/field';
import type { Locale } from '../../lib/i18n/locales';

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
  describedBy: string;
  invalid: boolean;
  unitSign: string;
  onAnswer: (answer: Answer | Unread | null) => void;
}
