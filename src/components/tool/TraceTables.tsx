import { fill } from '../../lib/i18n/messages';
import type { TracedList, TracedRow, TracedSum, Traced } from '../../lib/tool/trace-step';
import { TraceLine } from './TraceLine';
import type { TracePrinter } from './trace-printer';

/** The rows of a decision: which holds, which do not, and what was never asked. */
export function DecisionTable({
  name,
  rows,
  names,
  print,
}: {
  name: string;
  rows: readonly TracedRow[];
  names: Readonly<Record<string, Traced>>;
  print: TracePrinter;
}) {
  const { trace } = print.ui;
  const said = { holds: trace.holds, otherwise: trace.otherwise, not: trace.not, unasked: '', refused: '–' };
  return (
    <table class="t-trace-table">
      <tbody>
        {rows.map(({ when, verdict, outcome }, index) => (
          <tr
            key={index}
            class={
              outcome === 'holds' || outcome === 'otherwise'
                ? 't-trace-decides'
                : outcome === 'unasked'
                  ? 't-trace-unasked'
                  : ''
            }
          >
            <td>
              {when ? <TraceLine pieces={print.named(when)} /> : trace.otherwise}
              {when && outcome !== 'unasked' && (
                <div class="t-trace-numbers">
                  <TraceLine pieces={print.numbers(when, names)} />
                </div>
              )}
            </td>
            <td>{outcome === 'otherwise' ? '' : said[outcome]}</td>
            <th scope="row">{print.verdict(name, verdict)}</th>
          </tr>
        ))}
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
  const known = print.words.inputs[list.list]?.known;
  const field = print.tool.inputs[list.list];
  const cell = field?.kind === 'rows' && list.term.type === 'name' ? field.fields[list.term.name] : undefined;
  const unit = cell && 'unit' in cell ? cell.unit : 'none';
  if (list.rows.length === 0) return null;
  return (
    <table class="t-trace-table">
      <caption>{list.list === 'items' ? print.ui.points : print.label(list.list)}</caption>
      <tbody>
        {list.rows.map(({ label, value }, index) => (
          <tr key={index}>
            <th scope="row">
              {print.words.items[label] ??
                known?.[label] ??
                (/^\d+$/.test(label) ? fill(print.ui.trace.row, { number: label }) : label)}
            </th>
            <td>
              {typeof value === 'string' ? (print.words.items[value] ?? value) : print.plain(value, unit)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
