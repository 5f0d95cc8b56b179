/** A translating browser puts elements in the place of texts; what the calculator writes must still be seen. */

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

export {};
