import { fill } from '../../lib/i18n/messages';
import type { FieldError } from '../../lib/reckon/validate';
import { reload } from '../late/missing';
import type { Mode } from './use-tool';
import type { ViewModel } from './view-model';

/**
 * What the visitor must know before reading figures: whose they are, what was dropped, whether they are kept, and which
 * entries cannot be used.
 */
export function Status({ model, mode, prefix }: { model: ViewModel; mode: Mode; prefix: string }) {
  const { state, site } = model;
  const { ui } = site;
  const { view, notice, missing } = state;
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
        missing !== 'record' &&
        Object.keys(state.answers).length > 0 && <p class="t-kept">{ui.kept}</p>}
      <Errors model={model} prefix={prefix} />
    </div>
  );
}

/** Every entry that cannot be used, with the way to it; a field never touched is asked for by its own place alone. */
function Errors({ model, prefix }: { model: ViewModel; prefix: string }) {
  const { state, site } = model;
  const errors = state.errors.filter(({ code, field }) => code !== 'REQUIRED' || field in state.answers);
  if (errors.length === 0) return null;
  return (
    <div class="t-errors" role="group" aria-label={site.ui.errorsTitle}>
      <p>{site.ui.errorsTitle}</p>
      <ul>
        {errors.map((error) => {
          const { label, text, path } = placeOf(model, error);
          const id = prefix + path.replaceAll('.', '-');
          return (
            <li key={`${path} ${error.code}`}>
              <a href={`#${id}`} onClick={(event) => (event.preventDefault(), goTo(id))}>
                {label}
              </a>
              : {text}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The field or cell an error is about by name, what is wrong with it, and the path to it. */
function placeOf(model: ViewModel, error: FieldError): { label: string; text: string; path: string } {
  const path = error.paths[0] ?? error.field;
  const [key = '', row, cell] = path.split('.');
  const field = model.model.inputs[key];
  const within = field?.kind === 'rows' && cell !== undefined ? field.fields[cell] : undefined;
  const cellLabel = cell === undefined ? undefined : model.words.inputs[key]?.fields?.[cell]?.label;
  return {
    path,
    label: within ? `${model.label(key)}, ${Number(row) + 1}: ${cellLabel ?? ''}` : model.label(key),
    text: field ? model.error(error, within ?? field) : '',
  };
}

/** To a field, also within folds that are closed. */
function goTo(id: string): void {
  const field = document.getElementById(id);
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  field?.focus();
}
