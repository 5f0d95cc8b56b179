import type { FieldKind } from './read-field';

/**
 * A figure that was worked out, as one would write it into a field: 46.400000000000006 € are 46.40 €, a share has two
 * decimals of its percent.
 * @param value in the field's unit, a rate as a fraction of 1
 */
export const tidy = (value: number, kind: FieldKind): number =>
  Number(value.toFixed(kind === 'money' ? 2 : 4));
