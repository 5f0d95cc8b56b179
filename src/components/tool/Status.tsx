import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../lib/i18n/messages';
import { moveAside } from '../../lib/state/aside';
import { toolKey } from '../../lib/state/tool-store';
import type { Failure } from './ToolView';
import { reload } from '../late/missing';
import type { Mode } from './use-tool';
import type { ViewModel } from './view-model';

/** As many names of dropped entries are told. */
const most = 8;

interface StatusProps {
  model: ViewModel;
  mode: Mode;
  /** Why the calculator is shown as it was served. */
  failed?: Failure | undefined;
}

/** What the visitor must know before reading figures: whose they are, and what of them was dropped. */
export function Status({ model, mode, failed }: StatusProps) {
  const { state, site } = model;
  const { ui } = site;
  const { view, notice, missing } = state;
  const banner = useRef<HTMLParagraphElement>(null);
  /** Where the page stood before an example was shown. */
  const left = useRef<number | null>(null);
  const example = view?.title ?? null;
  useEffect(() => {
    // What an example changes stands below it, and the way back in it.
    if (example !== null) {
      left.current ??= scrollY;
      banner.current?.scrollIntoView({ block: 'start' });
    } else if (left.current !== null) {
      scrollTo({ top: left.current, behavior: 'instant' });
      left.current = null;
    }
  }, [example]);
  const dropped = (paths: readonly string[]): string => fill(ui.dropped, { fields: namesOf(model, paths) });
  const unreadable = view?.dropped.includes('*') ?? false;
  return (
    <div class="t-status">
      {failed && <Failed model={model} failed={failed} />}
      {view && (
        <p class="t-banner" ref={banner}>
          {view.title !== null
            ? fill(ui.viewExample, { title: view.title })
            : unreadable
              ? ui.unreadableLink
              : mode !== 'embed' && ui.viewLink}{' '}
          {view.dropped.length > 0 && !unreadable && <span>{dropped(view.dropped)} </span>}
          {mode !== 'embed' && !unreadable && (
            <button type="button" class="t-word" onClick={() => state.hand.keepView()}>
              {ui.keep}
            </button>
          )}{' '}
          {(mode !== 'embed' || view.title !== null) && (
            <button type="button" class="t-word" onClick={() => state.hand.leaveView()}>
              {ui.back}
            </button>
          )}
        </p>
      )}
      {missing && (
        <p class="t-banner" role="status">
          {ui.missing[missing]}{' '}
          <button type="button" class="t-word" onClick={reload}>
            {ui.reload}
          </button>
        </p>
      )}
      {!view && notice && (
        <p class="t-banner" role="status">
          {notice.dropped.includes('*')
            ? `${notice.newer ? ui.newerRecord : ui.unreadableRecord} ${notice.stays ? ui.noCopy : ui.copyKept}`
            : dropped(notice.dropped)}
        </p>
      )}
    </div>
  );
}

/** The fields that paths lead to by name, each once; a name of no field of ours is told as it came, cut short. */
function namesOf(model: ViewModel, paths: readonly string[]): string {
  const { ui } = model.site;
  const names = paths.map((path) => {
    const [key = path] = path.split('.');
    const label = key === 'currency' ? ui.currency : model.label(key);
    return label.length > 60 ? `${label.slice(0, 60)}…` : label;
  });
  const once = [...new Set(names)];
  const list = once.slice(0, most).join(', ');
  return once.length > most ? fill(ui.andMore, { list, count: String(once.length - most) }) : list;
}

/** A calculator that could not be drawn: the way to start afresh without losing what is saved, or back to one's own. */
function Failed({ model, failed }: { model: ViewModel; failed: Failure }) {
  const { ui } = model.site;
  const [stuck, setStuck] = useState(false);
  const goOn = (): void => {
    if (failed === 'record' && !moveAside(toolKey(model.model.id))) setStuck(true);
    else location.reload();
  };
  return (
    <p class="t-banner" role="alert">
      {failed === 'record' ? ui.recordFailed : ui.viewFailed} {stuck && ui.notAside}{' '}
      <button type="button" class="t-word" onClick={goOn}>
        {failed === 'record' ? ui.putAside : ui.back}
      </button>
    </p>
  );
}
