import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** Which fields of rows are at hand where a formula is drawn, and which index. */
interface Where {
  cells: { number: readonly string[]; text: readonly string[] };
  index: readonly string[];
}
/** One arbitrary for each depth and place: drawing is fast where they are not built anew for every formula. */
function kept(make: (depth: number, where: Where) => Arbitrary<string>): typeof make {
  const known = new Map<string, Arbitrary<string>>();
  return (depth, where) => {
    const key = JSON.stringify([depth, where]);
    const arbitrary = known.get(key) ?? make(depth, where);
    known.set(key, arbitrary);
    return arbitrary;
  };
}

const outside: Where = { cells: { number: [], text: [] }, index: [] };
const inRows: Where['cells'] = { number: ['n', 'share', 'two'], text: ['id', 'kind'] };
const inValues: Where['cells'] = { number: ['value'], text: ['value'] };

const called = (name: string, ...args: Arbitrary<string>[]): Arbitrary<string> =>
  fc.tuple(...args).map((parts) => `${name}(${parts.join(', ')})`);
const infix = (
  ops: readonly string[],
  left: Arbitrary<string>,
  right: Arbitrary<string>,
): Arbitrary<string> =>
  fc.tuple(left, fc.constantFrom(...ops), right).map(([a, op, b]) => `(${a} ${op} ${b})`);

const leaf = {
  number: ({ cells, index }: Where): Arbitrary<string> =>
    fc.constantFrom(
      ...['two', 'zero', 'wrong', 'worse', 'required', 'optional', 'never', 'doubled', 'score', 'rate'],
      ...['money', 'huge', '0', '1', '3', '0.1'],
      ...[...cells.number, ...cells.number, ...index, ...index],
    ),
  truth: (): Arbitrary<string> => fc.constantFrom('yes', 'no', 'true', 'false', 'given(optional)'),
  text: ({ cells }: Where): Arbitrary<string> =>
    fc.constantFrom('word', 'blank', 'mood', "'x'", "'new'", ...cells.text, ...cells.text),
  list: (): Arbitrary<string> => fc.constantFrom('rows', 'rows', 'none', 'gap', 'unsaid', 'big'),
  values: (): Arbitrary<string> => fc.constantFrom('names', 'sizes', 'ratios', 'days'),
};

const number = kept((depth, where) => {
  if (depth === 0) return leaf.number(where);
  const one = (at: Where = where): Arbitrary<string> => number(depth - 1, at);
  const rows = list(depth - 1, where);
  const inRow = one({ ...where, cells: inRows });
  const inValue = one({ ...where, cells: inValues });
  const periods = fc
    .constantFrom('t', 'u')
    .chain((index) =>
      called(
        'sum',
        fc.constant(index),
        fc.constantFrom('1', '0', 'optional'),
        fc.constantFrom('2', 'score'),
        one({ ...where, index: [...new Set([...where.index, index])].sort() }),
      ),
    );
  return fc.oneof(
    { weight: 2, arbitrary: leaf.number(where) },
    { weight: 4, arbitrary: infix(['+', '-', '*', '/', '^'], one(), one()) },
    one().map((a) => `-${a}`),
    called('if', truth(depth - 1, where), one(), one()),
    called('at', one(outside), fc.constantFrom('two', 'wrong', 'required', 'zero'), one()),
    fc
      .constantFrom('abs', 'ceil', 'floor', 'exp', 'ln', 'sqrt', 'round', 'half', 'quarter')
      .chain((name) => called(name, one())),
    fc.constantFrom('min', 'max', 'plus').chain((name) => called(name, one(), one())),
    called('either', truth(depth - 1, where), one(), one()),
    called('round', one(), fc.constantFrom('0', '2', 'score')),
    called('length', text(depth - 1, where)),
    called('count', rows),
    {
      weight: 3,
      arbitrary: fc
        .constantFrom('sum', 'product', 'min', 'max', 'mean', 'median', 'first')
        .chain((name) => called(name, rows, inRow)),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('sum', 'max', 'first')
        .chain((name) => called(name, values(depth - 1, where), inValue)),
    },
    called('quantile', rows, inRow, fc.constantFrom('0', '0.25', 'rate', 'optional')),
    periods,
  );
});

const truth = kept((depth, where) => {
  if (depth === 0) return leaf.truth();
  const one = (): Arbitrary<string> => truth(depth - 1, where);
  return fc.oneof(
    leaf.truth(),
    { weight: 3, arbitrary: infix(['and', 'or'], one(), one()) },
    one().map((a) => `not ${a}`),
    {
      weight: 3,
      arbitrary: infix(['=', '<>', '<', '<=', '>', '>='], number(depth - 1, where), number(depth - 1, where)),
    },
    infix(['=', '<>'], text(depth - 1, where), text(depth - 1, where)),
    called('given', fc.oneof(number(depth - 1, where), text(depth - 1, where), list(depth - 1, where))),
    called('if', one(), one(), one()),
    fc
      .tuple(
        fc.constantFrom('never', 'wrong', 'required', 'two', 'doubled', 'big'),
        fc.constantFrom('NEVER', 'REQUIRED'),
      )
      .map(([figure, code]) => `refused(${figure}, '${code}')`),
  );
});

const text = kept((depth, where) => {
  if (depth === 0) return leaf.text(where);
  const one = (): Arbitrary<string> => text(depth - 1, where);
  const figure = (): Arbitrary<string> => number(depth - 1, where);
  return fc.oneof(
    leaf.text(where),
    called('if', truth(depth - 1, where), one(), one()),
    called('first', list(depth - 1, where), text(depth - 1, { ...where, cells: inRows })),
    fc
      .constantFrom('lowest', 'highest')
      .chain((name) => called(name, fc.constant("'a'"), figure(), fc.constant("'b'"), figure())),
  );
});

/** Lists with the fields of `rows`. */
const list = kept((depth, where) => {
  if (depth === 0) return leaf.list();
  const inner: Where = { ...where, cells: inRows };
  return fc.oneof(
    leaf.list(),
    called('where', list(depth - 1, where), truth(depth - 1, inner)),
    called(
      'where',
      list(depth - 1, where),
      fc.constantFrom("kind = 'x'", 'n > 1', 'given(n)', 'share < rate'),
    ),
    called('sortBy', list(depth - 1, where), number(depth - 1, inner)),
    called('sortBy', list(depth - 1, where), number(depth - 1, inner), fc.constant("'descending'")),
  );
});

/** Lists with the field `value`. */
const values = kept((depth, where) => {
  if (depth === 0) return leaf.values();
  const inner: Where = { ...where, cells: inRows };
  return fc.oneof(
    leaf.values(),
    called('cumulative', list(depth - 1, where), number(depth - 1, inner)),
    called('list', list(depth - 1, where), fc.oneof(number(depth - 1, inner), text(depth - 1, inner))),
    called(
      'groupBy',
      list(depth - 1, where),
      fc.oneof(fc.constant('kind'), text(depth - 1, inner)),
      number(depth - 1, inner),
    ),
  );
});

/** Texts of the language over the small tool; some of them are not sound, and the check says which. */
export const formulaText: Arbitrary<string> = fc
  .integer({ min: 1, max: 4 })
  .chain((depth) =>
    fc.oneof(
      { weight: 4, arbitrary: number(depth, outside) },
      { weight: 2, arbitrary: truth(depth, outside) },
      text(depth, outside),
      list(depth, outside),
      values(depth, outside),
    ),
  );
