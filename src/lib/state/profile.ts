import { readable } from '../answers/answers';
import { restore } from '../answers/restore';
import type { Model } from '../definition/model';
import { readJson } from '../field/plain';
import type { Answer } from '../field/field';
import { open } from '../reckon/evaluate';
import { profileKey, read } from './storage';

/**
 * What the company profile offers to untouched fields: the stored answers and what follows from them. The profile is
 * defined like a tool; without a saved record nothing is loaded and nothing is offered.
 */
export async function readProfile(load: () => Promise<Model>): Promise<Record<string, Answer | null>> {
  const raw = read(profileKey);
  const record = raw === undefined ? undefined : readJson(raw);
  if (record === undefined) return {};
  const profile = await load();
  const { inputs, unreadable } = readable(restore(profile, record).answers);
  const { session } = open(profile, inputs, unreadable);
  const derived = Object.keys(profile.figures).map(
    (key) => [key, session.figure(key).value as Answer | null] as const,
  );
  return { ...inputs, ...Object.fromEntries(derived) };
}
