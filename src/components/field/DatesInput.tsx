import { useState } from 'preact/hooks';
import { isUnread } from '../../lib/answers/unread';
import type { Formula } from '../../lib/definition/model';
import type { Answer, DateField } from '../../lib/field/field';
import { DateInput } from './DateInput';
import { Notes } from './Notes';
import { ReadAs } from './ReadAs';
import { useTakenOut } from './TakenOut';
import { focusAdded, keepFocus } from './keep-focus';
import { listErrors, listField, typedList, useKeys, useLatest } from './list-state';
import type { ListError } from './list-state';
import type { ReadingEcho } from './NumberInput';
import type { InputProps, ListProps } from './props';

const day: DateField<Formula> = { kind: 'date', default: null };

type OneDayProps = InputProps<DateField<Formula>> & { errors: readonly ListError[]; onRemove: () => void };

/** One day with the way to take it out, and what is said of it: how it was read, or what is wrong. */
function OneDay({ errors, onRemove, ...input }: OneDayProps) {
  const { ui, words, name, describedBy } = input;
  const [echo, setEcho] = useState<ReadingEcho | null>(null);
  const index = Number(name.split('.')[1]);
  return (
    <>
      <DateInput {...input} onEcho={setEcho} />
      <button
        type="button"
        class="t-word"
        onClick={onRemove}
        aria-label={`${words.row ?? ''} ${index + 1}: ${ui.remove}`}
      >
        {ui.remove}
      </button>
      <div id={describedBy}>
        <ReadAs echo={echo} ui={ui} />
        <Notes name={name.split('.')[0] ?? ''} errors={errors} />
      </div>
    </>
  );
}

/** A list of days, one line a day. */
export function DatesInput({ model, name, context }: ListProps) {
  const { ui, hand, locale, prefix } = context;
  const field = listField(model, name, 'dates');
  const words = model.fieldWords(name);
  const errors = listErrors(model, name);
  const days = typedList(model, name) ?? [];
  const latest = useLatest(days);
  const keys = useKeys(days.length);
  const change = (next: readonly unknown[]): void => {
    latest.current = next;
    hand.answer(name, next.length === 0 ? null : (next as Answer));
  };
  const { takeOut, line } = useTakenOut(ui, model.state.view?.title, (index, one: unknown, key) => {
    keys.splice(index, 0, key);
    change(latest.current.toSpliced(index, 0, one));
  });
  return (
    <fieldset class="t-rows" data-field={name} onClickCapture={keepFocus}>
      <legend>{words.label}</legend>
      {words.help && <p class="t-help">{words.help}</p>}
      <ol class="t-days">
        {days.map((one, index) => {
          const id = `${prefix}${name}-${index}`;
          const wrong = errors.filter(({ paths }) => paths.includes(`${name}.${index}`));
          return (
            <li key={keys[index]}>
              <label class="visually-hidden" for={id}>
                {`${words.row ?? words.label} ${index + 1}`}
              </label>
              <OneDay
                field={day}
                words={words}
                ui={ui}
                locale={locale}
                id={id}
                name={`${name}.${index}`}
                value={isUnread(one) ? null : (one as Answer | null)}
                unread={isUnread(one) ? one : null}
                describedBy={`${id}-notes`}
                invalid={wrong.length > 0}
                assumed={false}
                computed={false}
                unitSign=""
                onAnswer={(answer) =>
                  change(latest.current.map((other, place) => (place === index ? answer : other)))
                }
                errors={wrong}
                onRemove={() => {
                  const [key = 0] = keys.splice(index, 1);
                  takeOut(index, latest.current[index], key);
                  change(latest.current.filter((_, place) => place !== index));
                }}
              />
            </li>
          );
        })}
      </ol>
      <p class="t-row-actions">
        {days.length < field.max && (
          <button
            type="button"
            class="t-word"
            onClick={(event) => {
              change([...latest.current, null]);
              focusAdded(event);
            }}
          >
            {words.add ?? ui.add}
          </button>
        )}
        {line}
      </p>
      <Notes
        name={name}
        warnings={model.warningsOf(name)}
        errors={errors.filter(({ paths }) => paths.includes(name))}
      />
    </fieldset>
  );
}
