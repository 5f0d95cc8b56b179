import type { FieldHint, FieldState } from '../field/props';
import { sourcesOf } from '../../lib/definition/sources';
import type { Formula } from '../../lib/definition/model';
import { isList } from '../../lib/field/field';
import type { Answer, Field } from '../../lib/field/field';
import { fill } from '../../lib/i18n/messages';
import { drawnOn } from '../../lib/reckon/drawn-on';
import { sayAnswer } from '../../lib/say/fields';
import { hintOf } from './aid';
import { offerOf } from './offer';
import type { DeviceSurroundings } from './surroundings';
import type { ViewModel } from './view-model';

/** What stands beside a field because of what the device holds elsewhere. */
export interface Beside {
  origin: string;
  /** Where that can be changed. */
  href: string | null;
  hint: FieldHint | null;
  offer: FieldState['offer'];
}

/** Where a linked value is from, in one name: a tool goes before the profile that it draws on too. */
const placeOf = (sources: readonly string[]): string => sources.find((id) => id !== 'profile') ?? 'profile';

/** What flows into a field, or would if the visitor had said nothing else: a linked result, then the profile. */
function flowInto(
  { session }: ViewModel,
  field: Field<Formula>,
  around: DeviceSurroundings,
): { value: Answer; place: string } | null {
  if (field.link && sourcesOf(field.link).length > 0) {
    const { value, tools } = drawnOn(session, field.link);
    if (value !== null && tools.length > 0) return { value, place: placeOf(tools) };
  }
  const value = field.profile === undefined ? null : (around.profile[field.profile] ?? null);
  return value === null ? null : { value, place: 'profile' };
}

/**
 * Beside a field: where its value comes from; beside one that is the visitor's own the way back to what would flow, and
 * the way into the profile for a figure the profile shares; in the profile what was typed in tools.
 */
export function besideOf(model: ViewModel, key: string, field: Field<Formula>): Beside {
  const { state, session } = model;
  const { ui } = model.site;
  const around = session.given.around as DeviceSurroundings;
  const { from } = state.origin(key);
  const flow = flowInto(model, field, around);
  const say = (value: Answer): string => sayAnswer(field, value, model.words.inputs[key], model.voice);
  const named = (place: string, template: string, value = ''): string =>
    fill(template, { tool: place === 'profile' ? ui.business : (model.names[place] ?? place), value });
  const own = session.given.inputs[key] ?? null;
  const offer = field.offer ? offerOf(model, field, field.offer, own) : enteredOffer();

  function enteredOffer(): FieldState['offer'] {
    const present = from === 'own' ? own : null;
    const other = around.entered?.[key]?.find(({ value }) => value !== present);
    return other
      ? { value: other.value, text: named(other.tool, ui.offer, say(other.value)), share: true }
      : null;
  }

  const { tool } = field.checklist ?? {};
  const settled = around.settled[key];
  if (tool !== undefined && settled)
    return {
      origin: fill(ui.settled, {
        tool: model.names[tool] ?? tool,
        done: String(settled.done),
        count: String(settled.of),
      }),
      href: hrefTo(model, tool),
      hint: hintOf(model, key, field, model.shown(key)),
      offer,
    };
  if (from !== 'own')
    return {
      origin:
        !flow || from === 'default'
          ? ''
          : flow.place === 'profile'
            ? ui.fromProfile
            : named(flow.place, ui.fromTool),
      href: flow && from !== 'default' ? hrefTo(model, flow.place) : null,
      hint: hintOf(model, key, field, model.shown(key)),
      offer,
    };
  const hint: FieldHint | null =
    flow && !isList(field)
      ? { text: '', button: named(flow.place, ui.backToTool, say(flow.value)) }
      : hintOf(model, key, field, own);
  const shares = field.profile === key && around.shared.includes(key) && own !== null && own !== flow?.value;
  return {
    origin: flow ? named(flow.place, own === flow.value ? ui.sameThere : ui.onlyHere, say(flow.value)) : '',
    href: flow ? hrefTo(model, flow.place) : null,
    hint,
    // As it was said: every six weeks stays every six weeks.
    offer:
      offer ??
      (shares
        ? { value: state.answers[key] as Answer, text: fill(ui.share, { value: say(own) }), share: true }
        : null),
  };
}

/** The page of a tool or of the profile, from the tool's own. */
function hrefTo({ model }: ViewModel, place: string): string {
  const home = document.querySelector<HTMLElement>(`[data-tool-id="${model.id}"]`)?.dataset['home'] ?? '';
  return home.replace(/tools\/[^/]+\/$/, place === 'profile' ? 'profile/' : `tools/${place}/`);
}
