/** What is fetched late and must be on the page before it is printed. */
const preparations = new Set<() => Promise<unknown>>();

/** Registers a preparation; the function returned takes it back. */
export function onPrint(prepare: () => Promise<unknown>): () => void {
  preparations.add(prepare);
  return () => preparations.delete(prepare);
}

/** Fetches and draws all of it; a part that arrives may bring further ones. */
export async function prepareToPrint(): Promise<void> {
  for (let done = -1; done !== preparations.size;) {
    done = preparations.size;
    await Promise.all([...preparations].map((prepare) => prepare()));
    await new Promise((settled) => setTimeout(settled));
  }
}

// The browser's own print command does not wait: what is there already is drawn, the rest is printed as a table.
if (typeof window !== 'undefined') window.addEventListener('beforeprint', () => void prepareToPrint());
