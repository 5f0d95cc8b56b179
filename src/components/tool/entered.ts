import { loadModel } from '../../content/tools/index';
import { readable } from '../../lib/answers/answers';
import type { Model } from '../../lib/definition/model';
import type { Answer } from '../../lib/field/field';
import { toolsOnDevice } from '../../lib/state/answered-tools';
import { toolStore } from '../../lib/state/tool-store';

/** Figures of the company profile as the visitor entered them in tools: by key, each with its tool. */
export type Entered = Readonly<Record<string, readonly { tool: string; value: Answer }[]>>;

/** Looks in every tool of this device for fields that are the same figure as one of the profile's, and typed there. */
export async function enteredIn(profile: Model): Promise<Entered> {
  const found: Record<string, { tool: string; value: Answer }[]> = {};
  for (const tool of toolsOnDevice()) {
    const model = await loadModel(tool);
    if (!model) continue;
    const { $answers, opened } = toolStore(model, true);
    await opened;
    const { inputs } = readable($answers.get());
    for (const [key, value] of Object.entries(inputs))
      if (value !== null && key in profile.inputs && model.inputs[key]?.profile === key)
        (found[key] ??= []).push({ tool, value });
  }
  return found;
}
