import type { FieldHint } from '../field/props';
import type { Formula } from '../../lib/definition/model';
import { isList, isNumeric } from '../../lib/field/field';
import type { Answer, Field } from '../../lib/field/field';
import { fill } from '../../lib/i18n/messages';
import { drawnOn } from '../../lib/reckon/drawn-on';
import { sayAnswer } from '../../lib/say/fields';
import type { ViewModel } from './view-model';

// What nobody needs before they can type: it comes with the answers of this device.
export { giveWay, warningsTold } from '../../lib/reckon/resolve';
export { unusualIn } from '../../lib/reckon/unusual';

/** What a field shows before anything is said. */
const before = ({ session, model }: ViewModel, key: string): Answer | null =>
  session.given.around?.assumed?.[key] ?? model.inputs[key]?.default ?? null;

/** What a field offers while it has the focus: to make our assumption one's own, or the way back to it. */
export function hintOf(
  model: ViewModel,
  key: string,
  field: Field<Formula>,
  value: Answer | null,
): FieldHint | null {
  const { state, site } = model;
  const { ui } = site;
  if (state.view || !state.ready || isList(field)) return null;
  const { from } = state.origin(key);
  if (from === 'default' || (from === 'linked' && model.isAssumed(key)))
    return value === null || field.evidence !== 'H'
      ? null
      : { text: ui.ourAssumption, button: ui.sameWithUs, answer: value };
  // The way back leads to what would stand here: what follows from the tool itself, else the assumption.
  const follows = field.link && drawnOn(model.session, field.link).value;
  const was = follows ?? before(model, key);
  if (from !== 'own' || was === null) return null;
  const back = fill(ui.backTo, { value: sayAnswer(field, was, model.words.inputs[key], model.voice) });
  return { text: '', button: state.answers[key] === was ? ui.notSure : back };
}

/** Of an assumption that gave way to what the visitor said: that it does not fit. */
export function gaveWayOf(model: ViewModel, key: string, field: Field<Formula>): string | null {
  const was = before(model, key);
  return key in model.state.answers || was === null || model.shown(key) !== null || !isNumeric(field)
    ? null
    : fill(model.site.ui.gaveWay, { value: sayAnswer(field, was, model.words.inputs[key], model.voice) });
}
