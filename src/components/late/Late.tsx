import { createContext } from 'preact';
import type { ComponentType } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { onPrint } from './print';
import { typedIn } from './typed';

const whenIdle = (work: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200);

/** Components whose script comes after the rest of a calculator, by name. */
export type LateParts = Readonly<Record<string, ComponentType<never>>>;

/** The server has these components at hand and writes them into the page; the browser fetches them. */
export const Served = createContext<LateParts>({});

/** Within a part that was fetched there is no served markup to keep. */
const Fresh = createContext(false);

/** Whether the calculator is at work yet, and whether it still shows the figures the page was served with. */
export interface FiguresShown {
  ready: boolean;
  asServed: boolean;
}

/**
 * One of them: until its script is there, the served markup stands untouched. It is fetched when it comes near the
 * window, or at once when the figures are no longer those the page was served with.
 */
export function Late<P extends object>(props: {
  part: string;
  load: () => Promise<ComponentType<P>>;
  state: FiguresShown;
  give: P;
  /** Nothing to fetch, only to bring to life: as soon as the browser has nothing else to do. */
  idle?: true;
}) {
  const { part, load, state, give, idle } = props;
  const now = !state.asServed;
  // Nor is there any later than hydration.
  const fresh = useContext(Fresh);
  const [held] = useState(!state.ready && !fresh);
  const served = useContext(Served)[part] as unknown as ComponentType<P> | undefined;
  const [fetched, setFetched] = useState<{ View: ComponentType<P> } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const typed = useRef<((into: Element) => void) | null>(null);
  useEffect(() => {
    if (fetched || !place.current) return;
    let gone = false;
    const fetchIt = async (): Promise<void> => {
      const View = await load().catch(() => undefined);
      if (gone) return;
      if (View) {
        typed.current = place.current && typedIn(place.current);
        setFetched({ View });
      }
      // Without a connection what was served stays; it is tried again with the next one.
      else window.addEventListener('online', retry, { once: true });
    };
    const retry = (): void => void fetchIt();
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void fetchIt();
      },
      { rootMargin: '400px' },
    );
    const withdraw = onPrint(fetchIt);
    if (now) void fetchIt();
    else if (idle) whenIdle(retry);
    else near.observe(place.current);
    return () => {
      gone = true;
      withdraw();
      window.removeEventListener('online', retry);
      near.disconnect();
    };
  }, [now, fetched]);
  useEffect(() => {
    if (fetched && place.current) typed.current?.(place.current);
  }, [fetched]);
  const View = served ?? fetched?.View;
  if (View) {
    return (
      <div class="t-late" key="here" ref={place}>
        <Fresh.Provider value={!served}>
          <View {...give} />
        </Fresh.Provider>
      </div>
    );
  }
  // Hydration leaves the inside of such an element alone. The key makes it go as a whole: emptying it would be an
  // assignment of markup, which the policy blocks.
  return held ? (
    <div class="t-late" key="served" ref={place} dangerouslySetInnerHTML={{ __html: '' }} />
  ) : (
    <div class="t-late" ref={place} />
  );
}
