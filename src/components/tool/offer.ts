import type { FieldState } from '../field/props';
import { sourcesOf } from '../../lib/definition/sources';
import type { Formula } from '../../lib/definition/model';
import type { Answer, Field, Link } from '../../lib/field/field';
import { Reader } from '../../lib/formula/value';
import { fill } from '../../lib/i18n/messages';
import { sayAnswer } from '../../lib/say/fields';
import type { ViewModel } from './view-model';

/** A value of another tool that a button takes over, and what the button says; none where it stands already. */
export function offerOf(
  model: ViewModel,
  field: Field<Formula>,
  link: Link<Formula>,
  present: unknown,
): FieldState['offer'] {
  if (model.state.view || (link.when && !model.session.holds(link.when))) return null;
  const reader = new Reader(model.session);
  const value = link.formula(reader) as Answer | null;
  if (value === null || reader.blame || value === present) return null;
  const [tool = ''] = sourcesOf(link);
  // A number without a unit of its own is offered as the tool it comes from would tell it: with a decimal.
  const said = {
    ...field,
    ...('unit' in field && field.unit === 'none' && { unit: 'ratio' }),
  } as Field<Formula>;
  return {
    value,
    text: fill(model.site.ui.offer, {
      value: sayAnswer(said, value, undefined, model.voice),
      tool: model.names[tool] ?? '',
    }),
  };
}
