import type { Formula } from '../../lib/definition/model';
import type { ScaleField } from '../../lib/field/field';
import type { InputProps } from './props';

/** A step on a scale of whole numbers. */
export function ScaleInput(props: InputProps<ScaleField<Formula>>) {
  const { field, value, words, ui, onAnswer } = props;
  const steps = Array.from({ length: field.max - field.min + 1 }, (_, index) => field.min + index);
  return (
    <span
      class="t-scale"
      role="radiogroup"
      aria-label={words.label}
      aria-describedby={props.describedBy}
      id={props.id}
      tabIndex={-1}
    >
      {steps.map((step) => (
        <label key={step}>
          <input
            type="radio"
            name={props.name}
            value={step}
            checked={value === step}
            onChange={() => onAnswer(step)}
          />
          {words.values?.[String(step)] ?? step}
        </label>
      ))}
      {value !== null && (
        <button type="button" class="t-word" onClick={() => onAnswer(null)}>
          {ui.takeBack}
        </button>
      )}
    </span>
  );
}
