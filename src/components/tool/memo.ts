import { Component, h } from 'preact';
import type { ComponentType, FunctionComponent } from 'preact';

/**
 * Whether two sets of properties draw the same: data does where it says the same; functions and objects with a life of
 * their own only where they are the same.
 */
export function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const kind: unknown = Object.getPrototypeOf(a);
  if (kind !== Object.getPrototypeOf(b) || (kind !== Object.prototype && kind !== Array.prototype))
    return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && alike(one[key], other[key]))
  );
}

/**
 * A component that is drawn anew only when its properties say something else.
 * @param same tells whether they do not; data is compared to the bottom, so give it little
 */
export function memo<P extends object>(
  View: FunctionComponent<P>,
  same: (before: P, after: P) => boolean = alike,
): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(after: P): boolean {
      return !same(this.props, after);
    }
    override render(props: P) {
      return h(View, props);
    }
  };
}
