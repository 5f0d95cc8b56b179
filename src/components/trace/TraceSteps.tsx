import type { ToolUi } from '../../content/tool-ui/index';
import { languageOf } from '../../content/language/index';
import { bound } from '../../lib/definition/bound';
import { interpreted } from '../../lib/definition/model';
import { isRecord } from '../../lib/field/plain';
import type { Node } from '../../lib/formula/ast';
import { fill } from '../../lib/i18n/messages';
import { Session } from '../../lib/reckon/session';
import { Speaker } from '../../lib/say/speaker';
import type { AnyTool } from '../../lib/definition/definition';
import type { TracedColumn, TraceStep } from '../../lib/trace/step';
import { asSaid, isLiteral, isReadable, withoutSteering } from '../../lib/trace/plain';
import { traceAll } from '../../lib/trace/trace';
import { untranslated } from '../tool/untranslated';
import type { Cite } from './behind';
import type { Standing } from './standing';
import { TracePrinter } from './printer';
import { TraceLine } from './TraceLine';
import { DecisionTable, ItemTable, ListTable, RowsTable, SumTable } from './TraceTables';

/** What a trace gets of the page. */
export interface TraceProps {
  /** Says what the page says, over the page's session. */
  speaker: Speaker;
  ui: ToolUi;
  /** The quantities to account for. */
  keys: readonly string[];
  /** Whose an input is. */
  standing?: (key: string) => Standing;
}

/** Every step with its formula, the same with the visitor's figures, and the result. */
export function TraceSteps({
  tool,
  how = {},
  cite,
  speaker,
  ui,
  keys,
  standing,
}: TraceProps & { tool: AnyTool; how?: Readonly<Record<string, string>>; cite: Cite }) {
  const model = interpreted(tool);
  const session = new Session(model, speaker.session.given);
  const { words, site, voice } = speaker;
  const fine = new Speaker(model, session, words, site, { ...voice, fine: true });
  const language = languageOf(voice.locale, words.functions);
  const print = new TracePrinter(bound(tool), fine, ui, language, cite, how, standing);
  return <Steps steps={traceAll(bound(tool), session, keys)} print={print} />;
}

/** Yes or no steers the program; its reader needs the figures. */
const isTold = ({ unit }: TraceStep): boolean => unit !== 'boolean';

function Steps({ steps, print }: { steps: readonly TraceStep[]; print: TracePrinter }) {
  return (
    <ol class="t-trace">
      {steps.filter(isTold).map((step) => (
        <li key={step.key}>
          <p class="t-trace-label">{print.label(step.key)}</p>
          {print.how[step.key] !== undefined && <p class="t-trace-how">{print.how[step.key]}</p>}
          <Working step={step} print={print} />
          <p class="t-trace-result">
            ={' '}
            <strong title={print.exact(step)} translate={typeof step.value !== 'number' || untranslated}>
              {print.result(step)}
            </strong>
            {step.given && <span class="t-trace-note">{print.ui.trace.given}</span>}
            {step.value === null && <span class="t-trace-note">{print.reason(step)}</span>}
          </p>
          {!step.rows && <RowsTable step={step} print={print} />}
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
  const method = step.kind === 'procedure' ? print.method(step.key) : '';
  return (
    <>
      {step.tree && (
        <Lines
          named={plainly(step.taken ?? step.tree)}
          numbers={refusal ? null : step.reckoned && plainly(step.reckoned)}
          told={print.how[step.key] !== undefined}
          step={step}
          print={print}
        />
      )}
      {method !== '' && <p class="t-trace-behind">{method}</p>}
      {step.nested.map(({ step: inner }, index) => (
        <div key={index} class="t-trace-inner">
          <p class="t-trace-label">{print.label(inner.key)}</p>
          <Working step={inner} print={print} />
          <p class="t-trace-result">
            = <strong translate={untranslated}>{print.plain(inner.value, inner.unit)}</strong>
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
        .filter(({ node }) => isShown(node, step))
        .map((list, index) => (
          <ListTable key={index} list={list} print={print} />
        ))}
      {step.columns
        .filter(({ repeated }) => !repeated)
        .map((column, index) => (
          <Column key={index} column={column} print={print} />
        ))}
      {step.decide && <DecisionTable rows={step.decide} step={step} print={print} />}
      {step.rows && <RowResults step={step} rows={step.rows} print={print} />}
    </>
  );
}

/** A formula as somebody would say it. */
const plainly = (node: Node): Node => asSaid(withoutSteering(node));

/**
 * Whether the rows of a list function stand here. What picks rows is told by those it picked, a list by its members, and
 * the first of an order by that order.
 */
function isShown(node: Node, { value }: TraceStep): boolean {
  if (node.type !== 'call' || node.name === 'where') return false;
  const [rows] = node.args;
  if (node.name === 'first') return !(rows?.type === 'call' && rows.name === 'sortBy');
  if (!Array.isArray(value)) return true;
  return node.name !== 'list' && !(node.name === 'sortBy' && value.some(isRecord));
}

/** A formula without the words that only change its unit. */
const core = (node: Node | null): Node | null =>
  node?.type === 'call' && (node.name === 'years' || node.name === 'as')
    ? core(node.args[node.name === 'as' ? 1 : 0] ?? null)
    : node;

/**
 * A formula with names, then with figures. One that no sentence could say stands on the page of the method alone, where
 * words say how its figure comes about; a number alone is the result.
 */
function Lines({
  named,
  numbers,
  told,
  step,
  print,
}: {
  named: Node;
  numbers: Node | null;
  /** Words say how the figure comes about. */
  told: boolean;
  step: TraceStep;
  print: TracePrinter;
}) {
  const { trace } = print.ui;
  const isNamed = !isLiteral(named) && (!told || isReadable(named));
  const isReckoned = numbers !== null && !isLiteral(numbers) && (!told || isReadable(numbers));
  if (!isNamed && !isReckoned) return null;
  return (
    <>
      <dl class="t-trace-lines">
        {isNamed && (
          <div>
            <dt>{trace.formula}</dt>
            <dd>
              <TraceLine pieces={print.named(named, step)} />
            </dd>
          </div>
        )}
        {isReckoned && (
          <div class="t-trace-numbers">
            <dt>{trace.numbers}</dt>
            <dd>
              <TraceLine pieces={print.numbers(numbers, step)} />
            </dd>
          </div>
        )}
      </dl>
      {isReckoned &&
        print.standings(numbers).map((line) => (
          <p key={line} class="t-trace-behind">
            {line}
          </p>
        ))}
    </>
  );
}

/** The same reckoning with some inputs replaced. */
function Column({ column, print }: { column: TracedColumn; print: TracePrinter }) {
  const changes = Object.entries(column.replaced).map(
    ([key, value]) => `${print.label(key)} = ${print.value(key, value)}`,
  );
  return (
    <div class="t-trace-inner">
      <p class="t-trace-label">{fill(print.ui.trace.replaced, { changes: changes.join('; ') })}</p>
      {column.items.length > 0 && <ItemTable items={column.items} print={print} />}
      {column.steps.length > 0 && <Steps steps={column.steps} print={print} />}
    </div>
  );
}

/** A quantity worked out row by row: what came out of each, or why nothing did. */
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
          <strong>{print.rowResult(step.key, row)}</strong>
          {row.value === null && <span class="t-trace-note">{print.reason(row)}</span>}
        </li>
      ))}
    </ol>
  );
}
