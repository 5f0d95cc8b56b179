import { createContext, h, render } from 'preact';
import type { ComponentType } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hydrateInto, isHydrating } from './hydrate';
import { onPrint } from './print';
import { typedIn } from './typed';

const whenIdle = (work: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200);

/** Components whose script comes after the rest of a calculator, by name. */
export type LateParts = Readonly<Record<string, ComponentType<never>>>;

/** The server has these components at hand and writes them into the page; the browser fetches them. */
export const Served = createContext<LateParts>({});

/**
 * One of them: until its script is there, the served markup stands untouched. It is fetched when it comes near the
 * window, or at once when the figures are no longer those the page was served with. Served figures that still hold come
 * to life where they stand, so that a fold stays open and a field keeps the cursor; others are written anew.
 */
export function Late<P extends object>(props: {
  part: string;
  load: () => Promise<ComponentType<P>>;
  /** Whether the figures are still those the page was served with. */
  asServed: boolean;
  give: P;
  /** It is asked for now. */
  now?: boolean;
  /** Nothing to fetch, only to bring to life: as soon as the browser has nothing else to do. */
  idle?: true;
}) {
  const { part, load, asServed, give, now = false, idle } = props;
  const served = useContext(Served)[part] as unknown as ComponentType<P> | undefined;
  const [held] = useState(isHydrating);
  const [fetched, setFetched] = useState<{ View: ComponentType<P>; inPlace: boolean } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const alive = useRef<Element | null>(null);
  /** The button pressed before its script was there; it is pressed again then. */
  const early = useRef<HTMLElement | null>(null);
  const retype = useRef<((live: Element) => void) | null>(null);

  useEffect(() => {
    if (fetched || !place.current) return;
    let gone = false;
    const fetchIt = async (): Promise<void> => {
      const View = await load().catch(() => undefined);
      if (gone) return;
      if (View) setFetched({ View, inPlace: held });
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
    if (now || !asServed) void fetchIt();
    else if (idle) whenIdle(retry);
    else near.observe(place.current);
    return () => {
      gone = true;
      withdraw();
      window.removeEventListener('online', retry);
      near.disconnect();
    };
  }, [asServed, now, fetched]);

  // A root of its own within the markup that hydration has left alone.
  useLayoutEffect(() => {
    if (!fetched?.inPlace || !place.current) return;
    // Hydration takes attributes for granted: markup that no longer holds is not taken over but written anew.
    if (!alive.current && !asServed) {
      retype.current = typedIn(place.current);
      setFetched({ View: fetched.View, inPlace: false });
      return;
    }
    const view = h(fetched.View, give);
    if (alive.current) render(view, alive.current);
    else {
      hydrateInto(view, (alive.current = place.current));
      early.current?.click();
    }
  });
  useLayoutEffect(() => {
    if (place.current) retype.current?.(place.current);
  }, [fetched]);
  useEffect(
    () => () => {
      if (alive.current) render(null, alive.current);
    },
    [],
  );

  const View = served ?? (fetched?.inPlace === false ? fetched.View : undefined);
  if (View) {
    return (
      <div class="t-late" key="anew" ref={place}>
        <View {...give} />
      </div>
    );
  }
  // Hydration leaves the inside of such an element alone. The key makes it go as a whole: emptying it would be an
  // assignment of markup, which the policy blocks.
  return held ? (
    <div
      class="t-late"
      key="served"
      ref={place}
      onClick={(event) => (early.current = (event.target as Element).closest('button'))}
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  ) : (
    <div class="t-late" ref={place} />
  );
}
