import { useState } from 'preact/hooks';
import { printField } from '../../lib/i18n/print-field';
import { fill } from '../../lib/i18n/messages';
import { isUnread } from '../../lib/tool/answers';
import { convert } from '../../lib/tool/convert';
import { errorOf } from '../../lib/tool/error-of';
import type { Answer, NumberField } from '../../lib/tool/fields';
import type { Unread } from '../../lib/tool/answers';
import { NumberInput, readingKind } from './NumberInput';
import type { InputProps } from './props';

type Props = InputProps<NumberField> & { unitSign: string };

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

function OtherFigure(props: Props & { other: string; formula: string }) {
  const { field, words, ui, locale, other, formula, onAnswer } = props;
  const [known, setKnown] = useState<Answer | Unread | null>(null);
  const id = `${props.id}-${other}`;
  const result = typeof known === 'number' ? convert(formula, known) : null;
  const fits = result !== null && errorOf(field, result) === null;
  return (
    <div class="t-other">
      <label for={id}>{words.from?.[other]}</label>
      <NumberInput
        {...props}
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
          <button type="button" class="t-word" onClick={() => onAnswer(result)}>
            {fill(ui.takeOver, {
              value: `${printField(result, readingKind(field), locale)} ${props.unitSign}`.trim(),
            })}
          </button>
        ) : (
          known !== null && ui.noConversion
        )}
      </span>
    </div>
  );
}
