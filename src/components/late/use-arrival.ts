import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { onPrint } from './print';
import type { LateProps } from './props';

const whenIdle = (work: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200);

/**
 * The component of a late part once its script is there, or that it did not come. It is fetched when its place comes
 * near the window, before a print, or at once when the figures are no longer those the page was served with.
 */
export function useArrival<P extends object>(
  place: { current: Element | null },
  { load, asServed, now = false, idle }: LateProps<P>,
): ComponentType<P> | 'missing' | null {
  const [View, setView] = useState<ComponentType<P> | 'missing' | null>(null);
  const there = View && View !== 'missing';
  useEffect(() => {
    if (there || !place.current) return;
    let gone = false;
    const fetchIt = async (): Promise<void> => {
      const arrived = await load().catch(() => 'missing' as const);
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
    else if (idle) whenIdle(again);
    else near.observe(place.current);
    return () => {
      gone = true;
      withdraw();
      window.removeEventListener('online', again);
      near.disconnect();
    };
  }, [asServed, now, there]);
  return View;
}
