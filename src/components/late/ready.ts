/** Says that a calculator shows the visitor's figures, once nothing in it waits for a script any more. */
export function tellReady(place: Element): void {
  const root = place.closest('.t-root');
  if (root && !root.querySelector('[data-waits]')) root.firstElementChild?.setAttribute('data-ready', '');
}
