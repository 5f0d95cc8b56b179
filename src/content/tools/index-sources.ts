import type { Source } from '../sources/index';

// Apart from the index that calculators load: sources are printed when the site is built, no browser needs the list.
const found = import.meta.glob<Readonly<Record<string, Source>>>('./*/evidence/sources.ts', {
  eager: true,
  import: 'sources',
});

/** The sources each tool brings, by the file that brings them. */
export const sourcesByFile: Readonly<Record<string, Readonly<Record<string, Source>>>> = Object.fromEntries(
  Object.entries(found).map(([path, sources]) => [path.replace('./', 'src/content/tools/'), sources]),
);
