import { createContext, h, render } from 'preact';
import type { ComponentType } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { alike } from '../tool/memo';
import { hydrateInto, isHydrating } from './hydrate';
import { typedIn } from './typed';
import type { LateProps } from './props';
import { useArrival } from './use-arrival';

/** Components whose script comes after the rest of a calculator, by name. */
export type LateParts = Readonly<Record<string, ComponentType<never>>>;

/** The server has these components at hand and writes them into the page; the browser fetches them. */
export const Served = createContext<LateParts>({});

/**
 * A component whose script comes later: until it is there, the served markup stands untouched. Served figures that still
 * hold come to life where they stand, so that a fold stays open and a field keeps the cursor; others are written anew.
 */
export function Late<P extends object>(props: LateProps<P>) {
  const served = useContext(Served)[props.part] as unknown as ComponentType<P> | undefined;
  const [standing, setStanding] = useState(isHydrating);
  const typed = useRef<((live: Element) => void) | null>(null);
  if (served) return <div class="t-late">{h(served, props.give)}</div>;
  return standing ? (
    <Standing
      key="served"
      {...props}
      onStale={(retype) => {
        typed.current = retype;
        setStanding(false);
      }}
    />
  ) : (
    <Anew key="anew" {...props} typed={typed} />
  );
}

/** Served markup that stands until its script comes, and then comes to life as a root of its own. */
function Standing<P extends object>(
  props: LateProps<P> & { onStale: (retype: (live: Element) => void) => void },
) {
  const { asServed, give, onStale } = props;
  const place = useRef<HTMLDivElement>(null);
  const View = useArrival(place, props);
  const alive = useRef<{ root: Element; given: P } | null>(null);
  /** The button pressed before its script was there; it is pressed again then. */
  const early = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!View || !place.current) return;
    const living = alive.current;
    if (living) {
      if (alike(living.given, give)) return;
      living.given = give;
      render(h(View, give), living.root);
    } else if (!asServed) {
      // Hydration takes attributes for granted: markup that no longer holds is not taken over but written anew.
      onStale(typedIn(place.current));
    } else {
      alive.current = { root: place.current, given: give };
      hydrateInto(h(View, give), place.current);
      early.current?.click();
    }
  });
  useEffect(
    () => () => {
      if (alive.current) render(null, alive.current.root);
    },
    [],
  );
  // Hydration leaves the inside of such an element alone. Its key makes it go as a whole: emptying it would be an
  // assignment of markup, which the policy blocks.
  return (
    <div
      class="t-late"
      ref={place}
      onClick={(event) => (early.current = (event.target as Element).closest('button'))}
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}

/** A component that was not served, or whose served figures no longer hold. */
function Anew<P extends object>(
  props: LateProps<P> & { typed: { current: ((live: Element) => void) | null } },
) {
  const place = useRef<HTMLDivElement>(null);
  const View = useArrival(place, props);
  useLayoutEffect(() => {
    if (!View || !place.current) return;
    props.typed.current?.(place.current);
    props.typed.current = null;
  }, [View]);
  return (
    <div class="t-late" ref={place}>
      {View && <View {...props.give} />}
    </div>
  );
}
