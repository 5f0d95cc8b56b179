/** A second copy of a module, for a bundle of its own. */
declare module '*?home';
declare module '*?cases';
declare module '*?myths';

/** A tool's model: its definition with every formula compiled (scripts/vite/compiled-tools.mjs). */
declare module '*?model' {
  // An ambient module cannot import by a relative path in any other form.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  export const tool: import('./lib/definition/model').Model;
}
