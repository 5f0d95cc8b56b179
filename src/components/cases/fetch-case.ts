import { enterExample } from '../../lib/state/example';
import type { ExampleRecords } from '../../lib/state/example';
import { settle } from '../../lib/state/later';

/** What became of an example business that was to be opened: the browser keeps nothing, or its file did not come. */
export type Entered = 'open' | 'blocked' | 'lost';

/** Fetches an example business and puts it into this tab. */
export async function fetchCase(id: string): Promise<Entered> {
  let file: ExampleRecords;
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/cases/${id}.json`);
    if (!answer.ok) return 'lost';
    file = (await answer.json()) as ExampleRecords;
  } catch {
    return 'lost';
  }
  // What was typed a moment ago is written first, and goes with the rest.
  settle();
  return enterExample(id, file, document.documentElement.lang) ? 'open' : 'blocked';
}
