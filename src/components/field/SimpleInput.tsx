import type { ChoiceField, TextField, YesNoField } from '../../lib/tool/fields';
import type { InputProps } from './props';

/** The attributes every control carries. */
export const control = ({ id, name, describedBy, invalid }: InputProps) => ({
  id,
  name,
  'aria-describedby': describedBy,
  'aria-invalid': invalid,
});

/** A choice of named options; empty where the field has no default. */
export function ChoiceInput(props: InputProps<ChoiceField>) {
  const { field, value, words, ui, onAnswer } = props;
  return (
    <select
      {...control(props)}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onAnswer(event.currentTarget.value || null)}
    >
      {(field.default === null || value === null) && <option value="">{ui.choose}</option>}
      {field.options.map((option) => (
        <option key={option} value={option} selected={value === option}>
          {words.options?.[option] ?? option}
        </option>
      ))}
    </select>
  );
}

/** Yes, no, or not answered. */
export function YesNoInput(props: InputProps<YesNoField>) {
  const { value, ui, onAnswer } = props;
  return (
    <select
      {...control(props)}
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={(event) =>
        onAnswer(event.currentTarget.value === '' ? null : event.currentTarget.value === 'true')
      }
    >
      <option value="">–</option>
      <option value="true" selected={value === true}>
        {ui.yes}
      </option>
      <option value="false" selected={value === false}>
        {ui.no}
      </option>
    </select>
  );
}

/** Short or long text; blanks alone are "left empty". */
export function TextInput(props: InputProps<TextField>) {
  const { field, value, words, onAnswer } = props;
  const text = typeof value === 'string' ? (words.known?.[value] ?? value) : '';
  const onInput = (event: { currentTarget: { value: string } }): void =>
    onAnswer(event.currentTarget.value === '' ? null : event.currentTarget.value);
  return field.long ? (
    <textarea {...control(props)} rows={2} value={text} onInput={onInput} />
  ) : (
    <input type="text" autocomplete="off" {...control(props)} value={text} onInput={onInput} />
  );
}
