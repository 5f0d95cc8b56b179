import { loadDefinition } from '../../content/tools/index';
import { loadProfileDefinition } from '../../content/profile/index';
import type { World } from '../../lib/formula/evaluate';
import { readProfile } from '../../lib/state/profile';
import { holdsAnswer, toolStore } from '../../lib/state/tool-store';
import type { AnyTool } from '../../lib/tool/definition';
import { openSession } from '../../lib/tool/evaluate';
import { neighbours } from '../../lib/tool/neighbours';
import { resolve } from '../../lib/tool/resolve';
import type { Surroundings } from '../../lib/tool/resolve';

/** What flows into a tool on this device: the company profile, and tools that hold an own answer. */
export async function surroundings(
  tool: AnyTool,
  seen: readonly string[] = [],
  profile?: Surroundings['profile'],
): Promise<Surroundings> {
  const figures = profile ?? (await readProfile(loadProfileDefinition));
  const worlds: Record<string, World> = {};
  for (const id of neighbours(tool)) {
    const found = await worldOf(id, [...seen, tool.id], figures);
    if (found) worlds[id] = found;
  }
  return { profile: figures, other: (id) => worlds[id] };
}

/** The figures of a tool as its own page would show them, if it holds an own answer. */
export async function worldOf(
  id: string,
  seen: readonly string[] = [],
  profile?: Surroundings['profile'],
): Promise<World | undefined> {
  if (seen.includes(id) || !holdsAnswer(id)) return undefined;
  const tool = await loadDefinition(id);
  if (!tool) return undefined;
  const around = await surroundings(tool, seen, profile);
  const { inputs, unreadable, links } = resolve(tool, toolStore(tool, true).$answers.get(), around);
  return openSession(tool, inputs, unreadable, links);
}
