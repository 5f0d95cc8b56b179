import { expect, test } from 'vitest';
import { tool } from '../../../src/content/tools/customer-value/tool';
import { defaultsOf } from '../../../src/lib/answers/answers';
import { bound } from '../../../src/lib/definition/bound';
import { closure, publicQuantities } from '../../../src/lib/definition/graph';
import { interpreted } from '../../../src/lib/definition/model';
import { open } from '../../../src/lib/reckon/evaluate';
import { traceAll } from '../../../src/lib/trace/trace';

const own = tool.parts.find(({ id }) => id === 'valueMatrix')?.quantities ?? {};
const keys = publicQuantities(tool).filter((key) => key in own);

test('a field of rows is no figure of the tool: the matrix rests on its list alone', () => {
  expect(closure(tool, keys)).toEqual({
    inputs: ['matrixCustomers'],
    quantities: ['matrixClasses', 'matrixLifetimeMedian', 'matrixReferralMedian'],
  });
});

test('its trace shows only steps that play a part', () => {
  const matrixCustomers = [
    { name: 'a', lifetimeValue: 100, referralValue: 5 },
    { name: 'b', lifetimeValue: 300, referralValue: 50 },
    { name: 'c', lifetimeValue: 200, referralValue: 9 },
  ];
  const { session } = open(interpreted(tool), { ...defaultsOf(tool), matrixCustomers });
  const steps = traceAll(bound(tool), session, keys);
  expect(steps.map(({ key }) => key).sort()).toEqual([...keys].sort());
  expect(steps.find(({ key }) => key === 'matrixClasses')?.rows?.[1]?.cells).toMatchObject({
    lifetimeValue: { value: 300, unit: 'currency' },
    referralValue: { value: 50, unit: 'currency' },
  });
});
