import type { AnswersField } from '../../lib/tool/fields';
import type { FieldContext } from './FieldRow';

/** One scale answer per item of a fixed list. */
export function AnswersInput(props: {
  name: string;
  field: AnswersField;
  value: Readonly<Record<string, unknown>> | null;
  context: FieldContext;
  onAnswer: (answers: Readonly<Record<string, unknown>> | null) => void;
}) {
  const { name, field, value, context } = props;
  const words = context.words.inputs[name];
  return (
    <fieldset class="t-rows" data-field={name}>
      <legend>{words?.label}</legend>
      {words?.help && <p class="t-help">{words.help}</p>}
      {field.items.map((item) => (
        <div class="t-item" role="radiogroup" key={item} aria-label={words?.items?.[item] ?? item}>
          <span>{words?.items?.[item] ?? item}</span>
          <span class="t-scale">
            {field.values.map((step) => (
              <label key={step}>
                <input
                  type="radio"
                  name={`${name}.${item}`}
                  value={step}
                  checked={value?.[item] === step}
                  onChange={() => props.onAnswer({ ...value, [item]: step })}
                />
                {step}
              </label>
            ))}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
