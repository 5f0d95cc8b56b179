import { useEffect } from 'preact/hooks';
import { loadDefinition } from '../../content/tools/index-definitions';
import type { AnyTool } from '../../lib/definition/definition';
import type { SheetPart } from '../../lib/definition/sheet';
import { isNumeric } from '../../lib/field/field';
import type { Session } from '../../lib/reckon/session';
import { fill } from '../../lib/i18n/messages';
import { goTo } from './go-to';
import type { ViewModel } from './view-model';

interface Assumption {
  key: string;
  moved: number;
  /** Between these ends the verdict turns. */
  turns: readonly [number, number] | null;
}

/** The field to turn to for a value: itself, or the assumptions it follows from in this tool. */
function toAnswer(model: ViewModel, key: string): string[] {
  const behind = model.assumedBehind(key);
  return behind.length > 0 ? behind : [key];
}

/**
 * Of the assumptions a part's number and what is said of it still rest on, the one to be looked at next: each is taken
 * to both ends of what is plausible, the visitor's other figures as they stand. One that could turn the verdict goes
 * before those that only move the number; of equals the one that moves it most.
 * @returns undefined where none can move it
 */
function heaviest(
  tool: AnyTool,
  model: ViewModel,
  { main = '', verdict = '', counted, deciding }: SheetPart,
): Assumption | undefined {
  const { session } = model;
  const at = (changed: Session): number[] => {
    const { value } = changed.figure(main);
    return typeof value === 'number' ? [value] : [];
  };
  const said = model.headline(verdict) === '' ? null : session.figure(verdict).value;
  let most = 0;
  let found: Assumption | undefined;
  // A value that follows from others is looked at where it comes from.
  const open = model.asked([...counted, ...deciding]).filter((key) => !model.isOwn(key));
  for (const key of new Set(open.flatMap((one) => toAnswer(model, one)))) {
    const field = tool.inputs[key];
    if (!field || !isNumeric(field) || !field.plausible) continue;
    const ends = field.plausible.map((end) => session.at({ [key]: end }));
    const values = [session, ...ends].flatMap(at);
    const moved = Math.max(...values) - Math.min(...values);
    const turned = said !== null && ends.some((end) => end.figure(verdict).value !== said);
    const weight = turned ? Infinity : moved;
    if (weight < most || (weight === most && moved <= (found?.moved ?? 0) && (found || !turned))) continue;
    [most, found] = [weight, { key, moved, turns: turned ? field.plausible : null }];
  }
  return found;
}

interface NextProps {
  model: ViewModel;
  part: SheetPart;
  /** Told whether an assumption could turn the verdict. */
  tell: (undecided: boolean) => void;
}

/** The assumption to be looked at next, with the way to it; what is plausible stands in the definition. */
export async function loadNextOf(id: string) {
  const tool = await loadDefinition(id);
  return function Next({ model, part, tell }: NextProps) {
    const { ui } = model.site;
    const next = heaviest(tool, model, part);
    const turns = next?.turns ?? null;
    const undecided = turns !== null;
    useEffect(() => tell(undecided), [undecided]);
    useEffect(() => () => tell(false), []);
    if (next === undefined) return null;
    const say = (value: number): string => model.value(next.key, value);
    return (
      <p class="t-next">
        {ui.checkNext}{' '}
        <button type="button" class="t-word" onClick={(event) => goTo(event, next.key)}>
          {model.label(next.key)} ({say(model.shown(next.key) as number)})
        </button>
        {turns && ` ${fill(ui.turnsBetween, { low: say(turns[0]), high: say(turns[1]) })}`}
      </p>
    );
  };
}
