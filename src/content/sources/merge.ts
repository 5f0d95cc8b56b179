import type { Source, Sources } from '../../lib/definition/source';

/** All a source says, in one order. */
const textOf = ({ note, ...rest }: Source): string =>
  JSON.stringify([Object.entries(rest).sort(), Object.entries(note).sort()]);

/**
 * One bibliography from several files. Two files may bring the same source if they say the same of it.
 * @param files the sources of each file by its path
 * @throws naming both files, if they say different things of one source
 */
export function merge(files: Readonly<Record<string, Sources>>): Sources {
  const from: Record<string, string> = {};
  const merged: Record<string, Source> = {};
  for (const [file, sources] of Object.entries(files)) {
    for (const [id, source] of Object.entries(sources)) {
      const known = merged[id];
      if (known && textOf(known) !== textOf(source))
        throw new Error(`The source "${id}" differs in ${from[id] ?? ''} and ${file}`);
      from[id] ??= file;
      merged[id] = source;
    }
  }
  return merged;
}
