import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '../../lib/state/later';
import { isHydrating } from './hydrate';
import { onPrint } from './print';
import type { LateProps } from './props';

type Component = ComponentType<never>;
type Load = () => Promise<Component>;

/** What came, or is on its way, by what fetches it. */
const fetched = new WeakMap<Load, Component | Promise<Component>>();

/**
 * Fetches a component once for all who ask: a module asked for a thousand times comes in a thousand tasks, and the page is
 * drawn between them. What did not come is fetched again.
 */
async function fetchOnce(load: Load): Promise<Component | 'missing'> {
  try {
    fetched.set(load, fetched.get(load) ?? load());
    fetched.set(load, (await fetched.get(load)) as Component);
  } catch {
    fetched.delete(load);
  }
  return fetched.get(load) ?? 'missing';
}

/**
 * The component of a late part once its script is there, or that it did not come. It is fetched when its place comes
 * near the window, before a print, or at once when the figures are no longer those the page was served with.
 */
export function useArrival<P extends object>(
  place: { current: Element | null },
  { load, asServed, now = false, idle }: LateProps<P>,
): ComponentType<P> | 'missing' | null {
  // A line added to a list has at once what its neighbours have; served markup waits its turn.
  const [View, setView] = useState<Component | 'missing' | null>(() => {
    const before = isHydrating() || fetched.get(load as Load);
    return typeof before === 'function' ? before : null;
  });
  const there = View && View !== 'missing';
  useEffect(() => {
    if (there || !place.current) return;
    let gone = false;
    const fetchIt = async (): Promise<void> => {
      const arrived = await fetchOnce(load as Load);
      if (!gone) setView(() => arrived);
    };
    const again = (): void => void fetchIt();
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          near.disconnect();
          again();
        }
      },
      { rootMargin: '400px' },
    );
    const withdraw = onPrint(fetchIt);
    // Without a connection what was served stays; it is tried again with the next one.
    window.addEventListener('online', again);
    if (now || asServed === false) again();
    else if (idle) whenIdle(again, 0);
    else near.observe(place.current);
    return () => {
      gone = true;
      withdraw();
      window.removeEventListener('online', again);
      near.disconnect();
    };
  }, [asServed, now, there]);
  return View as ComponentType<P> | 'missing' | null;
}
