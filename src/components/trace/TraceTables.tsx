import { fill } from '../../lib/i18n/messages';
import { asSaid, isReadable } from '../../lib/trace/plain';
import type { TracedList, TracedRow, TracedSum, TraceStep } from '../../lib/trace/step';
import type { TracePrinter } from './printer';
import { TraceLine } from './TraceLine';

/** The rows of a decision: which holds, which do not, and what was never asked; with the rule's source where it has one. */
export function DecisionTable({
  rows,
  step,
  print,
}: {
  rows: readonly TracedRow[];
  step: TraceStep;
  print: TracePrinter;
}) {
  const { trace } = print.ui;
  const said = { holds: trace.holds, otherwise: '', not: trace.not, unasked: '', refused: '–' };
  const classes = { holds: 't-trace-decides', otherwise: 't-trace-decides', unasked: 't-trace-unasked' };
  return (
    <table class="t-trace-table">
      <tbody>
        {rows.map((row, index) => {
          const { verdict, outcome } = row;
          const when = row.when && asSaid(row.when);
          const reckoned = row.reckoned && asSaid(row.reckoned);
          const rule = print.rule(row);
          return (
            <tr key={index} class={outcome in classes ? classes[outcome as keyof typeof classes] : ''}>
              <td>
                {!when && trace.otherwise}
                {when && isReadable(when) && <TraceLine pieces={print.named(when, step)} />}
                {reckoned && isReadable(reckoned) && print.hasFigures(reckoned) && (
                  <div class="t-trace-numbers">
                    <TraceLine pieces={print.numbers(reckoned, step)} />
                  </div>
                )}
                {rule !== '' && <div class="t-trace-behind">{rule}</div>}
              </td>
              <td>{said[outcome]}</td>
              <th scope="row">{print.speaker.verdict(step.key, verdict)}</th>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The terms of a sum over periods; a long sum shows its beginning and its end. */
export function SumTable({ sum, unit, print }: { sum: TracedSum; unit: string; print: TracePrinter }) {
  return (
    <table class="t-trace-table">
      <caption>{`${sum.index} = ${fill(print.ui.trace.periods, { from: String(sum.from), to: String(sum.to) })}`}</caption>
      <tbody>
        {sum.terms.map(({ t, value }, index) => (
          <tr key={t}>
            <th scope="row">{`${sum.left > 0 && index === sum.terms.length - 1 ? '… ' : ''}${sum.index} = ${t}`}</th>
            <td>{print.plain(value, unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The rows a list function read, each with its term. */
export function ListTable({ list, print }: { list: TracedList; print: TracePrinter }) {
  if (list.rows.length === 0) return null;
  const { by, term } = list;
  return (
    <table class="t-trace-table">
      <caption>{print.listLabel(list)}</caption>
      <tbody>
        {list.rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{print.rowLabel(list, row, index)}</th>
            {by && !print.isName(list, by) && <td>{print.termValue(list, by, row.group)}</td>}
            {!print.isName(list, term) && <td>{print.termValue(list, term, row.value)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The rows of a list that a formula came to. */
export function RowsTable({ step, print }: { step: TraceStep; print: TracePrinter }) {
  const table = print.rowsOf(step);
  if (!table) return null;
  return (
    <table class="t-trace-table">
      {table.labels.length > 1 && (
        <thead>
          <tr>
            <td></td>
            {table.labels.map((label) => (
              <th scope="col" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {table.rows.map(({ name, cells }, index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The items of a checklist with their points. */
export function ItemTable({ items, print }: { items: readonly TraceStep[]; print: TracePrinter }) {
  return (
    <table class="t-trace-table">
      <caption>{print.ui.points}</caption>
      <tbody>
        {items.map(({ key, value, unit }) => (
          <tr key={key}>
            <th scope="row">{print.label(key)}</th>
            <td>{print.plain(value, unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
