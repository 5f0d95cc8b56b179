import { shift } from '../i18n/shift';
import { isHundredfold, isNumeric } from './field';
import type { Field, NumberField } from './field';

type Way = Pick<NumberField, 'kind' | 'unit'> & { of100?: true };

/** What a figure of a chosen unit is asked and told like. */
const ways: Readonly<Record<string, Way>> = {
  share: { kind: 'rate', unit: 'share', of100: true },
  money: { kind: 'money', unit: 'currency' },
};

/** A field in the unit that was chosen for it; a count is asked as the field is defined. */
export const measured = <F extends Field<unknown>>(field: F, unit: unknown): F => ({
  ...field,
  ...ways[String(unit)],
});

/** A figure that reads in one unit as it did in another: 6 of 100 becomes 6. */
export function reread(field: Field<unknown>, value: number, from: unknown, to: unknown): number {
  const places = (unit: unknown): number => {
    const one = measured(field, unit);
    return isNumeric(one) && isHundredfold(one) ? 2 : 0;
  };
  return shift(value, places(from) - places(to));
}
