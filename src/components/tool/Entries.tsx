import { errorWordsOf } from '../field/error-words';
import { sayError } from '../../lib/say/errors';
import { own } from '../../lib/field/plain';
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
  const entries = state.errors
    .filter((error) => model.session.isAsked(error.field) && isTold(model, error))
    .map((error) => besideCells(model.session, error))
    .flatMap((error) => error.paths.map((path) => ({ error, path, ...told(model, error, path) })))
    // What cannot be told apart is told once.
    .filter(
      ({ label, text }, at, all) => all.findIndex((one) => one.label === label && one.text === text) === at,
    );
  const shown = model.asked(
    parts.flatMap(({ open, groups }) => [...open, ...groups.flatMap(({ inputs }) => inputs)]),
  );
  if (entries.length === 0) return null;
  return (
    <div class="t-errors" role="group" aria-label={site.ui.errorsTitle}>
      <p>{site.ui.errorsTitle}</p>
      <ul>
        {entries.map(({ error, path, label, text }) => {
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

/** What an error says of one of the fields or cells it is about: its name, and what is wrong with it. */
function told(model: ViewModel, error: FieldError, path: string): { label: string; text: string } {
  const [key = '', row, cell] = path.split('.');
  const field = model.field(key);
  const words = model.words.inputs[key];
  // A row by its number, an item by its name; what only an odd record holds has neither.
  const member = /^\d+$/.test(row ?? '') ? String(Number(row) + 1) : own(words?.items ?? {}, row ?? '');
  const name = [model.label(key), ...(member === undefined ? [] : [member])].join(', ');
  const within = field?.kind === 'rows' && cell !== undefined ? field.fields[cell] : undefined;
  return {
    label: within ? `${name}: ${words?.fields?.[cell ?? '']?.label ?? ''}` : name,
    text: field ? sayError(error, within ?? field, undefined, errorWordsOf(model)) : '',
  };
}
