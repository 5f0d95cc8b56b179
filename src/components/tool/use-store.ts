import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/** The value of a store, followed as it changes. The stock hook brings machinery for maps that no calculator needs. */
export function useStore<V>(store: ReadableAtom<V>): V {
  const [, follow] = useState<unknown>(null);
  useEffect(() => store.listen(() => follow({})), [store]);
  return store.get();
}
