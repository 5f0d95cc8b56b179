const controls = 'input, select, textarea';

/** The frame after what a press changed has been drawn. */
const afterDrawing = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work));

/** For as many frames a line that was added may wait for the script of its first field: a second or two. */
const patience = 100;

/** Whoever adds a line goes on typing in it, from its first field. Called with the press that adds it. */
export function focusAdded({ currentTarget: button }: { currentTarget: Element }): void {
  const list = button.closest('fieldset');
  const enter = (left: number): void =>
    afterDrawing(() => {
      const now = document.activeElement;
      if (now !== document.body && now !== button) return;
      const row = list?.querySelector('ol > li:last-child');
      // Its first field may come a moment later than those beside it.
      const asked = row?.querySelector('label');
      const first = asked && left > 0 ? asked.control : row?.querySelector<HTMLElement>(controls);
      if (first) first.focus();
      else if (left > 0) enter(left - 1);
    });
  enter(patience);
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
