/**
 * For the attribute `translate` of figures, which no translator may touch: the server writes it out, the browser sets a
 * property.
 */
export const untranslated = (import.meta.env.SSR ? 'no' : false) as boolean;
