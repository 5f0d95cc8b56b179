import type { Node } from '../ast';
import type { FunctionName } from '../functions/index';
import { atom, floorOfTerm, loose } from './brackets';
import type { Tightness } from './brackets';
import type { Named } from './named';
import type { FormulaWords, SpokenFunction } from './words';

/** A number or text that stands in a formula; `of` names what a text is an answer to. */
export interface Constant {
  value: number | string;
  unit?: string;
  of?: Named;
}

/** A piece of a formula to be read. A name stands for itself or, in the line with numbers, for its value. */
export type Token = { text: string } | Named | Constant | { power: readonly Token[] };

/** What a function needs of the one who reads aloud. */
export interface Speaking {
  words: FormulaWords;
  say: (node: Node) => Token[];
  /** In brackets where the part holds together less tightly than `floor`. */
  within: (node: Node, floor: number) => Token[];
  /** The same within the rows of a list. */
  inRows: (list: Node) => Speaking;
  /** The same where no row is at hand. */
  outside: () => Speaking;
}

/** How a function is read aloud, and how tightly that holds together. */
interface Aloud {
  tight: Tightness;
  say: (args: readonly Node[], speaking: Speaking) => Token[];
}

const text = (words: string): Token => ({ text: words });

export const separated = (nodes: readonly Node[], { say }: Speaking): Token[] =>
  nodes.flatMap((node, index) => [...(index > 0 ? [text('; ')] : []), ...say(node)]);

/** `name(a; b)` */
const called = (name: SpokenFunction): Aloud => ({
  tight: atom,
  say: (args, own) => [text(`${own.words.functions[name]}(`), ...separated(args, own), text(')')],
});

/** Printed as one of its arguments. */
const shownAs = (place: number): Aloud => ({
  tight: { as: place },
  say: (args, { say }) => say(args[place] as Node),
});

/** What something is called, in quotation marks; anything but a name in brackets where it needs them. */
export function quoted(node: Node, { within, words }: Speaking): Token[] {
  const [open, close] = words.quotes;
  return node.type === 'name'
    ? [
        text(open),
        ...within(node, atom).map((token) => ('name' in token ? { ...token, itself: true as const } : token)),
        text(close),
      ]
    : within(node, atom);
}

/** `‘x’ given` */
const behind = (name: SpokenFunction): Aloud => ({
  tight: atom,
  say: ([what], own) => [...quoted(what as Node, own), text(` ${own.words.functions[name]}`)],
});

/** `number of ‘rows’` */
const ofOne = (name: SpokenFunction): Aloud => ({
  tight: atom,
  say: ([rows], own) =>
    rows?.type === 'name'
      ? [text(own.words.functions[name]), ...quoted(rows, own)]
      : called(name).say([rows as Node], own),
});

/** `name term over rows` */
const overRows = (name: SpokenFunction): Aloud => ({
  tight: loose,
  say: ([rows, term, share], own) => [
    text(own.words.functions[name]),
    ...(share ? [text(' '), ...own.say(share)] : []),
    text(' '),
    ...own.inRows(rows as Node).within(term as Node, floorOfTerm),
    text(` ${own.words.over} `),
    ...own.say(rows as Node),
  ],
});

/** `rows name term`, or with an order `rows name term, order` */
const ofRows = (name: SpokenFunction): Aloud => ({
  tight: loose,
  say: ([rows, term, order], own) => [
    ...own.say(rows as Node),
    text(` ${own.words.functions[name]} `),
    ...own.inRows(rows as Node).say(term as Node),
    ...(order ? [text(`, ${own.words.descending}`)] : []),
  ],
});

/** `name(a: figure; b: figure)` */
const ofPairs = (name: SpokenFunction): Aloud => ({
  tight: atom,
  say: (args, own) => [
    text(`${own.words.functions[name]}(`),
    ...args.flatMap((arg, place) => [
      ...(place === 0 ? [] : [text(place % 2 === 0 ? '; ' : ': ')]),
      ...own.say(arg),
    ]),
    text(')'),
  ],
});

/** `sum t = 1 to N: term` */
const periods: Aloud = {
  tight: loose,
  say: ([index, from, to, term], own) => [
    text(`${own.words.functions.periods} ${index?.type === 'name' ? index.name : ''} = `),
    ...own.say(from as Node),
    text(` ${own.words.to} `),
    ...own.say(to as Node),
    text(': '),
    ...own.within(term as Node, floorOfTerm),
  ],
};

const choose: Aloud = {
  tight: loose,
  say: ([condition, yes, no], { say, words }) => [
    text(`${words.functions.if} `),
    ...say(condition as Node),
    text(`${words.then} `),
    ...say(yes as Node),
    text(`; ${words.otherwise} `),
    ...say(no as Node),
  ],
};

/** `quantity with key = value; …` */
const at: Aloud = {
  tight: loose,
  say: ([quantity, ...pairs], own) => [
    ...own.outside().within(quantity as Node, atom),
    text(` ${own.words.functions.at} `),
    ...pairs.flatMap((part, index) => [
      ...(index % 2 === 1 ? [text(' = ')] : index > 0 ? [text('; ')] : []),
      ...own.say(part),
    ]),
  ],
};

/** `sum of term over rows per key` */
const groupBy: Aloud = {
  tight: loose,
  say: ([rows, key, term], own) => [
    text(`${own.words.functions.sum} `),
    ...own.inRows(rows as Node).within(term as Node, floorOfTerm),
    text(` ${own.words.over} `),
    ...own.say(rows as Node),
    text(` ${own.words.functions.groupBy} `),
    ...own.inRows(rows as Node).say(key as Node),
  ],
};

/** How every function of the language is read aloud. */
export const functionsAloud: Record<FunctionName, Aloud> = {
  abs: called('abs'),
  as: shownAs(1),
  at,
  ceil: called('ceil'),
  count: ofOne('count'),
  cumulative: overRows('cumulative'),
  exp: called('exp'),
  first: overRows('first'),
  floor: called('floor'),
  given: behind('given'),
  groupBy,
  highest: ofPairs('highest'),
  if: choose,
  length: called('length'),
  list: overRows('list'),
  ln: called('ln'),
  lowest: ofPairs('lowest'),
  max: called('max'),
  maxOf: overRows('maxOf'),
  mean: overRows('mean'),
  median: overRows('median'),
  min: called('min'),
  minOf: overRows('minOf'),
  periods,
  product: overRows('product'),
  quantile: overRows('quantile'),
  refused: behind('refused'),
  round: called('round'),
  sortBy: ofRows('sortBy'),
  sqrt: called('sqrt'),
  sum: overRows('sum'),
  where: ofRows('where'),
  years: shownAs(0),
};
