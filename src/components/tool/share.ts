import { loadModel } from '../../content/tools/index';
import { isRhythm, perYear } from '../../lib/answers/rhythm';
import type { Answers } from '../../lib/answers/answers';
import type { Answer } from '../../lib/field/field';
import { toolsOnDevice } from '../../lib/state/answered-tools';
import { settle } from '../../lib/state/later';
import { profileKey, read } from '../../lib/state/storage';
import { toolStore } from '../../lib/state/tool-store';

const plain = (value: Answers[string] | undefined): unknown => (isRhythm(value) ? perYear(value) : value);

/**
 * Makes figures the shared ones: each goes into the company profile, and out of every tool where it was typed just so.
 * From then on it stands in one place, and no result changes with it. A tool in which something else was typed keeps it.
 * @param here the tool the visitor stands in, whatever the device holds
 */
export async function share(figures: Readonly<Record<string, Answer>>, here: string): Promise<void> {
  const profile = await loadModel('profile');
  if (!profile) return;
  const { $answers, $closed, opened } = toolStore(profile, true);
  await opened;
  if ($closed.get()) return;
  $answers.set({ ...$answers.get(), ...figures });
  for (const id of new Set([...toolsOnDevice(), here])) {
    const model = id === 'profile' ? undefined : await loadModel(id);
    if (!model) continue;
    const store = toolStore(model, true);
    await store.opened;
    const before = store.$answers.get();
    const after = Object.entries(before).filter(
      ([key, value]) =>
        !(key in figures) || model.inputs[key]?.profile !== key || plain(value) !== plain(figures[key]),
    );
    if (after.length < Object.keys(before).length) store.$answers.set(Object.fromEntries(after));
  }
  settle();
  // Calculators of this page hear of it as those of other tabs do.
  const newValue = read(profileKey) ?? null;
  window.dispatchEvent(new StorageEvent('storage', { key: profileKey, newValue }));
}
