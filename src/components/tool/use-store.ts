import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/** The value of a store, followed as it changes. The stock hook brings machinery for maps that no calculator needs. */
export function useStore<V>(store: ReadableAtom<V>): V {
  const [, follow] = useState(store.get());
  // Told the present value at once: it may have changed since this was rendered.
  useEffect(() => store.subscribe((value) => follow(() => value)), [store]);
  return store.get();
}
