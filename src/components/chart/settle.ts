import { useEffect, useRef, useState } from 'preact/hooks';
import { onPrint } from '../late/print';

/** What stands far from the window waits until typing rests. */
const restMs = 1000;

/** Runs work when the browser has nothing else to do, at the latest after half a second; returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 50);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout: 500 });
  return () => cancelIdleCallback(request);
}

/**
 * A value that follows another at once where it can be seen, and elsewhere when typing rests; before printing it follows
 * at once.
 * @param place where it is shown
 */
export function useInSight<T extends object>(value: T, place: { current: Element | null }): T {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  const inSight = useRef(true);
  latest.current = value;
  const follow = (): void => setShown(latest.current);

  useEffect(() => {
    if (shown === value || inSight.current) return;
    const timer = setTimeout(follow, restMs);
    return () => clearTimeout(timer);
  }, [value]);

  useEffect(() => {
    const sight = new IntersectionObserver(
      (entries) => {
        inSight.current = entries.some(({ isIntersecting }) => isIntersecting);
        if (inSight.current) follow();
      },
      { rootMargin: '200px' },
    );
    if (place.current) sight.observe(place.current);
    const withdraw = onPrint(() => Promise.resolve(follow()));
    return () => {
      sight.disconnect();
      withdraw();
    };
  }, []);
  return inSight.current ? value : shown;
}
