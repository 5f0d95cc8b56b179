import { useState } from 'preact/hooks';
import type { PartModel } from '../../lib/definition/model';
import type { Locale } from '../../lib/i18n/locales';
import { Late } from '../late/Late';
import { Output } from './Output';
import { memo } from './memo';
import type { ViewModel } from './view-model';

const loadTable = () => import('./ResultTable').then((module) => module.ResultTable);
const loadTraceOf = (id: string, locale: Locale) => () =>
  import('../trace/TracePart').then((module) => module.loadTracePart(id, locale));
const loadChartsOf = (id: string) => () =>
  import('../chart/ChartPart').then((module) => module.loadChartPart(id));

/** What a part answers: the number, its sentences, warnings, pictures, the ledger, and how it came about. */
export function Result({ now, settled, part }: { now: ViewModel; settled: ViewModel; part: PartModel }) {
  const { site, model } = now;
  const { main } = part;
  const todo = now.todo(part);
  const rest = part.quantities.filter((key) => key !== main && !model.figures[key]?.hidden);
  const reason = now.reasons(part);
  const why = main === undefined ? '' : reason(main);
  return (
    <div class="t-result">
      <h3>{site.ui.result}</h3>
      {main !== undefined && (
        <p class="t-main">
          <Told model={now} name={main} />
          <span class="t-main-label">{now.label(main)}</span>
        </p>
      )}
      {why !== '' && <p class="t-reason">{why}</p>}
      {now.sentences(part).map(({ text, code }) => (
        <p key={text} class="t-sentence" data-warning={code}>
          {text}
        </p>
      ))}
      {todo.length > 0 && (
        <ol class="t-todo">
          {todo.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      )}
      <PartWarnings now={now} part={part} />
      {(part.charts ?? []).map((name) => (
        <Late
          key={name}
          part="chart"
          aside
          load={loadChartsOf(model.id)}
          asServed={settled.state.asServed}
          give={{ model: settled, name }}
        />
      ))}
      {rest.length > 0 && (
        <dl class="t-ledger">
          {rest.map((key) => (
            <Row key={key} label={now.label(key)} told={told(now, key)} why={reason(key)} />
          ))}
        </dl>
      )}
      {part.quantities.map((key) => model.figures[key]?.hidden && <Told key={key} model={now} name={key} />)}
      {rest
        .filter((key) => model.figures[key]?.unit === 'table')
        .map((key) => (
          <Late
            key={key}
            part="table"
            load={loadTable}
            asServed={settled.state.asServed}
            give={{ model: settled, name: key }}
          />
        ))}
      {part.quantities.length > 0 && <TraceOnDemand model={settled} part={part} />}
      <PartNotes now={now} part={part} />
    </div>
  );
}

/** What a part says beside its figures; one without a result says it under its fields. */
export const PartWarnings = ({ now, part }: { now: ViewModel; part: PartModel }) => (
  <>
    {now.warningsBeside(part.id).map(({ code, text }) => (
      <p key={code} class="t-warning" data-warning={code}>
        {text}
      </p>
    ))}
  </>
);
export const PartNotes = ({ now, part }: { now: ViewModel; part: PartModel }) => (
  <>
    {(part.notes ?? []).map((name) => (
      <p key={name} class="t-note">
        {now.words.notes[name]}
      </p>
    ))}
  </>
);

const told = (model: ViewModel, name: string) => {
  const { value, code } = model.session.figure(name);
  return {
    name,
    value,
    reason: code,
    text: model.print(name),
    hidden: model.model.figures[name]?.hidden,
  };
};
const Told = ({ model, name }: { model: ViewModel; name: string }) => <Output {...told(model, name)} />;

/** A line of the ledger, drawn anew only when its own figure changed. */
const Row = memo(
  ({ label, told: output, why }: { label: string; told: ReturnType<typeof told>; why: string }) => (
    <div>
      <dt>{label}</dt>
      <dd>
        <Output {...output} />
        {why !== '' && <span class="t-why">{why}</span>}
      </dd>
    </div>
  ),
);

/** "How this is calculated": fetched when it is opened for the first time, and worked out only while it is open. */
function TraceOnDemand({ model, part }: { model: ViewModel; part: PartModel }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="t-how" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{model.site.ui.howCalculated}</summary>
      {open && (
        <Late
          part="trace"
          aside
          now
          load={loadTraceOf(model.model.id, model.locale)}
          asServed={model.state.asServed}
          give={{ model, keys: part.quantities }}
        />
      )}
    </details>
  );
}
