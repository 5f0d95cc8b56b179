import { useRef, useState } from 'preact/hooks';
import type { Formula } from '../../lib/definition/model';
import type { AnyFieldWords } from '../../lib/definition/words';
import { isNumeric } from '../../lib/field/field';
import type { Answer, SimpleField } from '../../lib/field/field';
import { pathTo } from '../../lib/i18n/paths';
import { Late } from '../late/Late';
import { memo } from '../tool/memo';
import { Control } from './Control';
import type { ReadingEcho } from './NumberInput';
import { signOf } from './sign-of';
import type { FieldContext, FieldState, InputProps } from './props';
import { useStill } from './use-still';

interface FieldRowProps {
  name: string;
  /** The list a cell belongs to: errors of cells carry its key. */
  listKey?: string;
  /** Of a cell of a table, whose label stands over the column: how wide it is. */
  cell?: string | undefined;
  field: SimpleField<Formula>;
  words: AnyFieldWords;
  state: FieldState;
  context: FieldContext;
}

const loadNotes = () => import('./FieldNotes').then((module) => module.FieldNotes);
const loadConvert = () => import('./ConvertInput').then((module) => module.ConvertInput);

/** One question: label, help, input with its unit, where the value comes from, how it was read, and its errors. */
export const FieldRow = memo(function FieldRow(props: FieldRowProps) {
  const { name, field, words, state, context, cell } = props;
  const { errors, hint } = state;
  const { ui, hand, locale } = context;
  const [echo, setEcho] = useState<ReadingEcho | null>(null);
  const [typing, setTyping] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const said = useStill(state, place);
  const { origin, offer } = said;
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
    assumed: state.assumed,
    computed: state.computed,
    describedBy: `${id}-help ${id}-hint ${id}-notes`,
    invalid: errors.length > 0,
    unitSign,
    onAnswer: (answer) => {
      setTyping(true);
      hand.answer(name, answer);
    },
  };
  const take = (answer: Answer | undefined, share?: unknown): void => {
    if (share) hand.share?.(name, answer as Answer);
    else hand.answer(name, answer);
    // The button pressed goes away.
    document.getElementById(id)?.focus();
  };
  return (
    <div
      ref={place}
      onBlurCapture={() => setTyping(false)}
      class={`${cell === undefined ? 't-field' : `t-cell t-cell-${field.kind} ${cell}`}${field.kind === 'text' ? ' t-wide' : ''}${errors.length > 0 ? ' t-wrong' : ''}${state.assumed ? ' t-assumed' : state.computed ? '' : ' t-said'}`}
    >
      <label for={id}>{words.label}</label>
      {words.help && (
        <p class="t-help" id={`${id}-help`}>
          {words.help}
          {words.tool && context.leadsOn && (
            <>
              {' '}
              <a href={pathTo(import.meta.env.BASE_URL, locale, 'tools', words.tool.id)}>{words.tool.text}</a>
            </>
          )}
        </p>
      )}
      <div class="t-control">
        <Control input={input} asServed={context.asServed} onEcho={setEcho} />
        {hint && (
          <p class="t-hint" id={`${id}-hint`}>
            <span class="visually-hidden">{hint.text} </span>
            {/* The field keeps the focus, and with it this button its place; who has typed goes on to the next field. */}
            <button
              type="button"
              tabIndex={typing ? -1 : 0}
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
        {origin && <p class="t-origin">{said.href ? <a href={said.href}>{origin}</a> : origin}</p>}
        {isNumeric(field) && field.from && (
          <Late
            part="convert"
            load={loadConvert}
            asServed={context.asServed}
            give={{ ...input, field, hand }}
          />
        )}
        {offer && (
          <button type="button" class="t-word" onClick={() => take(offer.value, offer.share)}>
            {offer.text}
          </button>
        )}
        {(said.errors.length > 0 || said.warnings.length > 0 || echo) && (
          <Late
            part="notes"
            load={loadNotes}
            asServed={context.asServed}
            give={{ name: props.listKey ?? name, field, state: said, echo, unitSign, context, take }}
          />
        )}
      </div>
    </div>
  );
});
