import { useMemo } from 'preact/hooks';
import { memo } from '../tool/memo';
import { offerOf } from '../tool/offer';
import { Notes } from './Notes';
import { asideOf } from '../../lib/field/aside';
import { signOf } from './sign-of';
import { fitFor, lettersOf } from './fit';
import { OneRow } from './OneRow';
import { useTakenOut } from './TakenOut';
import type { Row, RowSetting, RowsHand } from './OneRow';
import { focusAdded, keepFocus } from './keep-focus';
import { listErrors, listField, typedList, useKeys, useLatest } from './list-state';
import type { ListProps, Told } from './props';

/** As many letters a choice may have that stands beside one other cell on a phone. */
const onPhone = 16;

interface RowsViewProps extends RowSetting {
  name: string;
  value: readonly Row[] | null;
  /** Whether it shows an assumption that the visitor can make their own. */
  confirms: boolean;
  warnings: readonly Told[];
  /** The view it is part of; the visitor's own is none. */
  whose: unknown;
}

/** A list of rows: add, remove, reorder; unanswered, explicitly none and filled are told apart. */
export function RowsInput({ model, name, context }: ListProps) {
  const field = listField(model, name, 'rows');
  const value = typedList(model, name) as readonly Row[] | null;
  return (
    <RowsView
      name={name}
      field={field}
      words={model.fieldWords(name)}
      context={context}
      value={value}
      errors={listErrors(model, name)}
      warnings={model.warningsOf(name)}
      own={model.isOwn(name)}
      whose={model.state.view?.title}
      confirms={!model.isOwn(name) && !model.state.view && model.state.ready}
      answered={name in model.state.answers}
      columns={Object.keys(field.fields).filter((cell) => {
        const when = field.fields[cell]?.when;
        return when === undefined || model.session.holds(when);
      })}
      offers={(field.offers ?? []).flatMap((link) => {
        const cell = field.fields[link.cell];
        const row = value?.[link.row];
        const offer = cell && row ? offerOf(model, cell, link, row[link.cell]) : null;
        return offer ? [{ row: link.row, cell: link.cell, ...offer }] : [];
      })}
    />
  );
}

const RowsView = memo(function RowsView(props: RowsViewProps) {
  const { name, field, words, value, context } = props;
  const { ui, hand } = context;
  const rows = value ?? [];
  const aside = asideOf(field, props.columns);
  const shown = props.columns.filter((cell) => !aside.includes(cell));
  const heads = shown.flatMap((cell) => {
    const one = field.fields[cell];
    const said = words.fields?.[cell] ?? { label: cell };
    return one
      ? [
          {
            cell,
            kind: one.kind,
            label: said.label,
            sign: signOf(one, context),
            letters: lettersOf(one, said, ui, context.locale),
          },
        ]
      : [];
  });
  const isWide = heads.length > 2 || heads.some(({ letters }) => letters > onPhone);
  const latest = useLatest(rows);
  const keys = useKeys(rows.length);
  const change = (next: readonly Row[] | null): void => {
    // Two cells may change before the list is drawn again.
    latest.current = next ?? [];
    hand.answer(name, next);
  };
  const { takeOut, line } = useTakenOut<Row>(ui, props.whose, (index, row, key) => {
    keys.splice(index, 0, key);
    change(latest.current.toSpliced(index, 0, row));
  });
  const rowsHand = useMemo<RowsHand>(
    () => ({
      set: (index, cell, answer) =>
        change(latest.current.map((row, place) => (place === index ? { ...row, [cell]: answer } : row))),
      move(index, by) {
        const next = [...latest.current];
        const [row] = next.splice(index, 1);
        if (row) next.splice(index + by, 0, row);
        keys.splice(index + by, 0, ...keys.splice(index, 1));
        change(next);
      },
      remove(index) {
        const next = latest.current.filter((_, place) => place !== index);
        const [row] = latest.current.slice(index);
        const [key] = keys.splice(index, 1);
        if (row && key !== undefined) takeOut(index, row, key);
        // "None" is an answer only where the list offers it as one; elsewhere no row is nothing said.
        change(next.length > 0 || words.none !== undefined ? next : null);
      },
    }),
    [name, hand, words, props.whose],
  );
  const fresh = (): Row =>
    Object.fromEntries(Object.entries(field.fields).map(([cell, { default: start }]) => [cell, start]));
  return (
    <fieldset class={isWide ? 't-rows t-rows-wide' : 't-rows'} data-field={name} onClickCapture={keepFocus}>
      <legend>{words.label}</legend>
      {words.help && <p class="t-help">{words.help}</p>}
      {value === null && <p class="t-help">{ui.noRows}</p>}
      {value?.length === 0 && <p class="t-help">{words.none ? ui.noneGiven : ui.noRows}</p>}
      {rows.length > 0 && (
        <div class="t-row-head" aria-hidden="true">
          {heads.map(({ cell, kind, label, sign, letters }) => (
            <span key={cell} class={`t-cell-${kind} ${fitFor(letters)}`}>
              {label}
              {sign && <small>{sign}</small>}
            </span>
          ))}
          <span class={field.ordered ? 't-row-ends t-row-moves' : 't-row-ends'} />
        </div>
      )}
      <ol>
        {rows.map((row, index) => (
          <OneRow
            key={keys[index]}
            list={name}
            row={row}
            index={index}
            last={index === rows.length - 1}
            field={field}
            words={words}
            columns={props.columns}
            own={props.own}
            answered={props.answered}
            errors={props.errors.filter(({ paths }) =>
              paths.some((path) => path.startsWith(`${name}.${index}.`)),
            )}
            offers={props.offers.filter((offer) => offer.row === index)}
            context={context}
            hand={rowsHand}
          />
        ))}
      </ol>
      <p class="t-row-actions">
        {rows.length < field.max && (
          <button
            type="button"
            class="t-word"
            onClick={(event) => {
              change([...latest.current, fresh()]);
              focusAdded(event);
            }}
          >
            {words.add ?? ui.add}
          </button>
        )}
        {props.confirms && rows.length > 0 && field.evidence === 'H' && (
          <button type="button" class="t-word t-hint" onClick={() => hand.answer(name, latest.current)}>
            {ui.sameWithUs}
          </button>
        )}
        {words.none && value === null && (
          <button type="button" class="t-word" onClick={() => change([])}>
            {words.none}
          </button>
        )}
        {words.none && value?.length === 0 && (
          <button type="button" class="t-word" onClick={() => change(null)}>
            {ui.takeBack}
          </button>
        )}
        {line}
      </p>
      <Notes
        name={name}
        warnings={props.warnings}
        errors={props.errors.filter(({ paths }) => paths.includes(name))}
      />
    </fieldset>
  );
});
