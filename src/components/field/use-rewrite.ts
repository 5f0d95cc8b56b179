import { useRef } from 'preact/hooks';

/**
 * Rewrites a field's text when its value changed elsewhere. The store answers one tick after the keystroke, so the
 * field compares with the last value it was given, not with its own text: a typed `0,90` stays `0,90`.
 */
export function useRewrite(
  written: string,
  typed: { current: string },
  setText: (text: string) => void,
): void {
  const given = useRef(written);
  if (given.current === written) return;
  given.current = written;
  if (typed.current === written) return;
  typed.current = written;
  setText(written);
}
