import { isWaiting } from '../../lib/state/later';

/** The calculator that is looked through as soon as what is being drawn is drawn. */
let asked: HTMLElement | null = null;

/**
 * Says that a calculator shows the visitor's figures, once nothing in it waits for a script or an idle frame any more.
 * However many parts of it came together, it is looked through once. What is ready stays so; while figures follow a key it
 * is not looked again, for a list has many cells.
 */
export function tellReady(place: Element): void {
  const sheet = place.closest<HTMLElement>(
    '.t-tool:not([data-waits]):is(:not([data-ready]), [data-pending])',
  );
  if (!sheet || sheet === asked) return;
  asked = sheet;
  queueMicrotask(() => {
    asked = null;
    if (sheet.querySelector('[data-waits]') !== null) return;
    sheet.dataset['ready'] = '';
    if (!isWaiting()) delete sheet.dataset['pending'];
  });
}
