import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { onPrint } from './print';
import type { LateProps } from './props';

const whenIdle = (work: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200);

/**
 * The component of a late part once its script is there. It is fetched when its place comes near the window, before a
 * print, or at once when the figures are no longer those the page was served with.
 */
export function useArrival<P extends object>(
  place: { current: Element | null },
  { load, asServed, now = false, idle }: LateProps<P>,
): ComponentType<P> | null {
  const [View, setView] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    if (View || !place.current) return;
    let gone = false;
    const fetchIt = async (): Promise<void> => {
      const arrived = await load().catch(() => undefined);
      if (gone) return;
      if (arrived) setView(() => arrived);
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
  }, [asServed, now, View]);
  return View;
}
