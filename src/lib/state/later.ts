/** Work that waits for an idle frame, in the order it was asked for. */
const waiting = new Map<object, () => void>();
let asked = false;

/**
 * Does work in the next idle frame; where a browser knows none, after 30 ms if it may not wait long, else after 200.
 * @param timeout after how many milliseconds a busy machine does it all the same; 0: only when idle
 */
export function whenIdle(work: () => void, timeout: number): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout });
  else setTimeout(work, timeout ? 30 : 200);
}

/** Does everything that waits, at once: before the page is printed, hidden or left, or before somebody reads the result. */
export function settle(): void {
  asked = false;
  const now = [...waiting.values()];
  waiting.clear();
  for (const work of now) work();
}

/**
 * Puts work off to the next idle frame, 100 ms at the most; asked for again before it was done, it is done once.
 * @returns the function that asks for it
 */
export function later(work: () => void): () => void {
  const place = {};
  return () => {
    waiting.set(place, work);
    if (asked) return;
    asked = true;
    // On a busy machine no later than a tenth of a second.
    whenIdle(settle, 100);
  };
}

/** Whether something waits. */
export const isWaiting = (): boolean => waiting.size > 0;

if (typeof window !== 'undefined') {
  for (const leaving of ['beforeprint', 'pagehide']) window.addEventListener(leaving, settle);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') settle();
  });
}
