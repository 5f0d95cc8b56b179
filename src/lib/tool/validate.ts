import { newTrail, run } from '../formula/evaluate';
import { tree } from './compile';
import type { AnyTool, CrossCheck } from './definition';
import { errorOf } from './error-of';
import type { Field, Inputs, RowsField } from './fields';
import { Session } from './session';

/** An error of an input; `paths` are the fields or cells it stands beside. */
export interface FieldError {
  field: string;
  code: string;
  paths: readonly string[];
  harmless?: true;
  names?: CrossCheck['names'];
}

/** Texts that could not be read, by path (`orderValue`, `tiers.0.value`), with the code why. */
export type Unreadable = Readonly<Record<string, string>>;

/** Whether a field must be answered, given the other inputs. */
export function isRequired(field: Field, inputs: Inputs): boolean {
  if (field.optional) return false;
  const other = field.requiredUnless === undefined ? null : inputs[field.requiredUnless];
  return other === null || other === undefined || other === false;
}

/**
 * Every input error of a form: field by field in the order of the contract, then the checks across fields. A field has
 * one error at most; a list may have several kinds, each named once with its cells.
 */
export function validate(tool: AnyTool, inputs: Inputs, unreadable: Unreadable = {}): FieldError[] {
  const errors: FieldError[] = [];
  const add = (field: string, code: string, path: string): void => {
    const same = errors.find((error) => error.field === field && error.code === code);
    if (same) (same.paths as string[]).push(path);
    else errors.push({ field, code, paths: [path] });
  };
  for (const [key, field] of Object.entries(tool.inputs)) {
    const value = inputs[key] ?? null;
    const unread = unreadable[key];
    if (unread !== undefined) add(key, unread, key);
    else if (value === null) {
      if (isRequired(field, inputs)) add(key, 'REQUIRED', key);
    } else if (field.kind === 'rows')
      eachCell(key, field, value, unreadable, (code, path) => add(key, code, path));
    else if (field.kind === 'answers') {
      for (const [item, answer] of Object.entries(value as Record<string, unknown>)) {
        if (!field.values.includes(answer as number)) add(key, 'OUT_OF_RANGE', `${key}.${item}`);
      }
    } else {
      const code = errorOf(field, value);
      if (code !== null) add(key, code, key);
    }
  }
  const raw = new Session(tool, { inputs, blocked: {}, missing: new Set(), links: {} });
  for (const check of tool.checks ?? []) {
    if (run(tree(check.when), raw, null, newTrail()) !== true) continue;
    errors.push({
      field: check.field,
      code: check.code,
      paths: [check.field],
      ...(check.names && { names: check.names }),
      ...(check.harmless && { harmless: true }),
    });
  }
  return errors;
}

function eachCell(
  key: string,
  field: RowsField,
  value: unknown,
  unreadable: Unreadable,
  report: (code: string, path: string) => void,
): void {
  const rows = value as readonly Readonly<Record<string, unknown>>[];
  if (rows.length > field.max || (rows.length > 0 && rows.length < field.min)) report('OUT_OF_RANGE', key);
  rows.forEach((row, index) => {
    for (const [name, cell] of Object.entries(field.fields)) {
      const path = `${key}.${index}.${name}`;
      const code =
        unreadable[path] ?? (row[name] === null || row[name] === undefined ? null : errorOf(cell, row[name]));
      if (code !== null) report(code, path);
    }
  });
}
