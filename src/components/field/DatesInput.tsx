import { isUnread } from '../../lib/answers/unread';
import type { Formula } from '../../lib/definition/model';
import type { Answer, DateField } from '../../lib/field/field';
import { DateInput } from './DateInput';
import { Notes } from './Notes';
import { keepFocus } from './keep-focus';
import { listErrors, listField, typedList, useKeys, useLatest } from './list-state';
import type { ListProps } from './props';

const day: DateField<Formula> = { kind: 'date', default: null };

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
              <DateInput
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
                unitSign=""
                onAnswer={(answer) =>
                  change(latest.current.map((other, place) => (place === index ? answer : other)))
                }
              />
              <button
                type="button"
                class="t-word"
                onClick={() => {
                  keys.splice(index, 1);
                  change(latest.current.filter((_, place) => place !== index));
                }}
                aria-label={`${words.row ?? ''} ${index + 1}: ${ui.remove}`}
              >
                {ui.remove}
              </button>
              <div id={`${id}-notes`}>
                <Notes name={name} errors={wrong} />
              </div>
            </li>
          );
        })}
      </ol>
      <p class="t-row-actions">
        {days.length < field.max && (
          <button type="button" class="t-word" onClick={() => change([...latest.current, null])}>
            {words.add ?? ui.add}
          </button>
        )}
      </p>
      <Notes
        name={name}
        warnings={model.warningsOf(name)}
        errors={errors.filter(({ paths }) => paths.includes(name))}
      />
    </fieldset>
  );
}
