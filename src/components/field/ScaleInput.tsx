import type { Formula } from '../../lib/definition/model';
import type { ScaleField } from '../../lib/field/field';
import type { InputProps } from './props';

/** A step on a scale of whole numbers. */
export function ScaleInput(props: InputProps<ScaleField<Formula>>) {
  const { field, value, words, onAnswer } = props;
  const steps = Array.from({ length: field.max - field.min + 1 }, (_, index) => field.min + index);
  return (
    <span class="t-scale" role="radiogroup" aria-describedby={props.describedBy} id={props.id}>
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
    </span>
  );
}
