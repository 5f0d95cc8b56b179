import type { AnyWords } from '../../lib/definition/words';
import type { SayWords } from '../../lib/say/voice';

/** What the page of the company profile carries for its script. */
export interface Carried {
  /** The words of the notes on figures that do not fit together. */
  words: AnyWords;
  ui: SayWords;
  entered: string;
  takeAll: string;
  /** By note the tools whose figures it compares. */
  places: Readonly<Record<string, readonly { name: string; href: string }[]>>;
}
