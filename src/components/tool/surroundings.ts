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

/** What flows into a tool on this device: the company profile, and tools that hold an own answer. */
export async function surroundings(
  model: Model,
  seen: readonly string[] = [],
  profile?: Surroundings['profile'],
): Promise<Surroundings> {
  const figures = profile ?? (await readProfile(loadProfile));
  const worlds = new Map(
    await Promise.all(
      neighbours(model).map(async (id) => [id, await worldOf(id, [...seen, model.id], figures)] as const),
    ),
  );
  return { profile: figures, other: (id) => worlds.get(id) };
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
