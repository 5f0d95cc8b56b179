import { loadModel } from '../../content/tools/index';
import type { Model } from '../../lib/definition/model';
import { joinStores } from '../../lib/state/kept-elsewhere';
import { toolStore } from '../../lib/state/tool-store';

const joined = new Map<string, Promise<void>>();

/**
 * Brings in the answers of a tool that other tools keep, once a page. Those of a tool the site does not carry live as
 * long as the page.
 */
export function joinKeepers(model: Model): Promise<void> {
  const before = joined.get(model.id);
  if (before) return before;
  const joining = join(model);
  joined.set(model.id, joining);
  // Without a connection it is tried again.
  joining.catch(() => joined.delete(model.id));
  return joining;
}

async function join(model: Model): Promise<void> {
  const keepers = await Promise.all(
    Object.entries(model.keepers ?? {}).map(async ([key, id]) => {
      const keeper = await loadModel(id);
      return keeper ? ([[key, toolStore(keeper, true)]] as const) : [];
    }),
  );
  const found = keepers.flat();
  await Promise.all(found.map(([, store]) => store.opened));
  // Over a record that could not be opened nothing is written.
  if (found.some(([, store]) => store.$closed.get()))
    throw new Error(`Answers of "${model.id}" that other tools keep could not be opened`);
  joinStores(toolStore(model, true), found);
}
