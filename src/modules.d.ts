/** A second copy of a module, for a bundle of its own. */
declare module '*?home';
