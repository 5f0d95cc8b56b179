import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

const typed = 'input:not([type="checkbox"], [type="radio"]), textarea';

/** The field below a place, in the same form, in which someone is typing. */
function typedBelow(place: Element | null): Element | null {
  // What is served has no place yet, and nobody types in it.
  const active = place && document.activeElement;
  return active?.matches(typed) &&
    // Of what lies within the place the mask says more than that.
    place?.compareDocumentPosition(active) === Node.DOCUMENT_POSITION_FOLLOWING &&
    place.closest('form')?.contains(active)
    ? active
    : null;
}

/**
 * What is said at a field, kept as it is while someone types in a field below: a line that comes or goes above would move
 * the field from under the hand, and in a frame as high as its page no engine can scroll against that. Who leaves the
 * field finds it said.
 * @param now what is to be said
 * @param place where it stands
 * @returns what is said
 */
export function useStill<T>(now: T, place: RefObject<Element>): T {
  const [, drawAnew] = useState(0);
  const latest = useRef(now);
  const said = useRef(now);
  const below = typedBelow(place.current);
  latest.current = now;
  if (!below) said.current = now;
  useEffect(() => {
    if (!below) return;
    const say = (): void =>
      void setTimeout(() => {
        said.current = latest.current;
        drawAnew((times) => times + 1);
      });
    const left = (): void => {
      if (!document.querySelector(':active')) return say();
      // What is being pressed gets its press before anything moves. Of a finger the mouse's events come when it is up.
      const ended = new AbortController();
      for (const end of ['mouseup', 'pointercancel'])
        addEventListener(end, () => (ended.abort(), say()), { signal: ended.signal });
    };
    below.addEventListener('blur', left, { once: true });
    return () => below.removeEventListener('blur', left);
  }, [below]);
  return said.current;
}
