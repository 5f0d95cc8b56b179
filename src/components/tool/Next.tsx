import { useEffect, useRef, useState } from 'preact/hooks';
import { loadDefinition } from '../../content/tools/index-definitions';
import type { Answers } from '../../lib/answers/answers';
import type { AnyTool } from '../../lib/definition/definition';
import type { SheetPart } from '../../lib/definition/sheet';
import { isNumeric } from '../../lib/field/field';
import type { Value } from '../../lib/formula/value';
import { decidingOf, lookAt } from '../../lib/reckon/deciding';
import type { LookedAt } from '../../lib/reckon/deciding';
import { fill } from '../../lib/i18n/messages';
import { keepFocus } from '../field/keep-focus';
import { useStill } from '../field/use-still';
import { goTo } from './go-to';
import type { ViewModel } from './view-model';

/** An assumption with what is plausible for it, where it is a number. */
interface Assumption extends LookedAt {
  range: readonly [number, number] | undefined;
}

/** The field to turn to for a value: itself, or the assumptions it follows from in this tool. */
function toAnswer(model: ViewModel, key: string): string[] {
  const behind = model.assumedBehind(key);
  return behind.length > 0 ? behind : [key];
}

/**
 * The assumptions a part's number and what is said of it still rest on: each is taken to both ends of what is plausible,
 * the visitor's other figures as they stand.
 * @returns what moves or turns anything, what moves the number most first; those of it the verdict waits for; and whether
 * every assumption could be looked at like that
 */
function lookedAt(
  tool: AnyTool,
  model: ViewModel,
  { main = '', verdict = '', counted, deciding }: SheetPart,
): { found: Assumption[]; awaited: Assumption[]; isAll: boolean } {
  const { session } = model;
  const said = model.headline(verdict) === '' ? undefined : verdict;
  // A value that follows from others is looked at where it comes from.
  const open = model.asked([...counted, ...deciding]).filter((key) => !model.isOwn(key));
  let isAll = said !== undefined;
  const found = [...new Set(open.flatMap((one) => toAnswer(model, one)))].flatMap((key): Assumption[] => {
    const field = tool.inputs[key];
    const value = model.shown(key);
    if (!field || value === null) return [];
    const looked = lookAt(session, { key, field, value }, { main, verdict: said });
    // What may be left as it is decides nothing.
    if (!looked && model.isAssumed(key) && !field.optional) isAll = false;
    return looked && (looked.turns || looked.moved > 0)
      ? [{ ...looked, range: isNumeric(field) ? field.plausible : undefined }]
      : [];
  });
  found.sort((one, other) => other.moved - one.moved);
  return { found, awaited: said === undefined ? [] : decidingOf(session, said, found), isAll };
}

interface NextProps {
  model: ViewModel;
  part: SheetPart;
  /** Told whether an assumption could turn the verdict. */
  tell: (turns: boolean) => void;
}

/** The assumptions to be looked at next, with the way to each; what is plausible stands in the definition. */
export async function loadNextOf(id: string) {
  const tool = await loadDefinition(id);
  return function Next({ model, part, tell }: NextProps) {
    const { ui } = model.site;
    const place = useRef<HTMLDivElement>(null);
    const { found, awaited, isAll } = lookedAt(tool, model, part);
    const isOpen = awaited.length > 0;
    useEffect(() => tell(isOpen), [isOpen]);
    useEffect(() => () => tell(false), []);
    const lead = isOpen || !isAll ? ui.checkNext : ui.verdictStands;
    const said = useStill({ list: isOpen ? awaited : found.slice(0, 1), lead, isOpen }, place);
    const { list } = said;
    const wayTo = ({ key }: Assumption) => (
      <button type="button" class="t-word" onClick={(event) => goTo(event, key)}>
        {model.label(key)} ({model.value(key, model.shown(key) as Value)})
      </button>
    );
    const between = ({ key, turns, range }: Assumption): string =>
      turns && range
        ? ` ${fill(ui.turnsBetween, { low: model.value(key, range[0]), high: model.value(key, range[1]) })}`
        : '';
    const [first, ...others] = list;
    return (
      <div class="t-next" ref={place} onClickCapture={keepFocus}>
        {first && others.length > 0 && (
          <>
            <p>{fill(ui.checkThese, { count: String(list.length) })}</p>
            <ul>
              {list.map((one) => (
                <li key={one.key}>{wayTo(one)}</li>
              ))}
            </ul>
          </>
        )}
        {first && others.length === 0 && (
          <p>
            {said.lead} {wayTo(first)}
            {between(first)}
          </p>
        )}
        <Taking model={model} keys={said.isOpen ? list.map(({ key }) => key) : []} />
      </div>
    );
  };
}

/** Assumptions made the visitor's own as they stand, all at once; the press can be taken back. */
function Taking({ model, keys }: { model: ViewModel; keys: readonly string[] }) {
  const { ui } = model.site;
  const { hand, answers } = model.state;
  const [taken, setTaken] = useState<Answers>({});
  const take = (): void => {
    const next = Object.fromEntries(keys.map((key) => [key, model.shown(key)]));
    for (const [key, value] of Object.entries(next)) hand.answer(key, value);
    setTaken(next);
  };
  const takeBack = (): void => {
    for (const key of Object.keys(taken)) hand.answer(key, undefined);
    setTaken({});
  };
  // Taking back must not take what was typed since.
  const isTaken =
    Object.keys(taken).length > 0 && Object.keys(taken).every((key) => taken[key] === answers[key]);
  if (keys.length === 0 && !isTaken) return null;
  return (
    <p class="t-taking">
      {keys.length > 0 && (
        <button key="take" type="button" class="t-word" onClick={take}>
          {fill(ui.allTheSame, { count: String(keys.length) })}
        </button>
      )}{' '}
      {isTaken && (
        <>
          <span role="status">{ui.tookOver}</span>{' '}
          <button type="button" class="t-word" onClick={takeBack}>
            {ui.undo}
          </button>
        </>
      )}
    </p>
  );
}
