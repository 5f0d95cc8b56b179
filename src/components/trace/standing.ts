import { bound } from '../../lib/definition/bound';
import type { AnyTool } from '../../lib/definition/definition';
import { assumes, isNumeric } from '../../lib/field/field';
import { eachFigure } from '../../lib/formula/bind';
import { originOf } from '../../lib/reckon/resolve';
import { restingOn } from '../../lib/reckon/resting-on';
import { Session } from '../../lib/reckon/session';
import type { DeviceSurroundings } from '../tool/surroundings';
import type { ViewModel } from '../tool/view-model';

/**
 * Whose a figure is: the visitor's; an assumption of ours; a preset that a source stands behind; or one that comes from
 * another tool and rests on so many assumptions there.
 */
export type Standing = 'own' | 'assumed' | 'sourced' | { tool: string; assumptions: number };

/** Whose each input of a tool is, as its page shows it. */
export function standingOf(tool: AnyTool, model: ViewModel, key: string): Standing {
  const field = tool.inputs[key];
  if (!field) return 'own';
  if (model.isAssumed(key)) return 'assumed';
  const { from } = model.state.origin(key);
  if (from === 'default')
    return isNumeric(field) && field.default !== null && !assumes(field) ? 'sourced' : 'own';
  if (from !== 'linked' || !field.link) return 'own';
  const around = model.session.given.around as Partial<DeviceSurroundings> | undefined;
  const behind = new Set<string>();
  let place = '';
  eachFigure(bound(tool).link(field.link), (name, source) => {
    const world = source === undefined ? undefined : around?.other?.(source);
    const answers = source === undefined ? undefined : around?.answersIn?.(source);
    if (source === undefined || !answers || !(world instanceof Session)) return;
    place = source;
    for (const input of assumptionsIn(world, answers, name)) behind.add(`${source}/${input}`);
  });
  return behind.size === 0 ? 'own' : { tool: model.names[place] ?? place, assumptions: behind.size };
}

/** The assumptions a figure of a tool rests on. */
const assumptionsIn = (session: Session, answers: Parameters<typeof originOf>[1], name: string): string[] =>
  restingOn(
    session,
    name,
    Object.entries(session.model.inputs).flatMap(([input, field]) =>
      field.evidence === 'H' && originOf(session, answers, input).from === 'default' ? [input] : [],
    ),
  );
