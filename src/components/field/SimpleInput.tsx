import { useRef, useState } from 'preact/hooks';
import type { Formula } from '../../lib/definition/model';
import type { ChoiceField, TextField, YesNoField } from '../../lib/field/field';
import { keptText, shownText } from '../../lib/say/known';
import type { InputProps } from './props';
import { useRewrite } from './use-rewrite';

/** The attributes every control carries. */
export const control = ({ id, name, describedBy, invalid }: InputProps) => ({
  id,
  name,
  'aria-describedby': describedBy,
  'aria-invalid': invalid,
});

/** A choice of named options, and of yes or no; empty where the field has no default. */
export function ChoiceInput(props: InputProps<ChoiceField<Formula> | YesNoField<Formula>>) {
  const { field, value, words, ui, onAnswer } = props;
  const options: readonly (string | number | boolean)[] =
    field.kind === 'yesNo' ? [true, false] : field.options;
  const named = (option: string): string =>
    words.options?.[option] ?? (field.kind === 'yesNo' ? (option === 'true' ? ui.yes : ui.no) : option);
  return (
    <select
      {...control(props)}
      value={typeof value === 'object' ? '' : String(value)}
      onChange={({ currentTarget: { value: chosen } }) =>
        // Options that are no texts come back from the page as texts.
        onAnswer(options.find((option) => String(option) === chosen) ?? null)
      }
    >
      {(field.kind === 'yesNo' || field.default === null || value === null) && (
        <option value="">{field.kind === 'yesNo' ? '–' : ui.choose}</option>
      )}
      {options.map((option) => (
        <option key={option} value={String(option)} selected={value === option}>
          {named(String(option))}
        </option>
      ))}
    </select>
  );
}

/** Short or long text; blanks alone are "left empty". */
export function TextInput(props: InputProps<TextField<Formula>>) {
  const { field, value, words, onAnswer } = props;
  const { known } = words;
  const written = typeof value === 'string' ? shownText(value, known) : '';
  const [text, setText] = useState(written);
  const typed = useRef(written);
  useRewrite(written, typed, setText);
  const onInput = (event: { currentTarget: { value: string } }): void => {
    const next = event.currentTarget.value;
    setText(next);
    const kept = keptText(next, known);
    typed.current = shownText(kept, known);
    onAnswer(kept === '' ? null : kept);
  };
  return field.long ? (
    <textarea {...control(props)} rows={2} value={text} onInput={onInput} />
  ) : (
    <input type="text" autocomplete="off" {...control(props)} value={text} onInput={onInput} />
  );
}
