import { errorWordsOf } from '../field/error-words';
import { sayError } from '../../lib/say/errors';
import type { SheetPart } from '../../lib/definition/sheet';
import type { FieldError } from '../../lib/reckon/validate';
import { example } from '../../lib/state/workspace';
import { besideCells } from '../../lib/reckon/outside';
import { isTold } from './is-told';
import { goTo } from './go-to';
import type { Mode } from './use-tool';
import type { ViewModel } from './view-model';

interface EntriesProps {
  model: ViewModel;
  mode: Mode;
  prefix: string;
  parts: readonly SheetPart[];
}

/**
 * What becomes of the entries: whether they are kept, and which cannot be used. It stands below the form, because it
 * comes and grows while someone types, and what stands above a field must not move it.
 */
export function Entries({ model, mode, prefix, parts }: EntriesProps) {
  const { state, site } = model;
  const { ui } = site;
  const own = !state.view && mode !== 'embed' && state.ready;
  return (
    <div class="t-entries">
      {own && state.storage !== 'ok' && (
        <p class="t-banner" role="status">
          {ui.storage[state.storage]}
        </p>
      )}
      {own &&
        example === undefined &&
        state.storage === 'ok' &&
        !state.notice?.stays &&
        state.missing !== 'record' &&
        Object.keys(state.answers).length > 0 && <p class="t-kept">{ui.kept}</p>}
      <Errors model={model} prefix={prefix} parts={parts} />
    </div>
  );
}

/** Every entry that cannot be used, with the way to it; a field never touched is asked for by its own place alone. */
function Errors({ model, prefix, parts }: Omit<EntriesProps, 'mode'>) {
  const { state, site } = model;
  const errors = state.errors
    .filter((error) => model.session.isAsked(error.field) && isTold(model, error))
    .map((error) => besideCells(model.session, error));
  const shown = model.asked(
    parts.flatMap(({ open, groups }) => [...open, ...groups.flatMap(({ inputs }) => inputs)]),
  );
  if (errors.length === 0) return null;
  return (
    <div class="t-errors" role="group" aria-label={site.ui.errorsTitle}>
      <p>{site.ui.errorsTitle}</p>
      <ul>
        {errors.map((error) => {
          const { label, text, path } = placeOf(model, error);
          const id = prefix + path.replaceAll('.', '-');
          // What is wrong stands at the field, if that is on this page.
          const isHere = shown.includes(error.field);
          return (
            <li key={`${path} ${error.code}`}>
              {isHere ? (
                <a href={`#${id}`} onClick={(event) => (event.preventDefault(), goTo(event, path))}>
                  {label}
                </a>
              ) : (
                label
              )}
              {!isHere && `: ${text}`}
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
  const field = model.field(key);
  const within = field?.kind === 'rows' && cell !== undefined ? field.fields[cell] : undefined;
  const cellLabel = cell === undefined ? undefined : model.words.inputs[key]?.fields?.[cell]?.label;
  return {
    path,
    label: within ? `${model.label(key)}, ${Number(row) + 1}: ${cellLabel ?? ''}` : model.label(key),
    text: field ? sayError(error, within ?? field, undefined, errorWordsOf(model)) : '',
  };
}
