import { useState } from 'preact/hooks';
import { fill } from '../../lib/i18n/messages';
import type { FieldError } from '../../lib/reckon/validate';
import { moveAside } from '../../lib/state/aside';
import { toolKey } from '../../lib/state/tool-store';
import type { Failure } from './ToolView';
import type { Mode } from './use-tool';
import type { ViewModel } from './view-model';

/** As many names of dropped entries are told. */
const most = 8;

interface StatusProps {
  model: ViewModel;
  mode: Mode;
  prefix: string;
  /** The fields of each part shown. */
  fields: Readonly<Record<string, readonly string[]>>;
  /** Why the calculator is shown as it was served. */
  failed?: Failure | undefined;
}

/**
 * What the visitor must know before reading figures: whose they are, what was dropped, whether they are kept, and which
 * entries cannot be used.
 */
export function Status({ model, mode, prefix, fields, failed }: StatusProps) {
  const { state, site } = model;
  const { ui } = site;
  const { view, notice } = state;
  const dropped = (paths: readonly string[]): string => fill(ui.dropped, { fields: namesOf(model, paths) });
  const unreadable = view?.dropped.includes('*') ?? false;
  return (
    <div class="t-status">
      {failed && <Failed model={model} failed={failed} />}
      {view && (
        <p class="t-banner">
          {view.title === null
            ? mode === 'embed'
              ? unreadable && ui.unreadableLink
              : unreadable
                ? ui.unreadableLink
                : ui.viewLink
            : fill(ui.viewExample, { title: view.title })}{' '}
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
      {!view && notice && (
        <p class="t-banner" role="status">
          {notice.dropped.includes('*')
            ? `${notice.newer ? ui.newerRecord : ui.unreadableRecord} ${notice.stays ? ui.noCopy : ui.copyKept}`
            : dropped(notice.dropped)}
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
        !notice?.stays &&
        Object.keys(state.answers).length > 0 && <p class="t-kept">{ui.kept}</p>}
      <Errors model={model} prefix={prefix} fields={fields} />
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

/** Every entry that cannot be used, with the way to it; a field never touched is asked for by its own place alone. */
function Errors({ model, prefix, fields }: Pick<StatusProps, 'model' | 'prefix' | 'fields'>) {
  const { state, site } = model;
  const errors = state.errors.filter(
    ({ code, field }) =>
      model.session.isAsked(field) && (code !== 'REQUIRED' || Object.hasOwn(state.answers, field)),
  );
  const shown = model.asked(Object.values(fields).flat());
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
              {shown.includes(error.field) ? (
                <a
                  href={`#${id}`}
                  onClick={(event) => (event.preventDefault(), goTo(event, id, error.field))}
                >
                  {label}
                </a>
              ) : (
                label
              )}
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

/** To a field or cell, also within folds that are closed; to its list where the cell has no place of its own. */
function goTo(event: Event, id: string, key: string): void {
  const form = (event.currentTarget as Element).closest('form');
  const list = form?.querySelector<HTMLElement>(`fieldset[data-field="${key}"]`);
  const field = document.getElementById(id) ?? list;
  if (field && field === list) field.tabIndex = -1;
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  field?.focus();
}
