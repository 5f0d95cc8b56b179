import { readingKind } from '../field/NumberInput';
import type { FieldState } from '../field/props';
import { sourcesOf } from '../../lib/definition/sources';
import type { Formula } from '../../lib/definition/model';
import { isNumeric } from '../../lib/field/field';
import type { Field, Link } from '../../lib/field/field';
import { drawnOn, figuresOf } from '../../lib/reckon/drawn-on';
import { tidy } from '../../lib/i18n/tidy';
import { fill } from '../../lib/i18n/messages';
import { sayAnswer } from '../../lib/say/fields';
import type { ViewModel } from './view-model';

/** A value of another tool, or of another part, that a button takes over, and what the button says; none where it stands already. */
export function offerOf(
  model: ViewModel,
  field: Field<Formula>,
  link: Link<Formula>,
  present: unknown,
): FieldState['offer'] {
  if (model.state.view || (link.when && !model.session.holds(link.when))) return null;
  const drawn = drawnOn(model.session, link);
  const found = drawn.value;
  // A part offers another what follows from the visitor's figures, not what our assumptions alone come to.
  const figures = sourcesOf(link).length > 0 ? [] : figuresOf(model.session, drawn);
  if (figures.length > 0 && !figures.some((key) => model.isOwn(key))) return null;
  // What is taken over is what the button says.
  const value = typeof found === 'number' && isNumeric(field) ? tidy(found, readingKind(field)) : found;
  if (value === null || value === present) return null;
  const [tool = ''] = sourcesOf(link);
  // A number without a unit of its own is offered as the tool it comes from would tell it: with a decimal.
  const said = {
    ...field,
    ...('unit' in field && field.unit === 'none' && { unit: 'ratio' }),
  } as Field<Formula>;
  return {
    value,
    text: fill(tool === '' ? model.site.ui.offerHere : model.site.ui.offer, {
      value: sayAnswer(said, value, undefined, model.voice),
      tool: model.names[tool] ?? tool,
    }),
  };
}
