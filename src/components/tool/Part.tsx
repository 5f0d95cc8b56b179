import { useEffect, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import type { Submodel } from '../../lib/tool/definition';
import { Fields } from './Fields';
import { Late } from '../late/Late';
import { Output } from './Output';
import type { ViewModel } from './view-model';

interface PartProps {
  model: ViewModel;
  part: Submodel;
  keys: readonly string[];
  prefix: string;
}

/** One part of a calculator: its figures on white, its result on a tint. A folded one comes to life when there is time. */
export function Part({ folded, ...props }: PartProps & { folded: boolean }) {
  const { model, part } = props;
  const { asServed } = model.state;
  const [opened, setOpened] = useState(false);
  const said = model.words.submodels[part.id];
  return folded ? (
    <details
      class="t-part"
      data-part={part.id}
      onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}
    >
      <summary>
        <span class="t-part-title">{said?.title}</span>{' '}
        <span class="t-part-main">{model.print(part.main)}</span>
      </summary>
      <p class="t-lead">{said?.lead}</p>
      <Late part="body" load={loadBody} idle asServed={asServed} now={opened} give={props} />
    </details>
  ) : (
    <section class="t-part t-open" data-part={part.id}>
      <div class="t-lead">
        <h2>{said?.title}</h2>
        <p>{said?.lead}</p>
      </div>
      <Body {...props} />
    </section>
  );
}

const loadBody = () => Promise.resolve(Body);

export function Body({ model, part, keys, prefix }: PartProps) {
  return (
    <div class="t-halves">
      <div class="t-figures">
        <h3>{model.site.ui.yourFigures}</h3>
        {keys.length === 0 ? (
          <p class="t-help">{model.site.ui.usedAlso}</p>
        ) : (
          <Fields model={model} keys={keys} prefix={prefix} headings={part.headings} />
        )}
      </div>
      <Result model={model} part={part} />
    </div>
  );
}

const loadChartsOf = (id: string) => () =>
  import('../chart/ChartPart').then((module) => module.loadChartPart(id));

function Result({ model, part }: { model: ViewModel; part: Submodel }) {
  const { state, words, site } = model;
  const { values, reasons, warnings } = state.evaluation;
  const sentences = (part.sentences ?? []).map((key) => model.say(key)).filter((text) => text !== undefined);
  const rest = part.quantities.filter((key) => key !== part.main);
  const beside = warnings.filter(({ fields, code }) => !fields?.length && belongs(model, code, part));
  const main = values[part.main] ?? null;
  // Said once under the main number, not again for every figure it keeps from being worked out.
  const why = main === null ? model.reason(part.main) : '';
  return (
    <div class="t-result">
      <h3>{site.ui.result}</h3>
      <p class="t-main">
        <Output name={part.main} value={main} reason={reasons[part.main]} text={model.print(part.main)} />
        <span class="t-main-label">{model.label(part.main)}</span>
      </p>
      {main === null && <p class="t-reason">{why}</p>}
      {sentences.map((text) => (
        <p key={text} class="t-sentence">
          {text}
        </p>
      ))}
      {beside.map(({ code }) => (
        <p key={code} class="t-warning" data-warning={code}>
          {words.warnings[code] ?? site.codes[code]}
        </p>
      ))}
      {(part.charts ?? []).map((name) => (
        <Late
          key={name}
          part="chart"
          load={loadChartsOf(model.tool.id)}
          asServed={state.asServed}
          give={{ model, name }}
        />
      ))}
      {rest.length > 0 && (
        <dl class="t-ledger">
          {rest.map((key) => (
            <div key={key}>
              <dt>{model.label(key)}</dt>
              <dd>
                <Output
                  name={key}
                  value={values[key] ?? null}
                  reason={reasons[key]}
                  text={model.print(key)}
                />
                {values[key] === null && model.reason(key) !== why && (
                  <span class="t-why">{model.reason(key)}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <TraceOnDemand model={model} part={part} />
      {(part.notes ?? []).map((name) => (
        <p key={name} class="t-note">
          {words.notes[name]}
        </p>
      ))}
    </div>
  );
}

/** A warning without a field stands beside the part that ends its story: the last one whose quantities it names. */
function belongs(model: ViewModel, code: string, part: Submodel): boolean {
  const condition = model.tool.warnings?.find((warning) => warning.code === code)?.when ?? '';
  const named = model.tool.submodels.filter(({ quantities }) =>
    quantities.some((key) => new RegExp(`\\b${key}\\b`).test(condition)),
  );
  return (named[0] ?? model.tool.submodels[0])?.id === part.id;
}

type TraceView = ComponentType<Record<string, unknown>>;

/** "How this is calculated": loaded when it is opened for the first time. */
function TraceOnDemand({ model, part }: { model: ViewModel; part: Submodel }) {
  const [open, setOpen] = useState(false);
  const [View, setView] = useState<TraceView | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setFailed(false);
    if (open && !View)
      import('./Trace').then(
        (module) => setView(() => module.default as unknown as TraceView),
        () => setFailed(true),
      );
  }, [open, View]);
  return (
    <details class="t-how" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{model.site.ui.howCalculated}</summary>
      {failed && (
        <p class="t-warning" role="status">
          {model.site.ui.notLoaded}
        </p>
      )}
      {View && open && (
        <View
          tool={model.tool}
          words={model.words}
          ui={model.site.ui}
          voice={model.voice}
          session={model.state.evaluation.session}
          keys={part.quantities}
          codes={model.site.codes}
        />
      )}
    </details>
  );
}
