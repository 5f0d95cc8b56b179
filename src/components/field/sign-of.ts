import { isNumeric } from '../../lib/field/field';
import type { AnyField } from '../../lib/field/field';
import { fill } from '../../lib/i18n/messages';
import type { FieldContext } from './props';

/** The sign behind a figure: its unit, or of how many it is counted. */
export const signOf = (
  field: AnyField,
  {
    ui,
    units,
    currencySign,
  }: Pick<FieldContext, 'units' | 'currencySign'> & { ui: Pick<FieldContext['ui'], 'of100' | 'units'> },
): string => {
  if (!isNumeric(field) || field.rhythm) return '';
  if (field.of100) return ui.of100;
  if (field.kind === 'rate') return '%';
  return fill(units[field.unit] ?? ui.units[field.unit] ?? '', { currency: currencySign });
};
