import { useState } from 'preact/hooks';
import type { Formula } from '../../lib/definition/model';
import type { AnyFieldWords } from '../../lib/definition/words';
import { isNumeric } from '../../lib/field/field';
import type { Answer, SimpleField } from '../../lib/field/field';
import { fill } from '../../lib/i18n/messages';
import { Late } from '../late/Late';
import { memo } from '../tool/memo';
import { Control } from './Control';
import type { ReadingEcho } from './NumberInput';
import type { FieldContext, FieldState, InputProps } from './props';

interface FieldRowProps {
  name: string;
  /** The list a cell belongs to: errors of cells carry its key. */
  listKey?: string;
  /** A cell of a table: its label stands over the column. */
  isCell?: boolean;
  field: SimpleField<Formula>;
  words: AnyFieldWords;
  state: FieldState;
  context: FieldContext;
}

const loadNotes = () => import('./FieldNotes').then((module) => module.FieldNotes);
const loadConvert = () => import('./ConvertInput').then((module) => module.ConvertInput);

const signOf = (field: SimpleField<Formula>, { ui, units, currencySign }: FieldContext): string => {
  if (!isNumeric(field) || field.rhythm) return '';
  if (field.of100) return ui.of100;
  if (field.kind === 'rate') return '%';
  return fill(units[field.unit] ?? ui.units[field.unit] ?? '', { currency: currencySign });
};

/** One question: label, help, input with its unit, where the value comes from, how it was read, and its errors. */
export const FieldRow = memo(function FieldRow(props: FieldRowProps) {
  const { name, field, words, state, context, isCell } = props;
  const { errors, origin, offer, hint } = state;
  const { ui, hand, locale } = context;
  const [echo, setEcho] = useState<ReadingEcho | null>(null);
  const id = `${context.prefix}${name.replaceAll('.', '-')}`;
  const unitSign = signOf(field, context);
  const input: InputProps<SimpleField<Formula>> = {
    field,
    words,
    ui,
    locale,
    id,
    name,
    value: state.value,
    unread: state.unread,
    describedBy: `${id}-help ${id}-hint ${id}-notes`,
    invalid: errors.length > 0,
    unitSign,
    onAnswer: (answer) => hand.answer(name, answer),
  };
  const take = (answer: Answer | undefined): void => {
    hand.answer(name, answer);
    // The button pressed goes away.
    document.getElementById(id)?.focus();
  };
  return (
    <div
      class={`${isCell ? `t-cell t-cell-${field.kind}` : 't-field'}${field.kind === 'text' ? ' t-wide' : ''}${errors.length > 0 ? ' t-wrong' : ''}${state.assumed ? ' t-assumed' : ''}`}
    >
      <label for={id}>{words.label}</label>
      {words.help && (
        <p class="t-help" id={`${id}-help`}>
          {words.help}
        </p>
      )}
      <div class="t-control">
        <Control input={input} asServed={context.asServed} onEcho={setEcho} />
        {hint && (
          <p class="t-hint" id={`${id}-hint`}>
            <span>{hint.text} </span>
            {/* The field keeps the focus, and with it this button its place. */}
            <button
              type="button"
              class="t-word"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(hint.answer)}
            >
              {hint.button}
            </button>
          </p>
        )}
      </div>
      <div class="t-notes" id={`${id}-notes`}>
        {origin && <p class="t-origin">{origin}</p>}
        {isNumeric(field) && field.from && (
          <Late
            part="convert"
            load={loadConvert}
            asServed={context.asServed}
            give={{ ...input, field, hand }}
          />
        )}
        {offer && (
          <button type="button" class="t-word" onClick={() => take(offer.value)}>
            {offer.text}
          </button>
        )}
        {(errors.length > 0 || state.warnings.length > 0 || echo) && (
          <Late
            part="notes"
            load={loadNotes}
            asServed={context.asServed}
            give={{ name: props.listKey ?? name, field, state, echo, unitSign, context, take }}
          />
        )}
      </div>
    </div>
  );
});
