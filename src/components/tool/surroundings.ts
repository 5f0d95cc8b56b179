import { loadProfile } from '../../content/profile/index';
import { loadModel } from '../../content/tools/index';
import type { World } from '../../lib/formula/value';
import type { Model } from '../../lib/definition/model';
import { neighbours } from '../../lib/definition/sources';
import { open } from '../../lib/reckon/evaluate';
import { resolve } from '../../lib/reckon/resolve';
import type { Surroundings } from '../../lib/reckon/session';
import { readProfile } from '../../lib/state/profile';
import { holdsAnswer, toolStore } from '../../lib/state/tool-store';
import { chosenTrade } from '../../lib/state/trade';
import type { AnyWords } from '../../lib/definition/words';
import { exampleAnswers } from './example-answers';

export { offerOf } from './offer';

/** What flows into a tool on this device: the company profile, tools that hold an own answer, and the chosen trade. */
export async function surroundings(
  model: Model,
  seen: readonly string[] = [],
  profile?: Surroundings['profile'],
  words?: AnyWords,
): Promise<Surroundings> {
  const figures = profile ?? (await readProfile(loadProfile));
  const worlds = new Map(
    await Promise.all(
      neighbours(model).map(async (id) => [id, await worldOf(id, [...seen, model.id], figures)] as const),
    ),
  );
  const assumed = await assumptionsOf(model, words);
  return {
    profile: figures,
    ...(Object.keys(assumed).length > 0 && { assumed }),
    other: (id) => worlds.get(id),
  };
}

/** What the chosen trade assumes: its example, where the tool assumes something, and never what only a visitor can know. */
async function assumptionsOf(model: Model, words?: AnyWords): Promise<Surroundings['profile']> {
  const trade = chosenTrade();
  const example = trade === null ? {} : await exampleAnswers(model.id, trade, words);
  return Object.fromEntries(
    Object.entries(example).filter(([key]) => {
      const field = model.inputs[key];
      return field?.evidence === 'H' || field?.kind === 'choice';
    }),
  ) as Surroundings['profile'];
}

/** The figures of a tool as its own page would show them, if it holds an own answer. */
export async function worldOf(
  id: string,
  seen: readonly string[] = [],
  profile?: Surroundings['profile'],
): Promise<World | undefined> {
  if (seen.includes(id) || !holdsAnswer(id)) return undefined;
  const model = await loadModel(id);
  if (!model) return undefined;
  const { $answers, $closed, opened } = toolStore(model, true);
  await opened;
  if ($closed.get()) throw new Error(`The record of "${id}" could not be opened`);
  const around = await surroundings(model, seen, profile);
  const { inputs, unreadable, linked } = resolve(model, $answers.get(), around);
  return open(model, inputs, unreadable, linked, around).session;
}
