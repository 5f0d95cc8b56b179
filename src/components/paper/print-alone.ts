import { render } from 'preact';
import type { ComponentChild } from 'preact';
import style from './paper.css?url';

/** Takes what was printed off the page again. */
let undo = (): void => undefined;

/** The style sheet of such pages; it comes when one is asked for. */
function styled(): Promise<void> {
  const known = document.querySelector(`link[href="${style}"]`);
  if (known) return Promise.resolve();
  return new Promise((done, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = style;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => {
      link.remove();
      failed(new Error('the style sheet of paper did not come'));
    });
    document.head.append(link);
  });
}

/**
 * Prints something alone, in place of the page.
 * @returns false where its style sheet does not come
 */
export async function printAlone(page: ComponentChild): Promise<boolean> {
  try {
    await styled();
  } catch {
    return false;
  }
  undo();
  const place = document.createElement('div');
  place.className = 'p-place';
  render(page, place);
  document.body.append(place);
  undo = () => {
    render(null, place);
    place.remove();
    undo = () => undefined;
  };
  window.addEventListener('afterprint', () => undo(), { once: true });
  window.print();
  return true;
}
