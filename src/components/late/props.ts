import type { ComponentType } from 'preact';

/** Whether the figures are still those the page was served with; null while that is not known. */
export type AsServed = boolean | null;

/** What a part gets whose script comes later. */
export interface LateProps<P extends object> {
  part: string;
  load: () => Promise<ComponentType<P>>;
  asServed: AsServed;
  give: P;
  /** It is asked for now. */
  now?: boolean | undefined;
  /** The figures are whole without it: nobody waits for it to call a calculator ready. */
  aside?: true;
  /** Nothing to fetch, only to bring to life: as soon as the browser has nothing else to do. */
  idle?: true;
}
