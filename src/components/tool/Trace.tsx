import { formulaWords } from '../../content/formulas/index';
import type { Node } from '../../lib/formula/ast';
import { fill } from '../../lib/i18n/messages';
import { traceAll } from '../../lib/tool/trace';
import type { TracedColumn, TraceStep } from '../../lib/tool/trace-step';
import { TraceLine } from './TraceLine';
import { TracePrinter } from './trace-printer';
import type { TraceProps } from './trace-printer';
import { DecisionTable, ListTable, SumTable } from './TraceTables';

/** How some quantities came about: every step with its formula, the same with the visitor's figures, and the result. */
export default function Trace(props: TraceProps) {
  const print = new TracePrinter(props, formulaWords[props.voice.locale]);
  return <Steps steps={traceAll(props.tool, props.session, props.keys)} print={print} />;
}

function Steps({ steps, print }: { steps: readonly TraceStep[]; print: TracePrinter }) {
  return (
    <ol class="t-trace">
      {steps.map((step) => (
        <li key={step.key}>
          <p class="t-trace-label">{print.label(step.key)}</p>
          <Working step={step} print={print} />
          <p class="t-trace-result">
            = <strong>{print.value(step.key, step.value, step.unit)}</strong>
            {step.given && <span class="t-trace-note">{print.ui.trace.given}</span>}
            {step.value === null && <span class="t-trace-note">{print.reason(step)}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Formula, numbers and what stands behind them. A formula that is but a call of a named one shows that one. */
function Working({ step, print }: { step: TraceStep; print: TracePrinter }) {
  const only = step.nested.length === 1 && step.nested[0]?.node === step.tree ? step.nested[0].step : null;
  if (only) return <Working step={{ ...only, unit: step.unit }} print={print} />;
  const refusal = step.refusals.find(({ holds }) => holds);
  return (
    <>
      {step.tree && (
        <Lines named={step.tree} numbers={refusal ? null : step.taken} step={step} print={print} />
      )}
      {refusal && <Lines named={refusal.tree} numbers={refusal.tree} step={step} print={print} />}
      {step.nested.map(({ step: inner }, index) => (
        <div key={index} class="t-trace-inner">
          <p class="t-trace-label">{print.label(inner.key)}</p>
          <Working step={inner} print={print} />
          <p class="t-trace-result">
            = <strong>{print.plain(inner.value, inner.unit)}</strong>
          </p>
        </div>
      ))}
      {step.sums.map((sum, index) => (
        <SumTable
          key={index}
          sum={sum}
          unit={sum.node === core(step.taken) ? step.unit : 'none'}
          print={print}
        />
      ))}
      {step.lists
        .filter(({ node }) => node.type === 'call' && node.name !== 'where')
        .map((list, index) => (
          <ListTable key={index} list={list} print={print} />
        ))}
      {step.columns.map((column, index) => (
        <Column key={index} column={column} print={print} />
      ))}
      {step.decide && <DecisionTable name={step.key} rows={step.decide} names={step.names} print={print} />}
      {step.rows && <RowResults step={step} rows={step.rows} print={print} />}
    </>
  );
}

/** A formula without the words that only change its unit. */
const core = (node: Node | null): Node | null =>
  node?.type === 'call' && (node.name === 'years' || node.name === 'as')
    ? core(node.args[node.name === 'as' ? 1 : 0] ?? null)
    : node;

function Lines({
  named,
  numbers,
  step,
  print,
}: {
  named: Node;
  numbers: Node | null;
  step: TraceStep;
  print: TracePrinter;
}) {
  const { trace } = print.ui;
  return (
    <dl class="t-trace-lines">
      <div>
        <dt>{trace.formula}</dt>
        <dd>
          <TraceLine pieces={print.named(named)} />
        </dd>
      </div>
      {numbers && (
        <div class="t-trace-numbers">
          <dt>{trace.numbers}</dt>
          <dd>
            <TraceLine pieces={print.numbers(numbers, step.names)} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The same reckoning with some inputs replaced. */
function Column({ column, print }: { column: TracedColumn; print: TracePrinter }) {
  const changes = Object.entries(column.replaced).map(
    ([key, value]) => `${print.label(key)} = ${print.value(key, value, column.units[key] ?? 'none')}`,
  );
  return (
    <div class="t-trace-inner">
      <p class="t-trace-label">{fill(print.ui.trace.replaced, { changes: changes.join('; ') })}</p>
      <Steps steps={column.steps} print={print} />
    </div>
  );
}

/** A quantity worked out row by row: what came out of each. */
function RowResults({
  step,
  rows,
  print,
}: {
  step: TraceStep;
  rows: readonly TraceStep[];
  print: TracePrinter;
}) {
  return (
    <ol class="t-trace-rows">
      {rows.map((row) => (
        <li key={row.key}>
          <Working step={{ ...row, key: step.key }} print={print} />
          <strong>
            {typeof row.value === 'string' ? print.verdict(step.key, row.value) : print.plain(row.value)}
          </strong>
        </li>
      ))}
    </ol>
  );
}
