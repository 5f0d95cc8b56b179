import { expect, test } from 'vitest';
import { bound } from '../../../src/lib/definition/bound';
import type { Node } from '../../../src/lib/formula/ast';
import type { Library } from '../../../src/lib/formula/interpret';
import { callsIn, opened } from '../../../src/lib/trace/called';
import { tool } from './small-tool';

const { library } = bound(tool);
const formula = (text: string): Node => bound(tool).formula(text);
const namesIn = (text: string) => callsIn(formula(text), library).map(({ name }) => name);

test('named formulas and procedures are found wherever they stand, in the order of the formula', () => {
  expect(namesIn('max(between(amount, 2), if(always, worth(amount, years), 0))')).toEqual([
    'between',
    'worth',
  ]);
});

test('a call that another is called with is told once', () => {
  expect(namesIn('worth(between(amount, 2), years)')).toEqual(['worth', 'between']);
});

test('also where the named formula uses it twice', () => {
  const inner: Node = { type: 'call', name: 'inner', args: [] };
  const x: Node = { type: 'name', is: 'param', name: 'x' };
  const twice: Library = {
    formula: (name) =>
      name === 'twice'
        ? { params: ['x'], body: { type: 'binary', op: '+', left: x, right: x }, refusals: [] }
        : undefined,
    procedure: () => () => 1,
  };
  const call: Node = { type: 'call', name: 'twice', args: [inner] };
  expect(callsIn(call, twice)).toEqual([call, inner]);
});

test('what belongs to the language is no call', () => {
  expect(namesIn('max(amount, sqrt(amount))')).toEqual([]);
});

test('a named formula is written out with what it was called with, and says when it has no answer', () => {
  const [call] = callsIn(formula('worth(amount + 1, years)'), library);
  expect(call && opened(call, library)).toEqual({
    body: formula('if(years = 0, 0, (amount + 1) * 2)'),
    refusals: ['NEVER'],
  });
});

test('a procedure cannot be written out', () => {
  const [call] = callsIn(formula('between(amount, 2)'), library);
  expect(call && opened(call, library)).toBeUndefined();
});
