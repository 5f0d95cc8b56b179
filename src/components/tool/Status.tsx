import { fill } from '../../lib/i18n/messages';
import type { Mode } from './use-tool';
import type { ViewModel } from './view-model';

/** What the visitor must know before reading figures: whose they are, what was dropped, whether they are kept. */
export function Status({ model, mode }: { model: ViewModel; mode: Mode }) {
  const { state, site } = model;
  const { ui } = site;
  const { view, notice } = state;
  const names = (keys: readonly string[]): string =>
    keys.map((key) => model.label(key.split('.')[0] ?? key)).join(', ');
  return (
    <div class="t-status">
      {view && (
        <p class="t-banner">
          {view.title === null
            ? mode === 'embed'
              ? null
              : ui.viewLink
            : fill(ui.viewExample, { title: view.title })}{' '}
          {view.dropped.length > 0 && <span>{fill(ui.dropped, { fields: names(view.dropped) })} </span>}
          {mode !== 'embed' && (
            <button type="button" class="t-word" onClick={() => state.keepView()}>
              {ui.keep}
            </button>
          )}{' '}
          {(mode !== 'embed' || view.title !== null) && (
            <button type="button" class="t-word" onClick={() => state.leaveView()}>
              {ui.back}
            </button>
          )}
        </p>
      )}
      {!view && notice && (
        <p class="t-banner" role="status">
          {notice.newer
            ? ui.newerRecord
            : notice.dropped.includes('*')
              ? ui.unreadableRecord
              : fill(ui.dropped, { fields: names(notice.dropped) })}
        </p>
      )}
      {!view && mode !== 'embed' && state.ready && state.storage !== 'ok' && (
        <p class="t-banner" role="status">
          {ui.storage[state.storage]}
        </p>
      )}
      {!view &&
        mode !== 'embed' &&
        state.ready &&
        state.storage === 'ok' &&
        Object.keys(state.answers).length > 0 && <p class="t-kept">{ui.kept}</p>}
    </div>
  );
}
