import type { SheetPart } from '../../lib/definition/sheet';
import { Late } from '../late/Late';
import { Output } from './Output';
import { memo } from './memo';
import type { ViewModel } from './view-model';

const loadState = () => import('./Head').then((module) => module.State);
const loadRuler = () => import('../chart/Ruler').then((module) => module.Ruler);

/** What a part answers: whose figures it rests on, the number, what it means, and at most three others. */
export function Result({ now, part }: { now: ViewModel; part: SheetPart }) {
  const { main } = part;
  // Said once under the main number, not again for every figure it keeps from being worked out.
  const why = main === undefined ? '' : now.reason(main);
  const headline = now.headline(part.verdict);
  const sentences = part.sentences.map((key) => now.sentence(key)).filter((text) => text !== undefined);
  return (
    <div class="t-result">
      <div class="t-seen">
        <Late part="state" aside load={loadState} asServed={now.state.asServed} give={{ model: now, part }} />
        {main !== undefined && (
          <p class={now.isEstimate(part) ? 't-main t-estimate' : 't-main'}>
            <Told model={now} name={main} />
            <span class="t-main-label">{now.label(main)}</span>
          </p>
        )}
        {why !== '' && <p class="t-reason">{why}</p>}
        {headline && !sentences.includes(headline) && (
          <p key={headline} class="t-verdict">
            {headline}
          </p>
        )}
        {sentences.map((text) => (
          <p key={text} class="t-sentence">
            {text}
          </p>
        ))}
        <PartWarnings now={now} part={part} />
        {part.ruler && (
          <Late
            part="ruler"
            aside
            load={loadRuler}
            asServed={now.state.asServed}
            give={{ model: now, part }}
          />
        )}
        <Ledger model={now} keys={part.decisive} why={why} />
        {part.silent.map((key) => (
          <Told key={key} model={now} name={key} hidden />
        ))}
      </div>
    </div>
  );
}

/** What a part says beside its figures; one without a result says it under its fields. */
export const PartWarnings = ({ now, part }: { now: ViewModel; part: SheetPart }) => (
  <>
    {now.warningsBeside(part.id).map(({ code, text }) => (
      <p key={code} class="t-warning" data-warning={code}>
        {text}
      </p>
    ))}
  </>
);
const told = (model: ViewModel, name: string) => {
  const { value, code } = model.session.figure(name);
  return { name, value, reason: code, text: model.print(name) };
};
const Told = ({ model, name, hidden }: { model: ViewModel; name: string; hidden?: true }) => (
  <Output {...told(model, name)} {...(hidden && { hidden })} />
);

/**
 * Figures by name, a line each.
 * @param why the reason that is said already
 */
export const Ledger = ({ model, keys, why }: { model: ViewModel; keys: readonly string[]; why: string }) => (
  <dl class="t-ledger">
    {keys.map((key) => (
      <Row
        key={key}
        label={model.label(key)}
        told={told(model, key)}
        why={model.session.figure(key).value === null && model.reason(key) !== why ? model.reason(key) : ''}
      />
    ))}
  </dl>
);

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
