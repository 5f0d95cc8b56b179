import type { CrossCheck } from '../definition/definition';
import type { Formula, Model } from '../definition/model';
import { validateField } from '../field/aspects/validate';
import type { AnyField, Field } from '../field/field';
import type { Session } from './session';

/** An error of an input; `paths` are the fields or cells it stands beside. */
export interface FieldError {
  field: string;
  code: string;
  paths: readonly string[];
  harmless?: true;
  names?: CrossCheck['names'];
  within?: CrossCheck['within'];
}

/** Texts that could not be read, by path (`orderValue`, `tiers.0.value`), with the code why. */
export type Unreadable = Readonly<Record<string, string>>;

/** Whether a field must be answered, given the other answers. */
export function isRequired(key: string, field: AnyField, session: Session): boolean {
  if (field.optional || !session.isAsked(key)) return false;
  const other = field.requiredUnless === undefined ? null : session.answer(field.requiredUnless);
  return other === null || other === false;
}

/**
 * Every input error of a form: field by field in the order of the contract, then the checks across fields. A field has
 * one error at most; a list may have several kinds, each named once with its cells.
 * @param session a reckoning over the same answers that blocks nothing
 */
export function validate(model: Model, session: Session, unreadable: Unreadable = {}): FieldError[] {
  const errors: FieldError[] = [];
  const add = (field: string, code: string, path: string): void => {
    const same = errors.find((error) => error.field === field && error.code === code);
    if (same) (same.paths as string[]).push(path);
    else errors.push({ field, code, paths: [path] });
  };
  for (const [key, field] of Object.entries(model.inputs)) {
    const unread = Object.entries(unreadable).filter(([path]) => path.split('.')[0] === key);
    const value = session.answer(key);
    const whole = unreadable[key];
    if (whole !== undefined) add(key, whole, key);
    else if (value === null) {
      if (isRequired(key, field, session)) add(key, 'REQUIRED', key);
    } else {
      const found: [code: string, path: string][] = [];
      validateField(field, value, (code, path) => found.push([code, path === '' ? key : `${key}.${path}`]));
      // In the order of the cells, whether a text could not be read or a figure does not fit.
      const all = [...unread.map(([path, code]): [string, string] => [code, path]), ...found];
      for (const [code, path] of all.sort(([, a], [, b]) => inCells(a, b, field)))
        if (isAskedIn(field, path, session)) add(key, code, path);
    }
  }
  for (const check of model.checks) {
    if (!session.holds(check.when)) continue;
    errors.push({
      field: check.field,
      code: check.code,
      paths: [check.field],
      ...(check.names && { names: check.names }),
      ...(check.within && { within: check.within }),
      ...(check.harmless && { harmless: true }),
    });
  }
  return errors;
}

/** Whether what a path leads to is asked for, as the condition of its cell says: nobody can mend what is not there. */
function isAskedIn(field: Field<Formula>, path: string, session: Session): boolean {
  const [, , cell = ''] = path.split('.');
  const when = field.kind === 'rows' ? field.fields[cell]?.when : undefined;
  return when === undefined || session.holds(when);
}

function inCells(a: string, b: string, field: AnyField): number {
  const cells = field.kind === 'rows' ? Object.keys(field.fields) : [];
  const place = (path: string): [number, number] => {
    const [, row = '-1', cell = ''] = path.split('.');
    return [Number(row), cells.indexOf(cell)];
  };
  const [rowA, cellA] = place(a);
  const [rowB, cellB] = place(b);
  return rowA - rowB || cellA - cellB || 0;
}
