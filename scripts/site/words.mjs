// What the pages say, as far as a machine can tell: forbidden words, codes, lines that may break in the wrong place,
// and on steps whether the sentences are whole. It proves the absence of known faults, never quality.
import { parse } from 'node-html-parser';
import { wordList } from '../../src/content/words/words.mjs';
import { breaking, codes, joining } from './word-rules.mjs';

/** Read with their own terms, or by programs: cards and their titles, methods, traces, addresses, what is hidden. */
const apart =
  'script,style,template,svg,code,[hidden],.address,.card,[data-card],.t-how,.t-trace,#sources,[data-terms],.foot,[lang]:not(html)';

/** Blocks that hold a text of their own. */
const blocks =
  'h1,h2,h3,h4,p,li,dt,dd,th,td,label,summary,button,option,legend,figcaption,blockquote,a,small';

/**
 * @param {string} html a built page
 * @returns {import('node-html-parser').HTMLElement} what of it is read
 */
function readable(html) {
  const root = parse(html, { comment: false });
  const body = root.querySelector('main') ?? root;
  for (const node of body.querySelectorAll(apart)) node.remove();
  return body;
}

const textOf = (node) => node.textContent.replace(/[ \t\r\n]+/g, ' ').trim();

/**
 * @param {string} text one text of a page
 * @param {'de' | 'en'} locale
 * @returns {string[]} what is wrong with its words
 */
export function faultsOf(text, locale) {
  const found = wordList.flatMap((word) =>
    (word.not?.[locale] ?? []).flatMap((pattern) => {
      const hit = pattern.exec(text)?.[0];
      return hit === undefined ? [] : [`“${hit}” (${word[locale].join('; ')}) in: ${text.slice(0, 120)}`];
    }),
  );
  const space = breaking[locale].exec(text)?.[0];
  if (space !== undefined) found.push(`a space that may break, “${space}”, in: ${text.slice(0, 120)}`);
  return found;
}

/**
 * @param {import('node-html-parser').HTMLElement} body what is read of a page
 * @returns {string[]} codes of the method or of the program; looked for piece by piece, because pieces touch
 */
function codesIn(body) {
  const pieces = (node) => (node.nodeType === 3 ? [node.text] : node.childNodes.flatMap(pieces));
  return pieces(body).flatMap((text) => {
    const code = codes.exec(text)?.[0];
    return code === undefined ? [] : [`a code, “${code}”, in: ${text.trim().slice(0, 120)}`];
  });
}

/**
 * The sentences of a step: of its paragraphs and list items that end like one; tools, tables and rows that open apart.
 *
 * @param {string} html a built step
 * @returns {string[]}
 */
export function sentencesOf(html) {
  const body = readable(html);
  const step = body.querySelector('.step') ?? body;
  for (const node of step.querySelectorAll(
    '[data-tool],.t-place,table,.fold,.box,.tool-row,.pager,.minutes,[data-only="cancelled"],.track-line',
  ))
    node.remove();
  return step
    .querySelectorAll('p,li')
    .filter((node) => !node.querySelector('p,li,h3'))
    .map(textOf)
    .filter((text) => /[.!?…][“”’"»)]*$/u.test(text))
    .flatMap((text) => text.split(/(?<=[.!?…][“”’"»)]*) (?=[\p{Lu}„“‘"\d])/u));
}

/**
 * @param {readonly string[]} sentences
 * @param {'de' | 'en'} locale
 * @returns {{ short: number, joined: number }} shares of those of six words or fewer, and of those with a joining word
 */
export function sharesOf(sentences, locale) {
  const share = (test) => sentences.filter(test).length / Math.max(1, sentences.length);
  return {
    short: share((sentence) => sentence.split(' ').length <= 6),
    joined: share((sentence) => joining[locale].test(sentence)),
  };
}

const most = { short: 0.15, joined: 0.3 };
const percent = (share) => `${(100 * share).toFixed(0)}%`;

/**
 * @param {import('./read-site.mjs').Site} site
 * @returns {string[]} one line for each fault, with its page
 */
export function wordProblems({ pages }) {
  const said = new Set();
  return pages.flatMap(({ path, html }) => {
    const locale = /^\/(de|en)\//.exec(path)?.[1];
    if (!locale || /\/(?:methods|sources|privacy|glossary)\//.test(path)) return [];
    const body = readable(html);
    const texts = body
      .querySelectorAll(blocks)
      .filter((node) => !node.querySelector('p,li,h3,dt,dd,td,th'))
      .map(textOf);
    // A calculator stands on several pages; its fault is told once.
    const faults = [...texts.flatMap((text) => faultsOf(text, locale)), ...codesIn(body)].filter(
      (fault) => !said.has(fault) && said.add(fault),
    );
    if (/\/playbooks\/[^/]+\/[^/]+\/$/.test(path)) {
      const { short, joined } = sharesOf(sentencesOf(html), locale);
      if (short > most.short) faults.push(`${percent(short)} of the sentences have six words or fewer`);
      if (joined < most.joined) faults.push(`only ${percent(joined)} of the sentences are joined`);
    }
    return faults.map((fault) => `${path}: ${fault}`);
  });
}
