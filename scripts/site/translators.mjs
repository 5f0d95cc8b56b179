/**
 * A browser that translates a page must leave its figures alone, and the words a part says must not be cut into pieces,
 * or they stay as they were when the figures change.
 *
 * @param {import('./read-site.mjs').Site} site
 * @returns {string[]} one line for each figure a translator would take, and each sentence in pieces
 */
export function translatorProblems(site) {
  return site.pages.flatMap(({ path, html, tags }) => {
    const figures = tags.filter(
      ({ name, attributes }) =>
        name === 'data' && /^-?[\d.]+(?:e[+-]?\d+)?$/.test(attributes.get('value') ?? ''),
    );
    return [
      ...figures
        .filter(({ attributes }) => attributes.get('translate') !== 'no')
        .map(({ attributes }) => `${path}: the figure ${attributes.get('value')} is open to translators`),
      ...(/class="t-part-said">[^<]*<b>/.test(html) ? [`${path}: what a part says is in pieces`] : []),
    ];
  });
}
