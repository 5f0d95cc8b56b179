import type { ComponentType } from 'preact';

/** What a part gets whose script comes later. */
export interface LateProps<P extends object> {
  part: string;
  load: () => Promise<ComponentType<P>>;
  /** Whether the figures are still those the page was served with. */
  asServed: boolean;
  give: P;
  /** It is asked for now. */
  now?: boolean;
  /** Nothing to fetch, only to bring to life: as soon as the browser has nothing else to do. */
  idle?: true;
}
