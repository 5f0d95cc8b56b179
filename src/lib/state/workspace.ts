/** Prefix of every key of the site; the part after it names the workspace. */
export const root = 'stammkunde/';

/** The key under which a tab says which example business it looks at. */
export const exampleKey = 'stammkunde/example';

/** The example business this page was opened in, as the script in its head found it; an embed is in none. */
export const example: string | undefined =
  typeof document === 'undefined' ? undefined : document.documentElement.dataset['example'];

/** The workspace of this page: the visitor's own, or an example business; every key of what is answered carries it. */
export const workspace = example ? `example-${example}` : 'default';

/**
 * Where a key lies: what belongs to an example business in this tab alone, all else on the device.
 * @throws where the browser allows neither
 */
export const placeOf = (key: string): Storage =>
  key.startsWith(exampleKey) ? window.sessionStorage : window.localStorage;
