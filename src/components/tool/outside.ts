/** What others do to a calculator's page: a browser translates it, a printer puts it on paper. */

/** The element a translating browser put in the place of each text node. */
const translated = new Map<Text, Element>();

/** Texts that were taken off the page still get what the calculator writes: then they go back to their place. */
const rewritten = new MutationObserver((changes) => {
  for (const { target } of changes) {
    const stand = translated.get(target as Text);
    translated.delete(target as Text);
    if (stand?.isConnected) stand.replaceWith(target);
  }
});

new MutationObserver((changes) => {
  for (const { removedNodes, addedNodes, previousSibling, nextSibling } of changes) {
    const text = removedNodes[0];
    if (!(text instanceof Text) || text.isConnected) continue;
    const stand = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
    if (!stand) continue;
    translated.set(text, stand as Element);
    rewritten.observe(text, { characterData: true });
  }
}).observe(document.body, { childList: true, subtree: true });

/** What is to be undone after a print. */
let undo: (() => void)[] = [];

function afterPrint(): void {
  for (const step of undo) step();
  undo = [];
}

/** A print carries what is folded; notes stay folded, because they are for the facilitator alone. */
function openFolds(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(
    'details:is(.t-part, .t-more, [class*="chart"]):not([open])',
  )) {
    fold.open = true;
    undo.push(() => (fold.open = false));
  }
}

/** A field shows as much of a text as has room in it; paper gets all of it. */
function writeOut(): void {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    '.t-tool :is(textarea, select, input[type="text"])',
  )) {
    if (field.closest('.t-number, .t-actions')) continue;
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
});
window.addEventListener('afterprint', afterPrint);

export {};
