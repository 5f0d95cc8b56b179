import { createContext, h, render } from 'preact';
import type { ComponentType } from 'preact';
import { useContext, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { alike } from '../tool/memo';
import { hydrateInto, isHydrating } from './hydrate';
import { sayMissing } from './missing';
import type { LateProps } from './props';
import { tellReady } from './ready';
import { pressAgain, typedIn } from './typed';
import type { Retype } from './typed';
import { useArrival } from './use-arrival';

/** Components whose script comes after the rest of a calculator, by name. */
export type LateParts = Readonly<Record<string, ComponentType<never>>>;

/** The server has these components at hand and writes them into the page; the browser fetches them. */
export const Served = createContext<LateParts>({});

/** What was typed into the served markup around a part that is written anew with it. */
const Typed = createContext<Retype | null>(null);

/**
 * A component whose script comes later: until it is there, the served markup stands untouched. Served figures that still
 * hold come to life where they stand, as a root of their own, so that a fold stays open and a field keeps the cursor;
 * others are written anew. If the script does not come, a note behind it says so.
 */
export function Late<P extends object>(props: LateProps<P>) {
  const { part, asServed, give, aside } = props;
  const served = useContext(Served)[part] as unknown as ComponentType<P> | undefined;
  const [standing, setStanding] = useState(isHydrating);
  const place = useRef<HTMLDivElement>(null);
  /** Whoever chooses something in it waits for its script, wherever they stand. */
  const [used, setUsed] = useState(false);
  const arrived = useArrival(place, { ...props, now: used || props.now });
  const missing = arrived === 'missing';
  const View = missing ? null : arrived;
  const alive = useRef<{ root: Element; given: P } | null>(null);
  const typed = useRef(useContext(Typed));
  const drawn = useRef(false);
  /** The button pressed before its script was there; it is pressed again then. */
  const early = useRef<HTMLElement | null>(null);
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  useLayoutEffect(() => {
    const root = place.current;
    if (!root) return;
    const living = alive.current;
    if (living) {
      if (alike(living.given, give)) return;
      living.given = give;
      render(h(View as ComponentType<P>, give), living.root);
    } else if (View && asServed !== null) {
      if (!standing) {
        if (!drawn.current) {
          typed.current?.(root);
          pressAgain(root, early.current);
        }
        drawn.current = true;
      } else if (asServed) {
        alive.current = { root, given: give };
        hydrateInto(h(View, give), root);
        pressAgain(root, early.current);
      } else if (document.querySelector(':active')) {
        // Under a finger or a button of the mouse that is still down the press would be lost with what it is on.
        setTimeout(lookAgain, 200);
      } else {
        // Hydration takes attributes for granted: markup that no longer holds is not taken over but written anew.
        typed.current = typedIn(root);
        setStanding(false);
      }
    }
    tellReady(root);
  });
  useEffect(
    () => () => {
      if (alive.current) render(null, alive.current.root);
    },
    [],
  );
  if (served) return <div class="t-late">{h(served, give)}</div>;
  const waits = asServed === false && !alive.current && !missing && (standing || !View) && !aside;
  // Hydration leaves the inside of such an element alone. Its key makes it go as a whole: emptying it would be an
  // assignment of markup, which the policy blocks.
  return (
    <>
      <div
        key={standing}
        class="t-late"
        ref={place}
        data-waits={waits ? '' : undefined}
        {...(standing && {
          onChange: () => setUsed(true),
          onClick: (event: Event) => (early.current = (event.target as Element).closest('button')),
          dangerouslySetInnerHTML: { __html: '' },
        })}
      >
        {!standing && View && (
          <Typed.Provider value={typed.current}>
            <View {...give} />
          </Typed.Provider>
        )}
      </div>
      {missing && <p class="t-warning t-missing" role="status" ref={sayMissing} />}
    </>
  );
}
