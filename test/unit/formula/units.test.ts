import { describe, expect, test } from 'vitest';
import { functions } from '../../../src/lib/formula/functions/index';
import { describe as inWords, kindOf, sameKind } from '../../../src/lib/formula/kinds';
import { FormulaError } from '../../../src/lib/formula/parse';
import { kindIn, unitText } from './small-tool';

describe('the unit texts of the contract', () => {
  test.each([
    ['currency/year', 'currency·year^-1'],
    ['1/year', 'year^-1'],
    ['months/year', 'month·year^-1'],
    ['currency/customers', 'currency'],
    ['share', '1'],
    ['day number', 'day'],
    ['year/year', '1'],
    ['boolean', 'boolean'],
    ['band', 'text'],
    ['list', 'rows'],
    ['list of days', 'rows'],
  ])('%s is %s', (text, kind) => {
    expect(inWords(kindOf(text))).toBe(kind);
  });

  test('a list of plain values names the unit of their one field', () => {
    expect(kindOf('list of currency')).toEqual({ is: 'rows', fields: { value: kindOf('currency') } });
  });

  test.each(['furlongs', 'currency/furlong', 'list of furlongs', ''])('"%s" is no unit', (text) => {
    expect(() => kindOf(text)).toThrow(FormulaError);
  });

  test('a bare 0 agrees with any number and with nothing else', () => {
    expect(sameKind(kindIn('0'), kindOf('currency'))).toBe(true);
    expect(sameKind(kindOf('currency'), kindIn('0'))).toBe(true);
    expect(sameKind(kindIn('0'), kindOf('boolean'))).toBe(false);
    expect(sameKind(kindIn('1'), kindOf('currency'))).toBe(false);
  });
});

/** Right uses of the operators and of every function with the unit of their value. */
const right: Record<string, [string, string][]> = {
  arithmetic: [
    ['money + money', 'currency'],
    ['money + 0', 'currency'],
    ['0 - money', 'currency'],
    ['-money', 'currency'],
    ['money * rate', 'currency'],
    ['money / yearly', 'year'],
    ['yearly * 2 years', 'currency'],
    ['yearly / 12 months/year', 'currency/month'],
    ['day - 7 days', 'day'],
    ['two / 2 years', '1/year'],
    ['(money / money) ^ two', '1'],
    ['money / (1 + rate) ^ two', 'currency'],
    ['step + 3 months', 'month'],
  ],
  truths: [
    ['true', 'boolean'],
    ['money > 0 and not no', 'boolean'],
    ['word = blank', 'boolean'],
    ["mood <> 'new'", 'boolean'],
    ['yes = no', 'boolean'],
    ['step = 10 months', 'boolean'],
  ],
  abs: [['abs(money)', 'currency']],
  as: [["as('currency', two)", 'currency']],
  at: [
    ['at(money * two, money, money * 2, rate, 0.5)', 'currency'],
    ['at(two, mood, word)', '1'],
    ['at(two, yearly, 0)', '1'],
    ['sum(rows, at(sum(days, 1), two, n))', '1'],
  ],
  ceil: [['ceil(money)', 'currency']],
  count: [['count(days)', '1']],
  cumulative: [['max(cumulative(rows, n * money), value)', 'currency']],
  exp: [['exp(two)', '1']],
  first: [
    ['first(days, value)', 'day'],
    ['first(rows, kind)', 'text'],
  ],
  floor: [['floor(yearly)', 'currency/year']],
  given: [
    ['given(word)', 'boolean'],
    ['given(rows)', 'boolean'],
  ],
  groupBy: [
    ['sum(groupBy(rows, kind, n * money), value)', 'currency'],
    ['first(groupBy(rows, kind, n), key)', 'text'],
  ],
  highest: [["highest('a', money, 'b', 0)", 'text']],
  if: [
    ['if(yes, money, 0)', 'currency'],
    ['if(yes, 0, money)', 'currency'],
    ["if(yes, 'a', word)", 'text'],
    ['if(yes, no, yes)', 'boolean'],
  ],
  length: [['length(word) + length(mood)', '1']],
  list: [['first(list(rows, id), value)', 'text']],
  ln: [['ln(rate)', '1']],
  lowest: [["lowest('a', 0, 'b', money)", 'text']],
  max: [
    ['max(0, money, money)', 'currency'],
    ['max(0, 0)', '1'],
  ],
  maxOf: [['max(days, value)', 'day']],
  mean: [['mean(days, value)', 'day']],
  median: [['median(rows, n * money)', 'currency']],
  min: [['min(money, 0)', 'currency']],
  minOf: [['min(days, value)', 'day']],
  periods: [
    ['sum(t, 1, 3, money * rate ^ t)', 'currency'],
    ['sum(t, 1 year, money / yearly, t)', '1'],
  ],
  product: [['product(rows, 1 - share)', '1']],
  quantile: [['quantile(days, value, rate)', 'day']],
  refused: [["refused(money, 'DIV_ZERO')", 'boolean']],
  round: [['round(money, 2)', 'currency']],
  sortBy: [
    ['first(sortBy(days, value), value)', 'day'],
    ["count(sortBy(rows, n, 'descending'))", '1'],
  ],
  sqrt: [['sqrt(two)', '1']],
  sum: [['sum(rows, n * money)', 'currency']],
  where: [["sum(where(rows, kind = 'x' and n > 0), n)", '1']],
  years: [['years(two)', 'year']],
  'what a tool brings': [
    ['half(rate)', '1'],
    ['plus(two, rate)', '1'],
    ['widest(days)', 'day'],
  ],
  'lists with a name': [
    ['first(big, n)', '1'],
    ["count(where(byKind, key = 'x'))", '1'],
    ['first(names, value)', 'text'],
    ['sum(sizes, value)', '1'],
    ['sum(list, weight)', '1'],
  ],
};

test('every function of the language has a right and a wrong use below', () => {
  expect(Object.keys(functions).filter((name) => !right[name])).toEqual([]);
  const wrongNames = new Set(wrong.map(([name]) => name));
  // What these take and give can be anything; what is refused of them is refused while names are bound.
  const free = ['count', 'first', 'given', 'list'];
  expect(Object.keys(functions).filter((name) => !wrongNames.has(name) && !free.includes(name))).toEqual([]);
});

describe.each(Object.entries(right))('%s', (_name, uses) => {
  test.each(uses)('%s is %s', (text, unit) => {
    expect(unitText(kindIn(text))).toBe(unit);
  });
});

const wrong: [name: string, text: string, message: RegExp][] = [
  ['+', 'money + two', /currency \+ 1 do not agree/],
  ['-', 'money - yearly', /currency - currency·year\^-1 do not agree/],
  ['+', 'word + word', /\+: text where a number is needed/],
  ['+', 'yes + no', /\+: boolean where a number is needed/],
  ['*', 'money * word', /\*: text where a number is needed/],
  ['/', 'yes / two', /\/: boolean where a number is needed/],
  ['-x', '-word', /unary minus: text where a number is needed/],
  ['^', 'money ^ two', /base of \^/],
  ['^', 'two ^ money', /exponent: currency where 1 is needed/],
  ['=', 'money = two', /currency = 1 do not agree/],
  ['=', 'word = 0', /text = 1 do not agree/],
  ['=', 'rows = gap', /lists take no =/],
  ['<', 'money < 12 months', /do not agree/],
  ['<', 'word < word', /<: text where a number is needed/],
  ['>=', 'yes >= no', />=: boolean where a number is needed/],
  ['and', 'yes and two', /and: 1 where boolean is needed/],
  ['or', 'word or yes', /or: text where boolean is needed/],
  ['not', 'not two', /not: 1 where boolean is needed/],
  ['choice', "mood = 'gone'", /"gone" is none of new, old/],
  ['choice', "'gone' <> mood", /"gone" is none of new, old/],
  ['choice', "count(where(rows, kind = 'w'))", /"w" is none of y, z, x/],
  ['choice', "count(where(byKind, key = 'w'))", /"w" is none of y, z, x/],
  ['choice', "sum(where(list, group = 'tax'), weight)", /"tax" is none of price, staff/],
  ['choice', 'step = 10', /month = 1 do not agree/],
  ['abs', 'abs(word)', /abs: text where a number is needed/],
  ['as', "as('furlongs', two)", /unknown unit "furlongs"/],
  ['at', 'at(two, money, 3)', /currency is needed/],
  ['at', 'at(two, mood, yes)', /text is needed/],
  ['at', 'at(two + money, rate, 1)', /do not agree/],
  ['ceil', 'ceil(yes)', /ceil: boolean/],
  ['cumulative', 'count(cumulative(rows, id))', /cumulative: text/],
  ['exp', 'exp(money)', /exp: currency where 1 is needed/],
  ['floor', 'floor(word)', /floor: text/],
  ['groupBy', 'count(groupBy(rows, kind, id))', /groupBy: text/],
  ['highest', "highest('a', money, 'b', two)", /highest: 1 where currency is needed/],
  ['if', 'if(two, 1, 2)', /if: 1 where boolean is needed/],
  ['if', 'if(yes, money, two)', /if: 1 where currency is needed/],
  ['if', "if(yes, 0, 'none')", /if: text where 1 is needed/],
  ['if', "if(yes, 'none', 0)", /if: 1 where text is needed/],
  ['length', 'length(two)', /length: 1 where text is needed/],
  ['ln', 'ln(money)', /ln: currency where 1 is needed/],
  ['lowest', "lowest('a', word, 'b', word)", /lowest: text/],
  ['lowest', "lowest('a', 0, 'b', word)", /lowest: text/],
  ['max', 'max(money, two)', /max: 1 where currency is needed/],
  ['max', 'max(0, yes)', /max: boolean/],
  ['maxOf', 'max(rows, id)', /maxOf: text/],
  ['mean', 'mean(rows, id)', /mean: text/],
  ['median', 'median(rows, n > 1)', /median: boolean/],
  ['min', "min('a', 'b')", /min: text/],
  ['minOf', 'min(rows, kind)', /minOf: text/],
  ['periods', 'sum(t, money, 3, t)', /a sum runs over periods/],
  ['periods', 'sum(t, 1, two / 2 years, t)', /a sum runs over periods/],
  ['periods', 'sum(t, 1, 3, word)', /sum: text/],
  ['product', 'product(rows, n * money)', /product: currency where 1 is needed/],
  ['quantile', 'quantile(rows, id, 0.5)', /quantile: text/],
  ['quantile', 'quantile(rows, n, money)', /quantile: currency where 1 is needed/],
  ['refused', "refused(money, 'DIV_ZERO') + 1", /boolean \+ 1 do not agree/],
  ['round', 'round(word)', /round: text/],
  ['round', 'round(two, money)', /round: currency where 1 is needed/],
  ['sortBy', 'count(sortBy(rows, id))', /sortBy: text/],
  ['sortBy', "count(sortBy(rows, n, 'downwards'))", /the order of sortBy is 'descending' or left out/],
  ['sqrt', 'sqrt(word)', /sqrt: text/],
  ['sum', 'sum(rows, id)', /sum: text/],
  ['sum', 'sum(rows, n + money)', /1 \+ currency do not agree/],
  ['where', 'count(where(rows, n))', /where: 1 where boolean is needed/],
  ['years', 'years(word)', /years: text/],
  ['half', 'half(money)', /half: currency where 1 is needed/],
  ['plus', 'plus(two, word)', /plus: text where 1 is needed/],
  ['widest', 'widest(two)', /widest: 1 where list of days is needed/],
];

describe('what does not agree is told with the place', () => {
  test.each(wrong)('%s: %s', (_name, text, message) => {
    expect(() => kindIn(text)).toThrow(FormulaError);
    expect(() => kindIn(text)).toThrow(message);
  });
});
