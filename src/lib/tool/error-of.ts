import { isNumeric } from './fields';
import type { SimpleField } from './fields';

/** The error of one answer against its field, or null. */
export function errorOf(field: SimpleField, value: unknown): string | null {
  if (isNumeric(field) || field.kind === 'scale') {
    if (typeof value !== 'number' || !Number.isFinite(value)) return 'NOT_A_NUMBER';
    if (value < field.min || value > field.max) return 'OUT_OF_RANGE';
    return (field.kind === 'count' || field.kind === 'scale') && !Number.isInteger(value)
      ? 'NOT_INTEGER'
      : null;
  }
  if (field.kind === 'date')
    return typeof value === 'number' && Number.isInteger(value) ? null : 'NOT_INTEGER';
  if (field.kind === 'choice') return field.options.includes(String(value)) ? null : 'OUT_OF_RANGE';
  return null;
}
