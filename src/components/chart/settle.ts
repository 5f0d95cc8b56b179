import { useEffect, useRef, useState } from 'preact/hooks';
import { onPrint } from '../late/print';

/** Runs work when the browser has nothing else to do, at the latest after half a second; returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 50);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout: 500 });
  return () => cancelIdleCallback(request);
}

/** What stands far from the window waits until typing rests. */
const restMs = 1000;

/**
 * A value that follows another in idle time: a keystroke never waits for a picture, and of several values in a row only
 * the last is drawn. Before printing it follows at once.
 * @param place where it is shown; it waits longer while that is out of sight
 */
export function useSettled<T extends object>(value: T, place: { current: Element | null }): T {
  const [settled, setSettled] = useState(value);
  const latest = useRef(value);
  const inSight = useRef(true);
  const waiting = useRef<(() => void) | null>(null);
  latest.current = value;

  const settle = (): void => {
    waiting.current = null;
    setSettled(latest.current);
  };
  useEffect(() => {
    if (settled === value) return;
    if (inSight.current) {
      // Already asked for: it takes what is latest then, so that steady typing cannot put it off for ever.
      waiting.current ??= whenIdle(settle);
      return;
    }
    waiting.current?.();
    const timer = setTimeout(() => (waiting.current = whenIdle(settle)), restMs);
    waiting.current = () => clearTimeout(timer);
  }, [value]);

  useEffect(() => {
    const sight = new IntersectionObserver(
      (entries) => (inSight.current = entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: '200px' },
    );
    if (place.current) sight.observe(place.current);
    const withdraw = onPrint(() => Promise.resolve(settle()));
    return () => {
      sight.disconnect();
      withdraw();
      waiting.current?.();
    };
  }, []);
  return settled;
}
