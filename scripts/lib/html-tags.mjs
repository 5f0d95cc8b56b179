// Reads the tags of a built page. Not a full HTML parser: the pages come from one generator, and what matters here
// are start tags, their attributes and the text of scripts and styles.

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * @param {string} text an attribute value as written
 * @returns {string} the value it stands for
 */
export function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}

const tagPattern = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

function attributesOf(text) {
  const attributes = new Map();
  for (const [, name, double, single, bare] of text.matchAll(attributePattern)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/**
 * @typedef {{ name: string, attributes: Map<string, string>, source: string, start: number, end: number,
 *   text: string }} Tag a start tag, where it stands, and for script and style what lies inside
 */

/**
 * @param {string} html a whole page
 * @returns {Tag[]} its start tags in order; tags inside scripts, styles and comments are none
 */
export function tagsOf(html) {
  const tags = [];
  const pattern = new RegExp(tagPattern);
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const [source, rawName, rest] = match;
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    const start = match.index;
    const end = pattern.lastIndex;
    let text = '';
    if (name === 'script' || name === 'style') {
      const close = html.toLowerCase().indexOf(`</${name}`, end);
      text = html.slice(end, close === -1 ? undefined : close);
      pattern.lastIndex = close === -1 ? html.length : close;
    }
    tags.push({ name, attributes: attributesOf(rest), source, start, end, text });
  }
  return tags;
}
