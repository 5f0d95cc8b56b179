import type { SheetPart } from '../../lib/definition/sheet';
import { Late } from '../late/Late';
import { Output } from './Output';
import { memo } from './memo';
import type { ViewModel } from './view-model';

const loadState = () => import('./Head').then((module) => module.State);
const loadAwaited = () => import('./Head').then((module) => module.Awaited);
const loadTodo = () => import('./Todo').then((module) => module.Todo);
const loadRuler = () => import('../chart/Ruler').then((module) => module.Ruler);

interface ResultProps {
  now: ViewModel;
  part: SheetPart;
  /** Why the verdict waits, in words; whoever knows it tells. Empty where it need not. */
  held: string;
  tell: (held: string) => void;
}

/** What a part answers: whose figures it rests on, the number, what it means, and at most three others. */
export function Result({ now, part, held, tell }: ResultProps) {
  const { main } = part;
  const reason = now.reasons(part);
  const why = main === undefined ? '' : reason(main);
  const headline = held || now.headline(part.verdict);
  // What tells the figures and what follows waits with the verdict; a warning only where an assumption is in it.
  const sentences = now
    .sentences(part)
    .filter(
      ({ key, code }) =>
        !held || (key !== part.verdict && (code ? !now.isEstimate(key) : part.atOnce?.includes(key))),
    );
  return (
    <div class="t-result">
      <div class={now.isEmpty(part) ? 't-seen t-nothing' : 't-seen'}>
        <Late part="state" aside load={loadState} asServed={now.state.asServed} give={{ model: now, part }} />
        {main !== undefined && (
          <p class={now.isEstimate(main) ? 't-main t-estimate' : 't-main'}>
            <Output {...told(now, main)} text={now.printMain(part)} />
            <span class="t-main-label">{now.label(main)}</span>
          </p>
        )}
        {why !== '' && <p class="t-reason">{why}</p>}
        {headline && sentences.every(({ text }) => text !== headline) && (
          <p key={headline} class="t-verdict">
            {headline}
          </p>
        )}
        <Late
          part="awaited"
          aside
          load={loadAwaited}
          asServed={now.state.asServed}
          give={{ model: now, part, tell }}
        />
        {sentences.slice(0, 1).map(sentence)}
        {part.todo && (
          <Late part="todo" load={loadTodo} asServed={now.state.asServed} give={{ model: now, part }} />
        )}
        {sentences.slice(1).map(sentence)}
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
        <Ledger model={now} keys={part.decisive} reason={reason} />
        {part.silent.map((key) => (
          <Output key={key} {...told(now, key)} hidden />
        ))}
      </div>
    </div>
  );
}

const sentence = ({ text, code }: ReturnType<ViewModel['sentences']>[number]) => (
  <p key={text} class="t-sentence" data-warning={code}>
    {text}
  </p>
);

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
/** How a number that an assumption is in is printed. */
const lookOf = (model: ViewModel, name: string): string =>
  typeof model.session.figure(name).value === 'number' && model.isEstimate(name) ? 't-estimate' : '';

/**
 * Figures by name, a line each.
 * @param props.reason why one has no value, where that is not said already
 */
export const Ledger = (props: {
  model: ViewModel;
  keys: readonly string[];
  reason: (key: string) => string;
}) => (
  <dl class="t-ledger">
    {props.keys.map((key) => (
      <Row
        key={key}
        label={props.model.label(key)}
        told={told(props.model, key)}
        look={lookOf(props.model, key)}
        why={props.reason(key)}
      />
    ))}
  </dl>
);

/** A line of the ledger, drawn anew only when its own figure changed. */
const Row = memo((props: { label: string; told: ReturnType<typeof told>; look: string; why: string }) => (
  <div>
    <dt>{props.label}</dt>
    <dd class={props.look}>
      <Output {...props.told} />
      {props.why !== '' && <span class="t-why">{props.why}</span>}
    </dd>
  </div>
));
