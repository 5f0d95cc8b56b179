import { useRef, useState } from 'preact/hooks';
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
  /** What follows from another figure for the field, in so many places as it is told in; null where nothing fits. */
  const follows = (from: Answer | Unread | null): number | null => {
    const found = typeof from === 'number' ? convert(formula, from) : null;
    const told = found === null ? null : tidy(found, readingKind(field));
    return told !== null && errorOf(field, told) === null ? told : null;
  };
  const result = follows(known);
  const fits = result !== null;
  /** What stands in the field because of it. */
  const given = useRef<number | null>(null);
  const type = (answer: Answer | Unread | null): void => {
    setKnown(answer);
    const next = follows(answer);
    // Only what the visitor gave there does not give way by itself.
    const isFree = props.assumed || props.computed || (props.value === given.current && !props.unread);
    if (next === null || !isFree) return;
    given.current = next;
    hand.answer(props.name, next);
  };
  const value = fits ? withSign(printField(result, readingKind(field), locale), props.unitSign, locale) : '';
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
        onAnswer={type}
      />
      <span id={`${id}-note`} class="t-help">
        {fits && result === props.value && !props.assumed ? (
          <span key="told">{fill(ui.takenOver, { value })}</span>
        ) : fits ? (
          <button type="button" class="t-word" onClick={() => hand.answer(props.name, result)}>
            {fill(ui.takeOver, { value })}
          </button>
        ) : (
          known !== null && ui.noConversion
        )}
      </span>
    </div>
  );
}
