import { useMemo } from 'preact/hooks';
import { isUnread } from '../../lib/answers/unread';
import type { Unread } from '../../lib/answers/unread';
import type { Formula } from '../../lib/definition/model';
import type { AnyFieldWords } from '../../lib/definition/words';
import { asideOf } from '../../lib/field/aside';
import type { Answer, RowsField } from '../../lib/field/field';
import { noValue } from '../../lib/say/voice';
import { memo } from '../tool/memo';
import { FieldRow } from './FieldRow';
import { fitFor, lettersOf } from './fit';
import type { ListError } from './list-state';
import type { FieldContext, FieldState } from './props';

export type Row = Readonly<Record<string, unknown>>;

/** What may be done with the rows; works on those of now, not on those last drawn. */
export interface RowsHand {
  set(index: number, cell: string, answer: Answer | Unread | null): void;
  move(index: number, by: number): void;
  remove(index: number): void;
}

/** A value of another tool that a button takes over into a cell. */
export interface CellOffer {
  row: number;
  cell: string;
  value: Answer;
  text: string;
}

/** What every row of a list shares. */
export interface RowSetting {
  field: RowsField<Formula>;
  words: AnyFieldWords;
  /** The cells asked for now. */
  columns: readonly string[];
  /** Whether the list is the visitor's own, and whether anything is answered in it. */
  own: boolean;
  answered: boolean;
  errors: readonly ListError[];
  offers: readonly CellOffer[];
  context: FieldContext;
}

interface OneRowProps extends RowSetting {
  list: string;
  row: Row;
  index: number;
  last: boolean;
  hand: RowsHand;
}

/** One row, drawn anew only when it says something else: a key in one of a hundred costs no more than in one of two. */
export const OneRow = memo(function OneRow({
  list,
  row,
  index,
  last,
  field,
  words,
  columns,
  own,
  answered,
  errors,
  offers,
  context,
  hand,
}: OneRowProps) {
  const { ui } = context;
  const called = `${words.row ?? ''} ${index + 1}`;
  const state = (cell: string): FieldState => {
    const raw = row[cell];
    const path = `${list}.${index}.${cell}`;
    const asked = answered && field.fields[cell]?.asked && (raw ?? '') === '';
    const offer = offers.find((one) => one.cell === cell);
    return {
      value: isUnread(raw) ? null : ((raw as Answer | null | undefined) ?? null),
      unread: isUnread(raw) ? raw : null,
      errors: errors.filter(({ paths }) => paths.includes(path)),
      computed: false,
      assumed: !own && raw !== null && field.default !== null,
      origin: '',
      hint: null,
      warnings: asked ? [{ code: 'ASKED', text: ui.asked }] : [],
      offer: offer ? { value: offer.value, text: offer.text } : null,
    };
  };
  // A cell answers through its row, and has no room for a request.
  const cellContext = useMemo<FieldContext>(
    () => ({
      ...context,
      ui: { ...context.ui, choose: noValue },
      hand: {
        answer: (path, answer) => hand.set(index, path.split('.')[2] ?? '', answer ?? null),
      },
    }),
    [context, hand, index],
  );
  const ask = (cell: string, isCell: boolean) => {
    const cellField = field.fields[cell];
    const said = words.fields?.[cell] ?? { label: cell };
    return (
      cellField && (
        <FieldRow
          key={cell}
          name={`${list}.${index}.${cell}`}
          listKey={list}
          cell={isCell ? fitFor(lettersOf(cellField, said, ui, context.locale)) : undefined}
          field={cellField}
          words={{ ...said, ...(words.known && { known: words.known }) }}
          state={state(cell)}
          context={cellContext}
        />
      )
    );
  };
  const aside = asideOf(field, columns);
  return (
    <li>
      {columns.filter((cell) => !aside.includes(cell)).map((cell) => ask(cell, true))}
      <span class="t-row-actions">
        {field.ordered && (
          <>
            <button
              type="button"
              class="t-word"
              disabled={index === 0}
              onClick={() => hand.move(index, -1)}
              aria-label={`${called}: ${ui.up}`}
            >
              ↑
            </button>
            <button
              type="button"
              class="t-word"
              disabled={last}
              onClick={() => hand.move(index, 1)}
              aria-label={`${called}: ${ui.down}`}
            >
              ↓
            </button>
          </>
        )}
        <button
          type="button"
          class="t-word"
          onClick={() => hand.remove(index)}
          aria-label={`${called}: ${ui.remove}`}
        >
          ×
        </button>
      </span>
      {aside.length > 0 && (
        <details class="t-row-more">
          <summary>{ui.moreOfRow}</summary>
          {aside.map((cell) => ask(cell, false))}
        </details>
      )}
    </li>
  );
});
