import type { Formula } from '../../lib/definition/model';
import type { ChoiceField, YesNoField } from '../../lib/field/field';
import { fitFor, lettersOf } from './fit';
import { control } from './SimpleInput';
import type { InputProps } from './props';

/** One of some values, or none. */
function Select({
  options,
  empty,
  ...props
}: InputProps<ChoiceField<Formula> | YesNoField<Formula>> & {
  options: readonly (readonly [value: string | number | boolean, label: string])[];
  /** What stands there for none, where that can be chosen. */
  empty: string | false;
}) {
  const { value, onAnswer } = props;
  return (
    <select
      {...control(props)}
      class={fitFor(lettersOf(props.field, props.words, props.ui, props.locale))}
      value={typeof value === 'object' ? '' : String(value)}
      // Values that are no texts come back from the page as texts.
      onChange={({ currentTarget }) =>
        onAnswer(options.find(([option]) => String(option) === currentTarget.value)?.[0] ?? null)
      }
    >
      {empty && <option value="">{empty}</option>}
      {options.map(([option, label]) => (
        <option key={String(option)} value={String(option)} selected={value === option}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** A choice of named options; empty where the field has no default. */
export const ChoiceInput = (props: InputProps<ChoiceField<Formula>>) => (
  <Select
    {...props}
    options={(props.field.options as readonly (string | number)[]).map(
      (option) => [option, props.words.options?.[option] ?? String(option)] as const,
    )}
    empty={(props.field.default === null || props.value === null) && props.ui.choose}
  />
);

/** Yes, no, or not answered. */
export const YesNoInput = (props: InputProps<YesNoField<Formula>>) => (
  <Select
    {...props}
    options={[
      [true, props.ui.yes],
      [false, props.ui.no],
    ]}
    empty="–"
  />
);
