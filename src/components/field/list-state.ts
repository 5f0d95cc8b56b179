import { errorWordsOf } from './error-words';
import { useRef } from 'preact/hooks';
import { isUnread } from '../../lib/answers/unread';
import type { Formula } from '../../lib/definition/model';
import type { Field, FieldKind } from '../../lib/field/field';
import type { FieldError } from '../../lib/reckon/validate';
import { sayError } from '../../lib/say/errors';
import { besideCells } from '../../lib/reckon/outside';
import { isTold } from '../tool/is-told';
import type { ViewModel } from '../tool/view-model';

/** An error within a list, with the cells it stands beside. */
export interface ListError extends FieldError {
  text: string;
}

/** The field of a list of that kind. @throws Error where it is another: the form was chosen by its kind */
export function listField<K extends FieldKind>(
  model: ViewModel,
  name: string,
  kind: K,
): Extract<Field<Formula>, { kind: K }> {
  const field = model.model.inputs[name];
  if (field?.kind !== kind) throw new Error(`"${name}" is no field of ${kind}`);
  return field as Extract<Field<Formula>, { kind: K }>;
}

/** The errors of a list, told; one that nobody has touched says by itself that nothing stands in it. */
export function listErrors(model: ViewModel, name: string): ListError[] {
  const field = model.model.inputs[name];
  return field
    ? model
        .errorsOf(name)
        .filter((error) => isTold(model, error))
        .map((error) => besideCells(model.session, error))
        .map((error) => ({
          ...error,
          text: sayError(error, cellOf(field, error.paths[0]) ?? field, undefined, errorWordsOf(model)),
        }))
    : [];
}

/** The field of the cell a path leads to. */
function cellOf(field: Field<Formula>, path = ''): Field<Formula> | undefined {
  const [, , cell] = path.split('.');
  return field.kind === 'rows' && cell !== undefined ? field.fields[cell] : undefined;
}

/** A value as it is now, whatever was drawn last: two cells may change before a list is drawn again. */
export function useLatest<T>(drawn: T): { current: T } {
  const latest = useRef(drawn);
  latest.current = drawn;
  return latest;
}

/** A key for each entry of a list, which goes with it where it moves. */
export function useKeys(count: number): number[] {
  const keys = useRef<number[]>([]);
  const fresh = useRef(0);
  while (keys.current.length < count) keys.current.push(fresh.current++);
  keys.current.length = count;
  return keys.current;
}

/** A list as typed, with texts that could not be read; what flows in where nothing was typed. */
export function typedList(model: ViewModel, name: string): readonly unknown[] | null {
  const answer = model.state.answers[name];
  return Array.isArray(answer) && !isUnread(answer)
    ? (answer as readonly unknown[])
    : (model.shown(name) as readonly unknown[] | null);
}
