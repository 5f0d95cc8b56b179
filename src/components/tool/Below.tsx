import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SheetPart } from '../../lib/definition/sheet';
import type { Locale } from '../../lib/i18n/locales';
import { Late } from '../late/Late';
import { Ledger } from './Result';
import type { ViewModel } from './view-model';

const loadTable = () => import('./ResultTable').then((module) => module.ResultTable);
const loadTraceOf = (id: string, locale: Locale) => () =>
  import('../trace/TracePart').then((module) => module.loadTracePart(id, locale));
const loadChartsOf = (id: string) => () =>
  import('../chart/ChartPart').then((module) => module.loadChartPart(id));

interface BelowProps {
  model: ViewModel;
  part: SheetPart;
}

/** Across the width of a part, folded: its other figures, its pictures, how they came about, and what is good to know. */
export function Below({ model, part }: BelowProps) {
  const { ui } = model.site;
  const { asServed } = model.state;
  const rest = part.quantities.filter(
    (key) => key !== part.main && !part.decisive.includes(key) && !part.silent.includes(key),
  );
  const reason = model.reasons(part);
  // What is said beside the number is not said again.
  [part.main ?? '', ...part.decisive].forEach(reason);
  const tables = part.quantities.filter((key) => model.model.figures[key]?.unit === 'table');
  return (
    <div class="t-below">
      {rest.length > 0 && (
        <Fold name={ui.allResults} count={rest.length}>
          <Ledger model={model} keys={rest} reason={reason} />
          {tables.map((key) => (
            <Late key={key} part="table" load={loadTable} asServed={asServed} give={{ model, name: key }} />
          ))}
        </Fold>
      )}
      {part.charts.length > 0 && (
        <Fold name={ui.pictures} count={part.charts.length}>
          {part.charts.map((name) => (
            <Late
              key={name}
              part="chart"
              aside
              load={loadChartsOf(model.model.id)}
              asServed={asServed}
              give={{ model, name }}
            />
          ))}
        </Fold>
      )}
      {part.quantities.length > 0 && <TraceOnDemand model={model} part={part} />}
      {part.notes.length > 0 && (
        <Fold name={ui.notesBeside}>
          {part.notes.map((name) => (
            <p key={name} class="t-note">
              {model.words.notes[name]}
            </p>
          ))}
        </Fold>
      )}
    </div>
  );
}

const Fold = (props: { name: string; count?: number; children: ComponentChildren }) => (
  <details class="t-fold">
    <summary>
      {props.name} {props.count !== undefined && <span class="t-fold-line">{props.count}</span>}
    </summary>
    {props.children}
  </details>
);

/** "How this is calculated": fetched when it is opened for the first time, and worked out only while it is open. */
function TraceOnDemand({ model, part }: BelowProps) {
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
