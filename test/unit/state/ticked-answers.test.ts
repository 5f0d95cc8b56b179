import { afterEach, expect, test, vi } from 'vitest';
import type { AnyField } from '../../../src/lib/field/field';
import { tickedAnswers } from '../../../src/lib/state/ticked-answers';

const list: AnyField = {
  kind: 'answers',
  values: [0, 1],
  default: null,
  ticks: 'book/step/points',
  items: ['one', 'two', 'three'].map((id) => ({ id, group: 'all', weight: 1 })),
};
const inputs = {
  list,
  other: { ...list, ticks: 'book/step/others' },
  plain: { kind: 'yesNo', default: false },
} satisfies Record<string, AnyField>;

function kept(record: string | null): void {
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => (key === 'stammkunde/default/progress/book' ? record : null),
    },
  });
}
afterEach(() => {
  vi.unstubAllGlobals();
});

test('each tick of a playbook is the first answer to the item of its id, and no other list or field is touched', () => {
  kept(
    JSON.stringify({
      v: 1,
      d: { 'step.points.one': true, 'step.points.two': false, 'step.points.gone': true, 'step.done': true },
    }),
  );
  expect(tickedAnswers(inputs)).toEqual({ list: { one: 0 } });
});

test.each([null, '{', '{"v":1}', '{"v":1,"d":[]}', '{"v":1,"d":{"step.points.one":"yes"}}'])(
  'nothing is ticked in %s',
  (record) => {
    kept(record);
    expect(tickedAnswers(inputs)).toEqual({});
  },
);
