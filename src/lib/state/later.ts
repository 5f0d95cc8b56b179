/** Work that waits for an idle frame, in the order it was asked for. */
const waiting = new Map<object, () => void>();
let asked = false;

const hasWindow = typeof window !== 'undefined';

/** In the next idle frame; on a busy machine no later than a tenth of a second. */
function whenIdle(work: () => void): void {
  if (hasWindow && 'requestIdleCallback' in window) requestIdleCallback(work, { timeout: 100 });
  else setTimeout(work, 30);
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
    whenIdle(settle);
  };
}

/** Whether something waits. */
export const isWaiting = (): boolean => waiting.size > 0;

if (hasWindow) {
  window.addEventListener('beforeprint', settle);
  window.addEventListener('pagehide', settle);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') settle();
  });
}
