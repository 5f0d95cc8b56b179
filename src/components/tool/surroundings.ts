import { loadModel } from '../../content/tools/index';
import type { Answers } from '../../lib/answers/answers';
import { assumptionsIn } from '../../lib/answers/assumptions';
import { restore } from '../../lib/answers/restore';
import { readJson } from '../../lib/field/plain';
import type { Model } from '../../lib/definition/model';
import { neighbours } from '../../lib/definition/sources';
import { settledOf } from '../../lib/field/settled';
import { open } from '../../lib/reckon/evaluate';
import { resolve } from '../../lib/reckon/resolve';
import type { Session, Surroundings } from '../../lib/reckon/session';
import type { FieldError } from '../../lib/reckon/validate';
import { offersOf } from '../../lib/state/profile';
import { profileKey, read } from '../../lib/state/storage';
import { holdsAnswer, toolStore } from '../../lib/state/tool-store';
import { tickedAnswers } from '../../lib/state/ticked-answers';
import { chosenTrade } from '../../lib/state/trade';
import type { AnyWords } from '../../lib/definition/words';
import type { Entered } from './entered';
import { exampleAnswers } from './example-answers';

export { besideOf } from './beside';

/** What flows into a tool on this device, and what its fields may flow into. */
export interface DeviceSurroundings extends Surroundings {
  /** The figures that can be entered in the company profile, where one has been saved. */
  shared: readonly string[];
  /** How far the checklists are whose state stands beside a field, by its key. */
  settled: Readonly<Record<string, { done: number; of: number }>>;
  /** The visitor's answers in a tool whose figures flow in here. */
  answersIn?: (tool: string) => Answers | undefined;
  /** For the profile itself: its figures as they were entered in tools. */
  entered?: Entered;
}

/** What flows into a tool on this device: company profile, tools that hold an own answer, chosen trade, and ticks. */
export async function surroundings(
  model: Model,
  seen: readonly string[] = [],
  profile?: Profile,
  words?: AnyWords,
): Promise<DeviceSurroundings> {
  const { figures, shared } = profile ?? (await readProfile());
  const worlds = new Map(
    await Promise.all(
      neighbours(model).map(
        async (id) => [id, await openHeld(id, [...seen, model.id], { figures, shared })] as const,
      ),
    ),
  );
  const assumed = { ...(await assumptionsOf(model, words)), ...tickedAnswers(model.inputs) };
  const settled: Record<string, { done: number; of: number }> = {};
  for (const [key, { checklist }] of Object.entries(model.inputs)) {
    if (!checklist || seen.includes(checklist.tool)) continue;
    const found = await openTool(checklist.tool, [...seen, model.id], { figures, shared });
    const field = found?.session.model.inputs[checklist.input];
    if (!found || field?.kind !== 'answers') continue;
    settled[key] = settledOf(field, found.session.answer(checklist.input));
    // Ticks that a playbook kept answer it too, though no answer lies in the tool's own record.
    if (settled[key].done > 0) worlds.set(checklist.tool, found);
  }
  return {
    profile: figures,
    shared,
    settled,
    ...(Object.keys(assumed).length > 0 && { assumed }),
    ...(model.id === 'profile' && { entered: await (await import('./entered')).enteredIn(model) }),
    other: (id) => worlds.get(id)?.session,
    answersIn: (id) => worlds.get(id)?.answers,
  };
}

interface Profile {
  figures: Surroundings['profile'];
  shared: readonly string[];
}

/** The saved company profile; one that cannot be read, or that a newer version of the site wrote, offers nothing. */
export async function readProfile(): Promise<Profile> {
  const raw = read(profileKey);
  const model = raw === undefined ? undefined : await loadModel('profile');
  if (!model) return { figures: {}, shared: [] };
  const { answers } = restore(model, readJson(raw ?? ''));
  return {
    figures: offersOf(model, answers, await assumptionsOf(model)),
    shared: Object.keys(model.inputs),
  };
}

/** What the chosen trade assumes: its example, where the tool assumes something, and never what only a visitor can know. */
async function assumptionsOf(model: Model, words?: AnyWords): Promise<Surroundings['profile']> {
  const trade = chosenTrade();
  const example = trade === null ? {} : await exampleAnswers(model.id, trade, words);
  return assumptionsIn(model.inputs, example);
}

/** A tool as its own page would show it, if it holds an own answer. */
export const openHeld = async (id: string, seen: readonly string[] = [], profile?: Profile) =>
  seen.includes(id) || !holdsAnswer(id) ? undefined : openTool(id, seen, profile);

/** A tool (or the company profile) as its own page would show it on this device; undefined for one the site has not. */
export async function openTool(
  id: string,
  seen: readonly string[] = [],
  profile?: Profile,
): Promise<{ session: Session; answers: Answers; errors: readonly FieldError[] } | undefined> {
  const model = await loadModel(id);
  if (!model) return undefined;
  const { $answers, $closed, opened } = toolStore(model, true);
  await opened;
  if (model.keepers) await (await import('./keepers')).joinKeepers(model);
  if ($closed.get()) throw new Error(`The record of "${id}" could not be opened`);
  const answers = $answers.get();
  const around = await surroundings(model, seen, profile);
  const { inputs, unreadable, linked } = resolve(model, answers, around);
  return { answers, ...open(model, inputs, unreadable, linked, around) };
}
