// Draws the picture that stands beside a link to a page: its heading, what kind of page it is, and its way. Fonts and
// colours are the site's own; tokens.css is the list of the colours, from which the light ones are read.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { partsOfWord } from './long-words.mjs';

export const size = { width: 1200, height: 630 };

const require = createRequire(import.meta.url);
const weights = [400, 600, 800];

/** @returns {{ name: string, weight: number, data: Buffer }[]} */
const fonts = () =>
  weights.map((weight) => ({
    name: 'Atkinson',
    weight,
    data: readFileSync(
      require.resolve(
        `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
      ),
    ),
  }));

/** @returns {Record<string, string>} the colours of the light theme by name */
export function lightColours() {
  const css = readFileSync(
    fileURLToPath(new URL('../../src/components/site/tokens.css', import.meta.url)),
    'utf8',
  );
  const light = /^:root \{([^}]*)\}/m.exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...light.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

/** Room for the heading, and how large it may be set; the first size that holds it is taken. */
const column = { width: 1056, height: 270 };
const sizes = [88, 78, 70, 62, 56, 50];
const lineHeight = 1.08;
/** Width of a common letter of the heaviest weight by its size, rather too wide than too narrow. */
const letter = 0.57;

/** How wide a text is, in common letters. Narrow ones count whole, which leaves room. */
const widthOf = (text) => text.length + 0.7 * (text.match(/[WM@%—…mwÆŒ]/g)?.length ?? 0);

/** How many lines words take, each no wider than a number of letters. */
const linesOf = (words, most) =>
  words.reduce(
    ([lines, used], word) =>
      used > 0 && used + 1 + widthOf(word) > most
        ? [lines + 1, widthOf(word)]
        : [lines, used + (used > 0 ? 1 : 0) + widthOf(word)],
    [1, 0],
  )[0];

/**
 * @param {string} title
 * @returns {{ size: number, pieces: string[] }} the size it is set in, and its pieces, each of which begins a line: a
 *   heading is parted behind a colon, and a word that no line holds at a joint or between syllables
 */
export function setting(title) {
  const pieces = title.split(/(?<=:)[ \n]+/).map((piece) => piece.split(/[ \n]+/));
  const holds = (one) => {
    const most = column.width / (one * letter);
    const lines = pieces.reduce((sum, words) => sum + linesOf(words, most), 0);
    return pieces.flat().every((word) => widthOf(word) <= most) && lines * one * lineHeight <= column.height;
  };
  const found = sizes.find(holds);
  if (found !== undefined) return { size: found, pieces: pieces.map((words) => words.join(' ')) };
  const smallest = sizes.at(-1);
  const most = column.width / (smallest * letter);
  const parted = (word) => partsOfWord(word, Math.floor((most * word.length) / widthOf(word)));
  return { size: smallest, pieces: pieces.map((words) => words.flatMap(parted).join(' ')) };
}

const box = (style, children, type = 'div', more = {}) => ({
  type,
  props: { style: { display: 'flex', ...style }, children, ...more },
});

/** The mark of the site's head. */
const mark = (colour) => ({
  type: 'svg',
  props: {
    style: { marginLeft: -8 },
    width: 52,
    height: 52,
    viewBox: '0 0 32 32',
    children: [
      {
        type: 'path',
        props: { d: 'M24 10a10 10 0 1 0 2 9', fill: 'none', stroke: colour, 'stroke-width': 4 },
      },
      { type: 'path', props: { d: 'M27.5 2v11h-11z', fill: colour } },
    ],
  },
});

/**
 * @typedef {object} Picture
 * @property {string} title the heading of the page
 * @property {string} kind what kind of page it is; empty where its heading says it
 * @property {string} [way] `referral`, `win-back`, `retention`; `all` or none for a page of the whole site
 * @property {string} site
 * @property {string[]} claims what the site is, a line each
 * @property {Record<string, string>} ways the names of the three ways, in their order
 */

/** The three ways as register tabs along the lower edge; a page of one way shows its own, every other all three. */
function tabs({ way, ways }, colours) {
  const whole = way === undefined || !Object.hasOwn(ways, way);
  return Object.entries(ways).map(([id, name]) => {
    const here = whole || id === way;
    return box(
      {
        flex: 1,
        height: 76,
        alignItems: 'center',
        paddingLeft: 28,
        fontSize: 30,
        fontWeight: 600,
        color: here ? colours.paper : colours.muted,
        backgroundColor: here ? colours[id] : colours.desk,
        borderTop: `2px solid ${here ? colours[id] : colours.line}`,
      },
      name,
    );
  });
}

/** @param {Picture} picture @param {Record<string, string>} colours */
function layout(picture, colours) {
  const own = colours[picture.way === 'all' ? 'check' : picture.way] ?? colours.ink;
  const { size: fontSize, pieces } = setting(picture.title);
  return box(
    {
      width: size.width,
      height: size.height,
      flexDirection: 'column',
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: 'Atkinson',
    },
    [
      box(
        { flex: 1, borderLeft: `20px solid ${own}`, flexDirection: 'column', padding: '48px 62px 30px 62px' },
        [
          box({ alignItems: 'center' }, [
            mark(colours.ink),
            box({ marginLeft: 18, fontSize: 44, fontWeight: 800, letterSpacing: -1 }, picture.site),
          ]),
          box({ flex: 1, flexDirection: 'column', justifyContent: 'center' }, [
            ...(picture.kind
              ? [box({ fontSize: 34, fontWeight: 600, color: own, marginBottom: 12 }, picture.kind)]
              : []),
            ...pieces.map((piece) =>
              box(
                {
                  display: 'block',
                  fontSize,
                  fontWeight: 800,
                  lineHeight,
                  letterSpacing: -0.02 * fontSize,
                  textWrap: 'balance',
                  maxWidth: column.width,
                },
                piece,
              ),
            ),
          ]),
          box(
            { fontSize: 28, color: colours.muted, flexDirection: 'column' },
            picture.claims.map((claim) => box({}, claim)),
          ),
        ],
      ),
      box({ gap: 6 }, tabs(picture, colours)),
    ],
  );
}

/**
 * What draws pictures; its parts are loaded with the first, because most builds need none.
 *
 * @returns {Promise<(picture: Picture) => Promise<{ png: Buffer, pixels: Buffer }>>} each 1200 by 630
 */
export async function drawer() {
  const [{ default: satori }, { Resvg }] = await Promise.all([import('satori'), import('@resvg/resvg-js')]);
  const [faces, colours] = [fonts(), lightColours()];
  return async (picture) => {
    const svg = await satori(layout(picture, colours), { ...size, fonts: faces });
    // All letters are outlines by now, so no font is looked for.
    const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    return { png: image.asPng(), pixels: image.pixels };
  };
}
