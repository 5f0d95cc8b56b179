import type { AnyTool } from '../tool/definition';
import { openSession } from '../tool/evaluate';
import type { Answer } from '../tool/fields';
import { restore } from '../tool/restore';
import { readable } from '../tool/answers';
import { profileKey, read } from './storage';

/**
 * What the company profile offers to untouched fields: the stored answers and what follows from them. The profile is
 * defined like a tool; without a saved record nothing is loaded and nothing is offered.
 */
export async function readProfile(load: () => Promise<AnyTool>): Promise<Record<string, Answer | null>> {
  const raw = read(profileKey);
  if (raw === undefined) return {};
  let record: unknown;
  try {
    record = JSON.parse(raw);
  } catch {
    return {};
  }
  const profile = await load();
  const { inputs, unreadable } = readable(restore(profile, record).answers);
  const session = openSession(profile, inputs, unreadable);
  const derived = Object.keys(profile.quantities).map(
    (key) => [key, session.outcome(key).value as Answer | null] as const,
  );
  return { ...inputs, ...Object.fromEntries(derived) };
}
