/** How far down the page an element stands, wherever the page is scrolled to. */
const placeOf = (field: Element): number => field.getBoundingClientRect().top + scrollY;

/**
 * For engines that do not hold a page in its place by themselves: what comes or goes above the field one types in
 * scrolls the page by as much, before it is drawn.
 * @param root the calculator in which one types
 */
export function holdPlace(root: HTMLElement): void {
  let held: { field: Element; place: number } | null = null;
  const hold = (): void => {
    const field = document.activeElement;
    held =
      field && root.contains(field) && field.matches('input, select, textarea')
        ? { field, place: placeOf(field) }
        : null;
  };
  root.addEventListener('focusin', hold);
  root.addEventListener('focusout', () => (held = null));
  new MutationObserver(() => {
    if (!held) return;
    const moved = placeOf(held.field) - held.place;
    if (Math.abs(moved) < 1) return;
    held.place += moved;
    scrollBy({ top: moved, behavior: 'instant' });
  }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
}
