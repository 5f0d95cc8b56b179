import { isWaiting } from '../../lib/state/later';

/**
 * Says that a calculator shows the visitor's figures, once nothing in it waits for a script or an idle frame any more.
 * What is ready stays so; while figures follow a key it is not looked again, for a list has many cells.
 */
export function tellReady(place: Element): void {
  const sheet = place.closest<HTMLElement>(
    '.t-tool:not([data-waits]):is(:not([data-ready]), [data-pending])',
  );
  if (!sheet || sheet.querySelector('[data-waits]') !== null) return;
  sheet.dataset['ready'] = '';
  if (!isWaiting()) delete sheet.dataset['pending'];
}
