import { prepareToPrint } from '../late/print';

/** A print shows what is folded and what a field has no room for; afterwards the page is as it was. */

/** What is to be undone after a print. */
let undo: (() => void)[] = [];

function afterPrint(): void {
  for (const step of undo) step();
  undo = [];
}

/** What a step leaves to the calculator's own page: its other parts, its other figures and its pictures. */
const elsewhere = '[data-mode="step"] :is(.t-part:not(.t-open), .t-below)';

/** A print carries what is folded; notes stay folded, because they are for the facilitator alone. */
function openFolds(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(
    'details:is(.t-part, .t-fold, .t-row-more, [class*="chart"]):not([open])',
  )) {
    if (fold.closest(elsewhere)) continue;
    fold.open = true;
    undo.push(() => (fold.open = false));
  }
}

/** What stands beside the line of a row, and on a step, is printed only as far as something is written there. */
function leaveOutEmpty(): void {
  for (const field of document.querySelectorAll('.t-row-more > .t-field, [data-mode="step"] .t-field')) {
    const controls = [
      ...field.querySelectorAll<HTMLInputElement>(':is(input, select, textarea):not([type="date"])'),
    ];
    if (controls.some(({ value }) => value !== '')) continue;
    field.classList.add('t-unwritten');
    undo.push(() => field.classList.remove('t-unwritten'));
  }
}

/** A field shows as much of a text as has room in it; paper gets all of it. */
function writeOut(): void {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    '.t-tool :is(textarea, select, input[type="text"])',
  )) {
    if (field.closest('.t-number, .t-actions') || field.nextElementSibling?.matches('.t-paper')) continue;
    const whole = document.createElement('span');
    whole.className = 't-paper';
    whole.textContent =
      field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value;
    field.after(whole);
    undo.push(() => whole.remove());
  }
}

window.addEventListener('beforeprint', () => {
  afterPrint();
  openFolds();
  writeOut();
  leaveOutEmpty();
  // What arrives for the print is written anew, with fields of its own.
  void prepareToPrint().then(() => {
    if (undo.length === 0) return;
    writeOut();
    leaveOutEmpty();
  });
});
window.addEventListener('afterprint', afterPrint);
