import { isUnread } from '../../lib/tool/answers';
import type { Unread } from '../../lib/tool/answers';
import type { Answer, RowsField } from '../../lib/tool/fields';
import type { FieldError } from '../../lib/tool/validate';
import { FieldRow } from './FieldRow';
import type { FieldContext } from './FieldRow';

type Row = Readonly<Record<string, unknown>>;

/** A list of rows: add, remove, reorder; unanswered, explicitly none and filled are told apart. */
export function RowsInput(props: {
  name: string;
  field: RowsField;
  value: readonly Row[] | null;
  context: FieldContext;
  errors: readonly FieldError[];
  /** Whether the list is the visitor's own, not the default. */
  own: boolean;
  shown: (field: string) => boolean;
  onAnswer: (rows: readonly Row[] | null) => void;
}) {
  const { name, field, value, context, onAnswer } = props;
  const words = context.words.inputs[name];
  const { ui } = context;
  if (!words) return null;
  const rows = value ?? [];
  const columns = Object.entries(field.fields).filter(([cell]) => props.shown(cell));
  const change = (next: readonly Row[]): void => onAnswer(next);
  const setCell = (index: number, cell: string, answer: Answer | Unread | null): void =>
    change(rows.map((row, place) => (place === index ? { ...row, [cell]: answer } : row)));
  const move = (index: number, by: number): void => {
    const next = [...rows];
    const [row] = next.splice(index, 1);
    if (row) next.splice(index + by, 0, row);
    change(next);
  };
  const fresh = (): Row =>
    Object.fromEntries(Object.entries(field.fields).map(([cell, { default: start }]) => [cell, start]));
  return (
    <fieldset class="t-rows" data-field={name}>
      <legend>{words.label}</legend>
      {words.help && <p class="t-help">{words.help}</p>}
      {value === null && <p class="t-help">{ui.noRows}</p>}
      {value?.length === 0 && <p class="t-help">{words.none ? ui.noneGiven : ui.noRows}</p>}
      <ol>
        {rows.map((row, index) => (
          <li key={index}>
            {columns.map(([cell, cellField]) => {
              const raw = row[cell];
              const path = `${name}.${index}.${cell}`;
              return (
                <FieldRow
                  key={cell}
                  name={path}
                  listKey={name}
                  field={cellField}
                  words={{
                    ...(words.fields?.[cell] ?? { label: cell }),
                    ...(words.known && { known: words.known }),
                  }}
                  value={isUnread(raw) ? null : ((raw as Answer | null | undefined) ?? null)}
                  unread={isUnread(raw) ? raw : null}
                  errors={props.errors.filter(({ paths }) => paths.includes(path))}
                  origin={null}
                  warnings={props.own && cellField.asked && !raw ? [{ code: 'ASKED', text: ui.asked }] : []}
                  offer={context.offerFor?.(path, cell) ?? null}
                  context={context}
                  onAnswer={(answer) => setCell(index, cell, answer ?? null)}
                />
              );
            })}
            <span class="t-row-actions">
              <button
                type="button"
                class="t-word"
                disabled={index === 0}
                onClick={() => move(index, -1)}
                aria-label={`${words.row ?? ''} ${index + 1}: ${ui.up}`}
              >
                ↑
              </button>
              <button
                type="button"
                class="t-word"
                disabled={index === rows.length - 1}
                onClick={() => move(index, 1)}
                aria-label={`${words.row ?? ''} ${index + 1}: ${ui.down}`}
              >
                ↓
              </button>
              <button
                type="button"
                class="t-word"
                onClick={() => change(rows.filter((_, place) => place !== index))}
                aria-label={`${words.row ?? ''} ${index + 1}: ${ui.remove}`}
              >
                {ui.remove}
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p class="t-row-actions">
        {rows.length < field.max && (
          <button type="button" class="t-word" onClick={() => change([...rows, fresh()])}>
            {words.add ?? ui.add}
          </button>
        )}
        {words.none && value === null && (
          <button type="button" class="t-word" onClick={() => change([])}>
            {words.none}
          </button>
        )}
        {words.none && value?.length === 0 && (
          <button type="button" class="t-word" onClick={() => onAnswer(null)}>
            {ui.takeBackNone}
          </button>
        )}
      </p>
      {props.errors
        .filter(({ paths }) => paths.includes(name))
        .map((error) => (
          <p key={error.code} class="t-error" data-error={error.code} data-field={name}>
            {context.errorText(error, field)}
          </p>
        ))}
    </fieldset>
  );
}
