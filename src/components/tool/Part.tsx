import { useState } from 'preact/hooks';
import type { PartModel } from '../../lib/definition/model';
import { Late } from '../late/Late';
import { Fields } from './Fields';
import { PartNotes, PartWarnings, Result } from './Result';
import { untranslated } from './untranslated';
import type { ViewModel } from './view-model';

interface BodyProps {
  /** What follows every keystroke, and what follows in the next idle frame. */
  now: ViewModel;
  settled: ViewModel;
  part: PartModel;
  keys: readonly string[];
  prefix: string;
}

/** One part of a calculator. A folded one comes to life, and follows, when there is time. */
export const Part = ({ folded, ...props }: BodyProps & { folded: boolean }) =>
  folded ? <Folded {...props} /> : <Open {...props} />;

function Open(props: BodyProps) {
  const said = props.now.words.parts[props.part.id];
  return (
    <section class="t-part t-open" data-part={props.part.id}>
      <div class="t-lead">
        <h2>{said?.title}</h2>
        <p>{said?.lead}</p>
      </div>
      <Body {...props} />
    </section>
  );
}

/** Its figures on white, its result on a tint, behind a line that says the main one; open, it follows every keystroke. */
function Folded({ now, settled, part, keys, prefix }: BodyProps) {
  const [open, setOpen] = useState(false);
  const said = settled.words.parts[part.id];
  return (
    <details class="t-part" data-part={part.id} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="t-part-title">{said?.title}</span>{' '}
        {part.main !== undefined && (
          <span class="t-part-main" translate={untranslated}>
            {settled.print(part.main)}
          </span>
        )}
      </summary>
      <p class="t-lead">{said?.lead}</p>
      <Late
        part="body"
        load={loadBody}
        idle
        asServed={settled.state.asServed}
        now={open}
        give={{ now: open ? now : settled, settled, part, keys, prefix }}
      />
    </details>
  );
}

const loadBody = () => Promise.resolve(Body);

export function Body({ now, settled, part, keys, prefix }: BodyProps) {
  const answers = part.quantities.length > 0 || part.main !== undefined;
  return (
    <div class={answers ? 't-halves' : 't-whole'}>
      <div class="t-figures">
        <h3>{answers ? now.site.ui.yourFigures : now.site.ui.yourAnswers}</h3>
        {keys.length === 0 ? (
          <p class="t-help">{now.site.ui.usedAlso}</p>
        ) : (
          <Fields model={now} keys={keys} prefix={prefix} part={part} />
        )}
        {!answers && (
          <>
            <PartWarnings now={now} part={part} />
            <PartNotes now={now} part={part} />
          </>
        )}
      </div>
      {answers && <Result now={now} settled={settled} part={part} />}
    </div>
  );
}
