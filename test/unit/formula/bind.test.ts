import { describe, expect, test } from 'vitest';
import { parts } from '../../../src/lib/formula/ast';
import type { BoundName, Node } from '../../../src/lib/formula/ast';
import { bind, callsOf, columnsOf, figuresOf, sourceOf } from '../../../src/lib/formula/bind';
import type { Names } from '../../../src/lib/formula/bind';
import { FormulaError, parse } from '../../../src/lib/formula/parse';

const lists: Record<string, Record<string, { options?: readonly string[] }>> = {
  orders: { amount: {}, kind: { options: ['b', 'a'] }, share: {} },
  visits: { amount: {}, day: {} },
};
const names: Names = {
  figure: (name) => (/^(amount|rate|value|t|orders|visits)$/.test(name) ? {} : undefined),
  columns: (name) => lists[name],
  callable: (name) =>
    new Map([
      ['half', 1],
      ['plus', 2],
    ]).get(name),
};
const read = (text: string, row?: string, params?: string[]): Node =>
  bind(parse(text), params ? { ...names, params } : names, row);

/** Every name of a formula with what it stands for, in formula order. */
function meant(node: Node): string[] {
  if (node.type !== 'name') return parts(node).flatMap((part) => meant(part as Node));
  const name: BoundName = node;
  return [name.is === 'cell' ? `${name.name}: ${name.list} ${name.level}` : `${name.name}: ${name.is}`];
}

describe('a name stands for', () => {
  test.each<[string, string, string[]]>([
    ['a figure', 'amount + rate', ['amount: figure', 'rate: figure']],
    ['a field within the term of a list', 'sum(orders, amount)', ['orders: figure', 'amount: orders 0']],
    ['a figure where the row has no such field', 'sum(orders, rate)', ['orders: figure', 'rate: figure']],
    [
      'a figure again after the list function',
      'sum(orders, amount) + amount',
      ['orders: figure', 'amount: orders 0', 'amount: figure'],
    ],
    [
      'the field of the inner row where both have one',
      'sum(orders, sum(visits, amount * share))',
      ['orders: figure', 'visits: figure', 'amount: visits 1', 'share: orders 0'],
    ],
    [
      'the field of the outer row after the inner list',
      'sum(orders, sum(visits, amount) + amount)',
      ['orders: figure', 'visits: figure', 'amount: visits 1', 'amount: orders 0'],
    ],
    [
      'the index of a sum before a figure',
      'sum(t, 1, t, t) + t',
      ['t: index', 't: figure', 't: index', 't: figure'],
    ],
    [
      'the index of a sum before a field',
      'sum(orders, sum(amount, 1, amount, amount))',
      ['orders: figure', 'amount: index', 'amount: orders 0', 'amount: index'],
    ],
    [
      'figures alone within the quantity of at()',
      'sum(orders, at(amount + sum(visits, amount), rate, amount))',
      ['orders: figure', 'amount: figure', 'visits: figure', 'amount: visits 0', 'rate: figure'].concat(
        'amount: orders 0',
      ),
    ],
    [
      'a figure within refused()',
      "first(orders, refused(amount, 'X'))",
      ['orders: figure', 'amount: figure'],
    ],
    [
      'the fields of a list made by where',
      "count(where(orders, kind = 'a'))",
      ['orders: figure', 'kind: orders 0'],
    ],
    [
      'key and value of groups',
      "sum(where(groupBy(orders, kind, amount), key = 'a'), value)",
      ['orders: figure', 'kind: orders 0', 'amount: orders 0', 'key:  0', 'value:  0'],
    ],
    [
      'the value of a list of values',
      'max(cumulative(orders, amount), value)',
      ['orders: figure', 'amount: orders 0', 'value:  0'],
    ],
  ])('%s: %s', (_what, text, expected) => {
    expect(meant(read(text))).toEqual(expected);
  });

  test('the field of the row a quantity is about, one level outside its own lists', () => {
    expect(meant(read('amount / sum(visits, day * share)', 'orders'))).toEqual([
      'amount: orders 0',
      'visits: figure',
      'day: visits 1',
      'share: orders 0',
    ]);
  });

  test('a parameter before a figure, and after a field of a row', () => {
    expect(meant(read('amount + rate', undefined, ['amount']))).toEqual(['amount: param', 'rate: figure']);
    expect(meant(read('sum(orders, amount)', undefined, ['amount']))[1]).toBe('amount: orders 0');
  });

  test('no parameter within the quantity of at()', () => {
    expect(() => read('at(only, rate, 1)', undefined, ['only'])).toThrow(/unknown name "only"/);
    expect(meant(read('at(value, rate, only)', undefined, ['only']))).toContain('only: param');
  });

  test('no index within the quantity of at()', () => {
    expect(() => read('sum(u, 1, 2, at(value * u, rate, u))')).toThrow(/unknown name "u"/);
  });
});

describe('what cannot be bound is told with the reason', () => {
  test.each([
    ['amuont + 1', /unknown name "amuont"/],
    ['share', /unknown name "share"/],
    ['sum(orders, amount) + share', /unknown name "share"/],
    ['sum(orders, day)', /unknown name "day"/],
    ['at(share, rate, 1)', /unknown name "share"/],
    ['t + sum(u, 1, u, 1)', /unknown name "u"/],
    ['median2(orders, amount)', /unknown function "median2"/],
    ['toString(1)', /unknown function "toString"/],
    ['half(1, 2)', /half takes 1 to 1 arguments, not 2/],
    ['plus(1)', /plus takes 2 to 2 arguments, not 1/],
    ['if(amount = 1, 2)', /if takes 3 to 3 arguments, not 2/],
    ['count()', /count takes 1 to 1 arguments, not 0/],
    ['sum(orders)', /sum takes 2 to 2 arguments, not 1/],
    ['groupBy(orders, kind)', /groupBy takes 3 to 3/],
    ['at(value, rate, 1, amount)', /at\(quantity, key, value, …\)/],
    ["lowest('a', amount, 'b')", /lowest\('name', figure, …\)/],
    ["highest('a', amount, 'b')", /highest\('name', figure, …\)/],
    ['lowest(amount, rate)', /lowest: a text in quotes stands at place 1/],
    ['as(rate, amount)', /as: a text in quotes stands at place 1/],
    ['refused(value, rate)', /refused: a text in quotes stands at place 2/],
    ["refused(value + 1, 'X')", /refused: the name of a figure stands at place 1/],
    ['at(value, rate + 1, 2)', /at: the name of a figure stands at place 2/],
    ['count(amount)', /count: its first argument is no list/],
    ['sum(amount, 1)', /sum: its first argument is no list/],
    ['mean(half(1), 1)', /mean: its first argument is no list/],
    ['sum(1, 1, 2, t)', /sum\(list, term\) or sum\(t, from, to, term\)/],
  ])('%s', (text, message) => {
    expect(() => read(text)).toThrow(FormulaError);
    expect(() => read(text)).toThrow(message);
  });
});

describe('functions of one name and two meanings', () => {
  test.each([
    ['sum(orders, amount)', 'sum'],
    ['sum(t, 1, 2, t)', 'periods'],
    ['min(amount, rate)', 'min'],
    ['min(orders, amount)', 'minOf'],
    ['min(rate, amount, 1)', 'min'],
    ["max(where(orders, kind = 'a'), amount)", 'maxOf'],
    ['max(list(orders, amount), value)', 'maxOf'],
    ['max(half(amount), 1)', 'max'],
    ['max(2, amount)', 'max'],
  ])('%s is %s', (text, name) => {
    expect(read(text)).toMatchObject({ type: 'call', name });
  });

  test('min() of a field that has the name of a list is a min of figures', () => {
    const rows: Names = { ...names, columns: (name) => (name === 'orders' ? { visits: {} } : lists[name]) };
    const term = (bind(parse('sum(orders, min(visits, 1))'), rows) as Node & { type: 'call' }).args[1];
    expect(term).toMatchObject({ type: 'call', name: 'min' });
  });
});

test('groups over a choice carry its options, also through where and list; over anything else none', () => {
  const groups = (text: string) => (read(text) as Node & { type: 'call' }).groups;
  expect(groups('groupBy(orders, kind, amount)')).toEqual(['b', 'a']);
  expect(groups('groupBy(where(orders, amount > 1), kind, amount)')).toEqual(['b', 'a']);
  expect(groups('groupBy(list(orders, kind), value, 1)')).toEqual(['b', 'a']);
  expect(groups('groupBy(visits, day, amount)')).toBeUndefined();
  expect(groups("groupBy(orders, if(share > 1, 'x', 'y'), amount)")).toBeUndefined();
});

test('a formula tells the figures it reads, the calls it makes and the list it is made of', () => {
  const node = read("rate * sum(where(orders, kind = 'a'), amount * rate) + half(plus(value, 1))");
  expect(figuresOf(node)).toEqual(['rate', 'orders', 'value']);
  expect(callsOf(node)).toEqual(['half', 'plus']);
  expect(sourceOf(read('sortBy(where(orders, amount > 1), amount)'))).toBe('orders');
  expect(Object.keys(columnsOf(read('where(visits, day > 1)'), names) ?? {})).toEqual(['amount', 'day']);
  expect(columnsOf(read('amount'), names)).toBeUndefined();
});
