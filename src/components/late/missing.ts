import { changedIn, retype } from './typed';

/** Loads the page anew; what stands in parts whose script did not come is taken along. */
export function reload(): void {
  const typed = [...document.querySelectorAll('.t-missing')].flatMap((note) =>
    changedIn(note.previousElementSibling),
  );
  history.replaceState(typed, '');
  location.reload();
}

/** Puts what was taken along back into the served page. */
export function takeUp(): void {
  if (!Array.isArray(history.state)) return;
  retype(document.body, history.state as [string, string][]);
  history.replaceState(null, '');
}

/** Says in a note behind a part that its script did not come, in the words the page carries, with the way on. */
export function sayMissing(note: Element | null): void {
  // Of a part one types into something else is to be said than of one that only shows.
  const asks = note?.previousElementSibling?.querySelector('input,select,textarea');
  const words = note?.closest('.t-place')?.querySelectorAll('template')[asks ? 0 : 1];
  if (!note || !words) return;
  note.append(words.content.cloneNode(true));
  note.querySelector('button')?.addEventListener('click', reload);
}
