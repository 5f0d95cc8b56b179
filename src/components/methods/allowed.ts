import type { AnyFieldWords } from '../../lib/definition/words';
import { isNumeric } from '../../lib/field/field';
import type { Field } from '../../lib/field/field';
import { own } from '../../lib/field/plain';
import { formatExact } from '../../lib/i18n/format';
import { asAsked } from './as-asked';
import type { Asking } from './as-asked';

/** What may be entered in a field: its limits as they are asked for, or its options in words; empty where anything may. */
export function allowed(field: Field, said: AnyFieldWords | undefined, asking: Asking): string {
  const { locale } = asking;
  switch (field.kind) {
    case 'choice':
      return field.options.map((option) => own(said?.options, String(option)) ?? String(option)).join(' · ');
    case 'answers':
      return field.values
        .map((step) => `${formatExact(step, locale)}: ${own(said?.values, String(step)) ?? String(step)}`)
        .join(' · ');
    case 'yesNo':
    case 'text':
    case 'date':
      return '';
    default:
      return isNumeric(field)
        ? asAsked(field, [field.min, field.max], asking)
        : [field.min, field.max].map((end) => formatExact(end, locale)).join(' – ');
  }
}

/** Between what a figure lies in most businesses; empty where nobody says. */
export const plausible = (field: Field, asking: Asking): string =>
  isNumeric(field) && field.plausible ? asAsked(field, field.plausible, asking) : '';
