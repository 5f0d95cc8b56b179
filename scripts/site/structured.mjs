// What pages say to programs in the words of schema.org: complete, true to the page, and with addresses that lead there.
import { parse } from 'node-html-parser';
import { faultOfUrl, isNoindex, originOf } from './address.mjs';

/** What a thing of each type must say. */
const required = {
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  HowTo: ['name', 'description', 'url', 'inLanguage', 'totalTime', 'supply', 'step'],
  HowToStep: ['position', 'name', 'url', 'timeRequired'],
  HowToSupply: ['name'],
  WebApplication: ['name', 'description', 'url', 'inLanguage', 'applicationCategory'],
  WebSite: ['name', 'url', 'inLanguage'],
  DefinedTermSet: ['name', 'url', 'inLanguage', 'hasDefinedTerm'],
  DefinedTerm: ['name', 'description', 'url'],
};
const texts = ['name', 'description', 'alternateName'];
const addresses = ['url', 'item'];

const spaced = (text) => text.replace(/[\s\u00AD]+/g, ' ').trim();

/** What a visitor can read on a page, whatever is folded; what a word explains stands over its sentence, not in it. */
function readable(html) {
  const body = parse(html, { comment: false }).querySelector('body');
  for (const node of body?.querySelectorAll('script,style,template,noscript,[hidden],[popover]') ?? [])
    node.remove();
  // Blocks touch in the source; a blank between any two pieces is no word of its own.
  const pieces = (node) => (node.nodeType === 3 ? [node.text] : node.childNodes.flatMap(pieces));
  return { joined: spaced(body?.textContent ?? ''), apart: spaced(body ? pieces(body).join(' ') : '') };
}

const minutesOf = (duration) => {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return Number(hours) * 60 + Number(minutes);
};

/** Every thing within a thing, itself the first. */
const within = (thing) =>
  Array.isArray(thing)
    ? thing.flatMap(within)
    : typeof thing === 'object' && thing !== null
      ? [thing, ...Object.values(thing).flatMap(within)]
      : [];

function timeProblems({ totalTime, step }, page) {
  const total = minutesOf(totalTime);
  const sum = [step].flat().reduce((all, { timeRequired }) => all + minutesOf(timeRequired), 0);
  return [
    ...(sum === total ? [] : [`its steps take ${sum} minutes, it says ${total}`]),
    ...(new RegExp(`(?<!\\d)${total} (?:Minuten|minutes)`).test(page.apart)
      ? []
      : [`${total} minutes do not stand on the page`]),
  ];
}

function thingProblems(thing, page, fault) {
  const type = thing['@type'];
  const needs = required[type];
  if (needs === undefined) return [`a thing of the unknown type ${String(type)}`];
  const problems = needs
    .filter((key) => thing[key] === undefined || thing[key] === '' || thing[key].length === 0)
    .map((key) => `lacks ${key}`);
  for (const text of texts.flatMap((key) => thing[key] ?? []))
    if (![page.joined, page.apart].some((said) => said.includes(spaced(text))))
      problems.push(`“${text.slice(0, 80)}” does not stand on the page`);
  problems.push(...addresses.flatMap((key) => (thing[key] === undefined ? [] : (fault(thing[key]) ?? []))));
  const listed = thing.itemListElement ?? (type === 'HowTo' ? [thing.step].flat() : []);
  listed.forEach(({ position }, index) => {
    if (position !== index + 1) problems.push(`number ${index + 1} says it is number ${String(position)}`);
  });
  if (type === 'HowTo' && problems.length === 0) problems.push(...timeProblems(thing, page));
  return problems.map((problem) => `${type}: ${problem}`);
}

/** What a page of a kind must say, by its path. */
const expected = [
  [/^\/(?:de|en)\/./, 'BreadcrumbList'],
  [/^\/(?:de|en)\/playbooks\/[^/]+\/(?!booklet\/)[^/]+\/$/, 'HowTo'],
  [/^\/(?:de|en)\/glossary\/$/, 'DefinedTermSet'],
  [/^\/$/, 'WebSite'],
];

/**
 * @param {import('./read-site.mjs').Site} site
 * @returns {string[]} one line for each block that cannot be read, thing that is incomplete, text or time that does not
 *   stand on its page, and address that is not absolute or leads nowhere; nothing for a site built without an address
 */
export function structuredProblems(site) {
  const origin = originOf(site);
  if (origin === undefined) return [];
  const fault = faultOfUrl(site, origin);
  return site.pages.flatMap((page) => {
    const blocks = page.tags.filter(({ attributes }) => attributes.get('type') === 'application/ld+json');
    const problems = [];
    const types = new Set();
    const said = blocks.length > 0 ? readable(page.html) : undefined;
    for (const { text } of blocks) {
      let data;
      try {
        data = JSON.parse(text);
      } catch {
        problems.push('a data block that is no JSON');
        continue;
      }
      if (data['@context'] !== 'https://schema.org')
        problems.push('a data block in other words than schema.org');
      for (const thing of within(data['@graph'])) {
        types.add(thing['@type']);
        problems.push(...thingProblems(thing, said, fault));
      }
    }
    if (!isNoindex(page))
      for (const [path, type] of expected)
        if (path.test(page.path) && !types.has(type)) problems.push(`no ${type}`);
    return problems.map((problem) => `${page.path}: ${problem}`);
  });
}
