import { options } from 'preact';

/** Renders what a change asks for before it returns: a print, or a page that is hidden, does not wait. */
export function atOnce(change: () => void): void {
  const { debounceRendering: before } = options as { debounceRendering?: (render: () => void) => void };
  options.debounceRendering = (render) => render();
  try {
    change();
  } finally {
    if (before) options.debounceRendering = before;
    else delete options.debounceRendering;
  }
}
