/** The frame after what a press changed has been drawn. */
const afterDrawing = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work));

/** Whoever adds a line goes on typing in it. Called with the press that adds it. */
export function focusAdded({ currentTarget }: { currentTarget: Element }): void {
  const list = currentTarget.closest('fieldset');
  afterDrawing(() =>
    list?.querySelector<HTMLElement>('ol > li:last-child :is(input, select, textarea)')?.focus(),
  );
}

/**
 * Keeps the focus with whoever presses a button: on the button where it stands then, or, where it has gone, on what
 * stands next to its place. Called before the press takes effect.
 */
export function keepFocus(event: { target: EventTarget | null }): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (!button || document.activeElement !== button) return;
  const around: (Element | null)[] = [];
  for (let place = button.parentElement; place; place = place.parentElement)
    around.push(place, place.nextElementSibling, place.previousElementSibling);
  afterDrawing(() => {
    const now = document.activeElement;
    if (now !== document.body && now !== button) return;
    if (button.isConnected && !button.disabled) return button.focus();
    for (const place of around) {
      const near = place?.isConnected
        ? place.querySelector<HTMLElement>('button:not(:disabled), input, select, textarea')
        : null;
      if (near) return near.focus();
    }
  });
}
