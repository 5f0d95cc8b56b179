import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isWaiting, later } from '../../lib/state/later';
import { atOnce } from '../late/at-once';

/**
 * A value one idle frame behind: what need not follow every keystroke (pictures, folded parts, actions) shows this one.
 * While it lags, or a part's script is on its way, the root carries `data-pending`; a print and a page that is hidden bring it up to date at once.
 * @param isLive whether a value shows the visitor's figures; the first that does is not waited for
 */
export function useSettled<V>(
  value: V,
  root: { current: HTMLElement | null },
  isLive: (value: V) => boolean,
): V {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  const ask = useRef<(() => void) | null>(null);
  ask.current ??= later(() => atOnce(() => setShown(latest.current)));
  const lags = isLive(shown);
  useLayoutEffect(() => {
    const place = root.current;
    if (!lags) setShown(value);
    else if (shown === value) {
      // What was served and has no script yet still shows other figures.
      if (!isWaiting() && !place?.querySelector('[data-waits]')) delete place?.dataset['pending'];
    } else {
      if (place) place.dataset['pending'] = '';
      ask.current?.();
    }
  });
  return lags ? shown : value;
}
