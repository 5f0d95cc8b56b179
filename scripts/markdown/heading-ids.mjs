const spelled = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * @param {string} text a heading
 * @returns {string} an id of lower-case ASCII letters, digits and hyphens; umlauts spelled out
 */
export function idOf(text) {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (char) => spelled[char])
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Hast plugin for one document: headings get ids without umlauts; ids written by hand (`{#id}`) stay. */
export function headingIds() {
  const used = new Set();
  return {
    name: 'ascii-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const own = node.properties?.id;
        const wish = typeof own === 'string' ? own : idOf(context.textContent(node)) || 'section';
        let id = wish;
        for (let count = 2; used.has(id); count += 1) id = `${wish}-${count}`;
        used.add(id);
        if (typeof own !== 'string') context.setProperty(node, 'id', id);
      },
    },
  };
}
