import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a definition can say that a view must know how to show: kinds of fields, and what leads them. */
const sayings =
  /kind: '\w+'|\b(?:ordered|rhythm|of100|unitFrom|offers|presets|todo|helps|keptIn|ruler|items|from|ticks|checklist|link|offer|when|optional|requiredUnless|warnAbove|charts)(?=:)/g;

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'parts' ? sourcesIn(path) : [];
    return ['tool.ts', 'inputs.ts'].includes(entry.name) || folder.endsWith('parts') ? [path] : [];
  });

/** What the definition in a folder says. */
const saidIn = (folder: string): Set<string> =>
  new Set(sourcesIn(folder).flatMap((path) => readFileSync(path, 'utf8').match(sayings) ?? []));

/**
 * As few tools as say everything that any of them says: what is proven over these holds for what the others are made of.
 * @param names the folders, in the order in which equals are taken
 */
export function covering(base: string, names: readonly string[]): string[] {
  const said = new Map(names.map((name) => [name, saidIn(join(base, name))]));
  const open = new Set([...said.values()].flatMap((one) => [...one]));
  const chosen: string[] = [];
  while (open.size > 0) {
    const gain = (name: string): number => [...(said.get(name) ?? [])].filter((one) => open.has(one)).length;
    const best = names.reduce((most, name) => (gain(name) > gain(most) ? name : most));
    chosen.push(best);
    for (const one of said.get(best) ?? []) open.delete(one);
  }
  return chosen.sort();
}
