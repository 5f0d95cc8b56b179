import { useState } from 'preact/hooks';
import type { SheetPart } from '../../lib/definition/sheet';
import { Late } from '../late/Late';
import { Fields } from './Fields';
import { PartWarnings, Result } from './Result';
import { untranslated } from './untranslated';
import type { ViewModel } from './view-model';

interface BodyProps {
  /** What follows every keystroke, and what follows in the next idle frame. */
  now: ViewModel;
  settled: ViewModel;
  part: SheetPart;
  prefix: string;
}

/** One part of a calculator. A folded one comes to life, and follows, when there is time. */
export const Part = ({ folded, ...props }: BodyProps & { folded: boolean; headed: boolean }) =>
  folded ? <Folded {...props} /> : <Open {...props} />;

function Open({ headed, ...props }: BodyProps & { headed: boolean }) {
  const said = props.now.words.parts[props.part.id];
  return (
    <section class="t-part t-open" id={props.part.id} data-part={props.part.id}>
      {headed && (
        <div class="t-lead">
          <h3 aria-level={props.now.level}>{said?.title}</h3>
          <p>{said?.lead}</p>
        </div>
      )}
      <Body {...props} />
    </section>
  );
}

/** Behind a line that says what it comes to; open, it follows every keystroke. */
function Folded({ now, settled, part, prefix }: BodyProps) {
  const [open, setOpen] = useState(false);
  const said = settled.words.parts[part.id];
  const isEstimate = settled.isEstimate(part.verdict ?? part.main);
  const isNumber = part.main !== undefined && settled.session.figure(part.main).value !== null;
  // A verdict that may wait inside is not told here: the number is.
  const headline = isNumber && isEstimate && !settled.state.view ? '' : settled.headline(part.verdict);
  const look = isEstimate ? 't-part-said t-estimate' : 't-part-said';
  return (
    <details
      class="t-part"
      id={part.id}
      data-part={part.id}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="t-part-title">{said?.title}</span>{' '}
        {headline !== '' ? (
          <span key={headline} class={look}>
            {headline}
          </span>
        ) : (
          isNumber && (
            <span class={look}>
              <b translate={untranslated}>{settled.printMain(part)}</b> {settled.label(part.main ?? '')}
              {isEstimate && `, ${settled.site.ui.withAssumptions}`}
            </span>
          )
        )}
      </summary>
      <p class="t-lead">{said?.lead}</p>
      <Late
        part="body"
        load={loadBody}
        idle
        asServed={settled.state.asServed}
        now={open}
        give={{ now: open ? now : settled, settled, part, prefix }}
      />
    </details>
  );
}

const loadBody = () => Promise.resolve(Body);
const loadBar = () => import('./Head').then((module) => module.Bar);
const loadBelow = () => import('./Below').then((module) => module.Below);

/** Fields at the left, what follows from them at the right, all the rest folded across the width below. */
export function Body({ now, settled, part, prefix }: BodyProps) {
  const answers = part.quantities.length > 0;
  const asks = part.open.length + part.groups.length > 0;
  const [held, tell] = useState('');
  return (
    <div class="t-body">
      {asks && part.main !== undefined && (
        <Late
          part="bar"
          aside
          load={loadBar}
          asServed={now.state.asServed}
          give={{ model: now, part, held }}
        />
      )}
      <div class={asks && answers ? `t-halves${part.wide ? ' t-stacked' : ''}` : 't-whole'}>
        {asks && (
          <div class="t-figures">
            <Fields model={now} prefix={prefix} part={part} />
            {!answers && <PartWarnings now={now} part={part} />}
          </div>
        )}
        {answers && <Result now={now} part={part} held={held} tell={tell} />}
      </div>
      {(answers || part.notes.length > 0) && (
        <Late
          part="below"
          load={loadBelow}
          idle
          asServed={settled.state.asServed}
          give={{ model: settled, part }}
        />
      )}
    </div>
  );
}
