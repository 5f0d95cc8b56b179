import type { Locale } from '../../lib/i18n/locales';
import type { Unread } from '../../lib/tool/answers';
import type { Answer, Field } from '../../lib/tool/fields';
import type { AnyFieldWords } from '../../lib/tool/words';
import type { ToolUi } from '../../content/tool-ui/index';

/** What every input gets: its field, its words, the value shown, and where answers go. */
export interface InputProps<F extends Field = Field> {
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
  onAnswer: (answer: Answer | Unread | null) => void;
}
