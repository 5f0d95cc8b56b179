import type { Formula } from '../../lib/definition/model';
import { answersTo, notApplicable } from '../../lib/field/field';
import type { AnswersField } from '../../lib/field/field';
import { Notes } from './Notes';
import { listErrors, listField, useLatest } from './list-state';
import type { ListProps } from './props';

/** A checklist: one answer an item, by groups; unknown and "does not apply" are answers of their own. */
export function AnswersInput({ model, name, context }: ListProps) {
  const { ui, hand, prefix } = context;
  const field = listField(model, name, 'answers');
  const words = model.fieldWords(name);
  const value = model.shown(name) as Readonly<Record<string, unknown>> | null;
  const latest = useLatest(value);
  const groups = [...new Set(field.items.map(({ group }) => group))];
  const set = (id: string, answer: number | string | null): void => {
    const { [id]: _, ...rest } = latest.current ?? {};
    const next = answer === null ? rest : { ...rest, [id]: answer };
    latest.current = Object.keys(next).length === 0 ? null : next;
    hand.answer(name, latest.current);
  };
  return (
    <fieldset class="t-rows" data-field={name} id={`${prefix}${name}`} tabIndex={-1}>
      <legend>{words.label}</legend>
      {words.help && <p class="t-help">{words.help}</p>}
      {groups.map((group) => (
        <div key={group} class="t-group">
          <h4>{words.groups?.[group] ?? group}</h4>
          {field.items
            .filter((item) => item.group === group)
            .map((item) => ({ item, id: item.id }))
            .map(({ item, id }) => (
              <Item
                key={id}
                name={`${name}.${id}`}
                label={words.items?.[id] ?? id}
                steps={[
                  ...answersTo(item, field.values).map(
                    (step) =>
                      [
                        step,
                        step === notApplicable
                          ? ui.doesNotApply
                          : (words.values?.[String(step)] ?? String(step)),
                      ] as const,
                  ),
                  [null, ui.unknown] as const,
                ]}
                value={value?.[id] ?? null}
                action={isRaised(field, value?.[id]) ? words.actions?.[id] : undefined}
                onAnswer={(answer) => set(id, answer)}
              />
            ))}
        </div>
      ))}
      <Notes name={name} warnings={model.warningsOf(name)} errors={listErrors(model, name)} />
    </fieldset>
  );
}

/** Whether an answer is at least half way up the scale: then what to do about it is shown. */
const isRaised = (field: AnswersField<Formula>, answer: unknown): boolean =>
  typeof answer === 'number' && answer >= Math.max(...field.values) / 2;

function Item(props: {
  name: string;
  label: string;
  steps: readonly (readonly [number | string | null, string])[];
  value: unknown;
  action: string | undefined;
  onAnswer: (answer: number | string | null) => void;
}) {
  return (
    <div class="t-item" role="radiogroup" aria-label={props.label}>
      <span>{props.label}</span>
      <span class="t-scale">
        {props.steps.map(([step, label]) => (
          <label key={String(step)}>
            <input
              type="radio"
              name={props.name}
              value={step === null ? '' : String(step)}
              checked={props.value === step}
              onChange={() => props.onAnswer(step)}
            />
            {label}
          </label>
        ))}
      </span>
      {props.action !== undefined && <p class="t-help">{props.action}</p>}
    </div>
  );
}
