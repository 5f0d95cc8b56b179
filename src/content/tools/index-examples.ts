import type { Example } from '../../lib/definition/definition';
import { folderOf } from './index';

// Apart from the index that every calculator loads at once, like the charts: an example is looked at when asked for.
const examples = import.meta.glob<Readonly<Record<string, Example>>>(
  ['./*/examples.ts', '../profile/examples.ts'],
  {
    import: 'examples',
  },
);

/** The figures of a tool's examples by id. */
export const loadExamples = async (id: string): Promise<Readonly<Record<string, Example>>> =>
  (await examples[`${folderOf(id)}/examples.ts`]?.()) ?? {};
