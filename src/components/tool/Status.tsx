import { fill } from '../../lib/i18n/messages';
import type { Mode } from './use-tool';
import type { ViewModel } from './view-model';

/** What the visitor must know before reading figures: whose they are, and what of them was dropped. */
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
      {!view && notice && (
        <p class="t-banner" role="status">
          {notice.newer
            ? ui.newerRecord
            : notice.dropped.includes('*')
              ? ui.unreadableRecord
              : fill(ui.dropped, { fields: names(notice.dropped) })}
        </p>
      )}
    </div>
  );
}
