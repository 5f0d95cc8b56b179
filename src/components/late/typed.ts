/** A control by its name, and what was typed or chosen in it. */
type Typed = readonly [name: string, value: string];

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The calendar beside a date has no name of its own: it speaks for the text before it. */
const nameOf = (control: Element): string =>
  (control as Control).name || ((control.previousElementSibling ?? control) as Control).name;

/** What stands in served controls and was not served. */
export const changedIn = (served: Element | null): Typed[] =>
  [...(served?.querySelectorAll<Control>('input,select,textarea') ?? [])]
    .filter((control) =>
      control.type === 'radio'
        ? (control as HTMLInputElement).checked && !(control as HTMLInputElement).defaultChecked
        : control.value !==
          ('options' in control
            ? (control.querySelector<HTMLOptionElement>('[selected]') ?? control.options[0])?.value
            : control.defaultValue),
    )
    .map((control) => [nameOf(control), control.value]);

/** Types and chooses again; what has no control here yet stays in the list. */
export function retype(live: Element, typed: Typed[]): void {
  for (const one of [...typed]) {
    const [name, value] = one;
    for (const control of live.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
      if (typed.includes(one)) typed.splice(typed.indexOf(one), 1);
      if (control.type !== 'radio') control.value = value;
      else if (control.value === value) control.checked = true;
      else continue;
      for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }));
    }
  }
}

/** Does again, in a live form, what was done in the served one before its script came. */
export type Retype = (live: Element) => void;

/** What tells a fold from the others of its part, before and after it is written anew. */
const foldKey = (fold: Element): string | null | undefined =>
  fold.id || fold.querySelector('table')?.id || fold.querySelector('summary')?.firstChild?.textContent;

/** What says the same in markup written anew: a button, a fold, a link. */
const alikeIn = (live: Element, one: Element): HTMLElement | undefined =>
  [...live.querySelectorAll<HTMLElement>(one.localName)].find(
    ({ textContent }) => textContent === one.textContent,
  );

/** What was typed, chosen and opened in served markup, and where the cursor stood: to be done again in the live form. */
export function typedIn(served: Element): Retype {
  const typed = changedIn(served);
  const opened = [...served.querySelectorAll('details[open]')].map(foldKey);
  const at = document.activeElement as HTMLInputElement | null;
  let stood = at && served.contains(at) && at;
  const [start, end] = [at?.selectionStart, at?.selectionEnd];
  return (live) => {
    for (const fold of live.querySelectorAll('details')) if (opened.includes(foldKey(fold))) fold.open = true;
    retype(live, typed);
    const named = stood && stood.matches('input,select,textarea');
    const there =
      stood &&
      (named ? live.querySelector<HTMLInputElement>(`[name="${nameOf(stood)}"]`) : alikeIn(live, stood));
    if (!there) return;
    stood = null;
    if (live.contains(document.activeElement)) return;
    if (named) there.closest('details')?.setAttribute('open', '');
    there.focus();
    if (typeof start === 'number') (there as HTMLInputElement).setSelectionRange(start, end ?? start);
  };
}

/** Presses a button that was pressed before its script came: itself, or the one that says the same in its place. */
export function pressAgain(live: Element, pressed: HTMLElement | null): void {
  (pressed && !live.contains(pressed) ? alikeIn(live, pressed) : pressed)?.click();
}
