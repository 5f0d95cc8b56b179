/**
 * The content security policy of every page besides scripts and styles, whose hashes the build adds.
 *
 * No Trusted Types policy is needed: nothing here writes HTML, script text or a script address from a string.
 * A later worker needs one `default` policy that allows exactly its own path.
 */
export const directives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** What a page loads from its own site beside scripts and styles. */
export const loads = /** @type {const} */ (['img-src', 'font-src', 'connect-src']);

/**
 * In a sandboxed frame a page has no origin, and WebKit finds nothing there by `'self'`.
 * @param {string | undefined} origin the site's, where it is known when it is built
 * @returns {string[]} the directives of an embed, which name it beside `'self'`
 */
export const directivesOfEmbed = (origin) =>
  directives.map((directive) =>
    origin !== undefined && loads.includes(directive.split(' ')[0]) ? `${directive} ${origin}` : directive,
  );
