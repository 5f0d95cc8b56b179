import { useState } from 'preact/hooks';
import { isUnread } from '../../lib/answers/unread';
import type { Unread } from '../../lib/answers/unread';
import type { Formula } from '../../lib/definition/model';
import { errorOf } from '../../lib/field/aspects/validate';
import type { Answer, NumberField } from '../../lib/field/field';
import { withSign } from '../../lib/i18n/format';
import { printField } from '../../lib/i18n/print-field';
import { fill } from '../../lib/i18n/messages';
import { tidy } from '../../lib/i18n/tidy';
import { convert } from '../../lib/reckon/convert';
import { NumberInput, readingKind } from './NumberInput';
import type { FieldContext } from './props';
import type { InputProps } from './props';

type Props = InputProps<NumberField<Formula>> & { hand: FieldContext['hand'] };

/** For a visitor who knows another figure than the one asked for: churn instead of retention, a monthly rate. */
export function ConvertInput(props: Props) {
  return (
    <details class="t-convert">
      <summary>{props.ui.otherFigure}</summary>
      {Object.entries(props.field.from ?? {}).map(([other, formula]) => (
        <OtherFigure key={other} {...props} other={other} formula={formula} />
      ))}
    </details>
  );
}

function OtherFigure(props: Props & { other: string; formula: Formula }) {
  const { field, words, ui, locale, other, formula, hand } = props;
  const [known, setKnown] = useState<Answer | Unread | null>(null);
  const id = `${props.id}-${other}`;
  const found = typeof known === 'number' ? convert(formula, known) : null;
  // What is taken over is what the button says.
  const result = found === null ? null : tidy(found, readingKind(field));
  const fits = result !== null && errorOf(field, result) === null;
  return (
    <div class="t-other">
      <label for={id}>{words.from?.[other]}</label>
      <NumberInput
        {...props}
        assumed={false}
        computed={false}
        id={id}
        name={`${props.name}-${other}`}
        value={typeof known === 'number' ? known : null}
        unread={isUnread(known) ? known : null}
        describedBy={`${id}-note`}
        invalid={isUnread(known) || (known !== null && !fits)}
        onEcho={() => undefined}
        onAnswer={setKnown}
      />
      <span id={`${id}-note`} class="t-help">
        {fits ? (
          <button type="button" class="t-word" onClick={() => hand.answer(props.name, result)}>
            {fill(ui.takeOver, {
              value: withSign(printField(result, readingKind(field), locale), props.unitSign, locale),
            })}
          </button>
        ) : (
          known !== null && ui.noConversion
        )}
      </span>
    </div>
  );
}
