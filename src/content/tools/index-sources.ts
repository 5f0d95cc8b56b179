import type { Sources } from '../../lib/definition/source';

// Apart from the index that calculators load: sources are printed when the site is built, no browser needs the list.
const found = import.meta.glob<Sources>('./*/evidence/sources.ts', {
  eager: true,
  import: 'sources',
});

/** The sources each tool brings, by the file that brings them. */
export const sourcesByFile: Readonly<Record<string, Sources>> = Object.fromEntries(
  Object.entries(found).map(([path, sources]) => [path.replace('./', 'src/content/tools/'), sources]),
);
