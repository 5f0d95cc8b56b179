import type { Node } from '../ast';
import type { FunctionName } from '../functions/index';
import { atom, floorOfTerm } from './brackets';
import type { Tightness } from './brackets';
import { applied, el, leaf, mo, row, wording } from './math-tree';
import type { MathTree } from './math-tree';
import type { FormulaWords, SpokenFunction } from './words';

/** What a function needs of the one who sets mathematics. */
export interface Setting {
  words: FormulaWords;
  set: (node: Node) => MathTree;
  /** In brackets where the part holds together less tightly than `floor`. */
  within: (node: Node, floor: number) => MathTree;
  /** The same within the rows of a list. */
  inRows: (list: Node) => Setting;
  /** The same where no row is at hand. */
  outside: () => Setting;
}

/** How a function is set, and how tightly that holds together. */
interface Maths {
  tight: Tightness;
  set: (args: readonly Node[], setting: Setting) => MathTree;
}

const whole = (set: Maths['set']): Maths => ({ tight: atom, set });

/** `name(a, b)`: by a sign of mathematics, or in words. */
const called = (sign: string): Maths => whole((args, { set }) => applied(leaf('mi', sign), args.map(set)));
const inWords = (name: SpokenFunction): Maths =>
  whole((args, { set, words }) => applied(leaf('mi', words.functions[name].trim()), args.map(set)));

/** Printed as one of its arguments. */
const shownAs = (place: number): Maths => ({
  tight: { as: place },
  set: (args, { set }) => set(args[place] as Node),
});

/** Between two signs that close it in. */
const closedIn = (open: string, close: string): Maths =>
  whole(([what], { set }) => row(mo(open), set(what as Node), mo(close)));

/** `x given` */
const behind = (name: SpokenFunction): Maths =>
  whole(([what], { set, words }) => row(set(what as Node), wording(words.functions[name])));

/** A large sign with the list under it. */
const large = (sign: string): Maths => ({
  tight: floorOfTerm,
  set: ([rows, term], own) =>
    row(
      el('munder', mo(sign), own.set(rows as Node)),
      own.inRows(rows as Node).within(term as Node, floorOfTerm),
    ),
});

/** `min` with the list under it. */
const extremeOf = (sign: string): Maths =>
  whole(([rows, term], own) =>
    applied(el('munder', leaf('mi', sign), own.set(rows as Node)), [
      own.inRows(rows as Node).set(term as Node),
    ]),
  );

/** `name(term over rows)` */
const overRows = (name: SpokenFunction): Maths =>
  whole(([rows, term, share], own) =>
    row(
      leaf('mtext', own.words.functions[name].trim()),
      ...(share ? [wording(''), own.set(share)] : []),
      mo('('),
      own.inRows(rows as Node).set(term as Node),
      wording(own.words.over),
      own.set(rows as Node),
      mo(')'),
    ),
  );

/** `rows name term` */
const ofRows = (name: SpokenFunction): Maths =>
  whole(([rows, term, order], own) =>
    row(
      own.set(rows as Node),
      wording(own.words.functions[name]),
      own.inRows(rows as Node).set(term as Node),
      ...(order ? [wording(own.words.descending)] : []),
    ),
  );

/** `name(a: figure, b: figure)` */
const ofPairs = (name: SpokenFunction): Maths =>
  whole((args, { set, words }) => {
    const pairs: MathTree[] = [];
    for (let place = 0; place < args.length; place += 2)
      pairs.push(row(set(args[place] as Node), mo(':'), set(args[place + 1] as Node)));
    return applied(leaf('mtext', words.functions[name].trim()), pairs);
  });

/** `∑` from one period to another. */
const periods: Maths = {
  tight: floorOfTerm,
  set: ([index, from, to, term], own) =>
    row(
      el(
        'munderover',
        mo('∑'),
        row(own.set(index as Node), mo('='), own.set(from as Node)),
        own.set(to as Node),
      ),
      own.within(term as Node, floorOfTerm),
    ),
};

/** A brace with one line a branch; further conditions in the last branch are lines of their own. */
const cases: Maths = whole((args, { set, words }) => {
  const lines: MathTree[] = [];
  let branches = args;
  for (;;) {
    const [condition, value, no] = branches as [Node, Node, Node];
    lines.push(el('mtr', el('mtd', set(value)), el('mtd', wording(words.functions.if), set(condition))));
    if (no.type !== 'call' || no.name !== 'if') {
      lines.push(el('mtr', el('mtd', set(no)), el('mtd', wording(words.otherwise))));
      return row(mo('{'), el('mtable', ...lines));
    }
    branches = no.args;
  }
});

/** The quantity with what is replaced as its index. */
const at: Maths = whole(([quantity, ...pairs], own) => {
  const changes = pairs.flatMap((part, index) => [
    ...(index % 2 === 1 ? [mo('=')] : index > 0 ? [mo(',')] : []),
    own.set(part),
  ]);
  return el('msub', row(own.outside().set(quantity as Node), mo('|')), row(...changes));
});

const groupBy: Maths = whole(([rows, key, term], own) => {
  const inner = own.inRows(rows as Node);
  return row(
    el('munder', mo('∑'), own.set(rows as Node)),
    inner.set(term as Node),
    wording(own.words.functions.groupBy),
    inner.set(key as Node),
  );
});

/** How every function of the language is set as mathematics. */
export const functionsInMaths: Record<FunctionName, Maths> = {
  abs: closedIn('|', '|'),
  as: shownAs(1),
  at,
  ceil: closedIn('⌈', '⌉'),
  count: inWords('count'),
  cumulative: overRows('cumulative'),
  exp: whole(([power], { set }) => el('msup', leaf('mi', 'e'), set(power as Node))),
  first: overRows('first'),
  floor: closedIn('⌊', '⌋'),
  given: behind('given'),
  groupBy,
  highest: ofPairs('highest'),
  if: cases,
  length: inWords('length'),
  list: overRows('list'),
  ln: called('ln'),
  lowest: ofPairs('lowest'),
  max: called('max'),
  maxOf: extremeOf('max'),
  mean: overRows('mean'),
  median: overRows('median'),
  min: called('min'),
  minOf: extremeOf('min'),
  periods,
  product: large('∏'),
  quantile: overRows('quantile'),
  refused: behind('refused'),
  round: inWords('round'),
  sortBy: ofRows('sortBy'),
  sqrt: whole(([of], { set }) => el('msqrt', set(of as Node))),
  sum: large('∑'),
  where: ofRows('where'),
  years: shownAs(0),
};
