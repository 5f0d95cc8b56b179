import type { Formula } from '../../lib/definition/model';
import type { ChoiceField, TextField, YesNoField } from '../../lib/field/field';
import { own } from '../../lib/field/plain';
import type { InputProps } from './props';

/** The attributes every control carries. */
export const control = ({ id, name, describedBy, invalid }: InputProps) => ({
  id,
  name,
  'aria-describedby': describedBy,
  'aria-invalid': invalid,
});

/** A choice of named options; empty where the field has no default. */
export function ChoiceInput(props: InputProps<ChoiceField<Formula>>) {
  const { field, value, words, ui, onAnswer } = props;
  const options: readonly (string | number)[] = field.options;
  return (
    <select
      {...control(props)}
      value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
      onChange={(event) => {
        const { value: chosen } = event.currentTarget;
        // Options that are numbers come back from the page as texts.
        onAnswer(options.find((option) => String(option) === chosen) ?? null);
      }}
    >
      {(field.default === null || value === null) && <option value="">{ui.choose}</option>}
      {options.map((option) => (
        <option key={option} value={option} selected={value === option}>
          {words.options?.[option] ?? option}
        </option>
      ))}
    </select>
  );
}

/** Yes, no, or not answered. */
export function YesNoInput(props: InputProps<YesNoField<Formula>>) {
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
export function TextInput(props: InputProps<TextField<Formula>>) {
  const { field, value, words, onAnswer } = props;
  const text = typeof value === 'string' ? (own(words.known, value) ?? value) : '';
  const onInput = (event: { currentTarget: { value: string } }): void =>
    onAnswer(event.currentTarget.value === '' ? null : event.currentTarget.value);
  return field.long ? (
    <textarea {...control(props)} rows={2} value={text} onInput={onInput} />
  ) : (
    <input type="text" autocomplete="off" {...control(props)} value={text} onInput={onInput} />
  );
}
