import { atom } from 'nanostores';
import { expect, test } from 'vitest';
import type { Answers } from '../../../src/lib/answers/answers';
import { joinStores } from '../../../src/lib/state/kept-elsewhere';
import type { StoreNotice, ToolStore } from '../../../src/lib/state/tool-store';

const store = (answers: Answers = {}): ToolStore => ({
  $answers: atom(answers),
  $notice: atom<StoreNotice | null>(null),
  $closed: atom(false),
  opened: Promise.resolve(),
});

test('an answer is the same in both stores, whichever changes it, and other answers stay where they are', () => {
  const [here, a, b] = [store({ own: 1 }), store({ one: 2, other: 3 }), store()];
  joinStores(here, [
    ['one', a],
    ['two', b],
  ]);
  expect(here.$answers.get()).toEqual({ own: 1, one: 2 });
  a.$answers.set({ ...a.$answers.get(), one: 4 });
  expect(here.$answers.get()).toEqual({ own: 1, one: 4 });
  here.$answers.set({ own: 5, one: 6, two: 7 });
  expect([a.$answers.get(), b.$answers.get()]).toEqual([{ one: 6, other: 3 }, { two: 7 }]);
});

test('what was answered before goes over what lies there; what was not leaves it', () => {
  const [here, a, b] = [store({ one: 1 }), store({ one: 2 }), store({ two: 3 })];
  joinStores(here, [
    ['one', a],
    ['two', b],
  ]);
  expect([here.$answers.get(), a.$answers.get(), b.$answers.get()]).toEqual([
    { one: 1, two: 3 },
    { one: 1 },
    { two: 3 },
  ]);
});

test('emptied in one place it is emptied in the other, and what is put back comes back', () => {
  const [here, a] = [store({ own: 1 }), store({ one: 2, other: 3 })];
  joinStores(here, [['one', a]]);
  const before = here.$answers.get();
  here.$answers.set({});
  expect(a.$answers.get()).toEqual({ other: 3 });
  here.$answers.set(before);
  expect(a.$answers.get()).toEqual({ one: 2, other: 3 });
  a.$answers.set({});
  expect(here.$answers.get()).toEqual({ own: 1 });
});

test('two answers that one store keeps change together', () => {
  const [here, a] = [store(), store({ one: 1, two: 1 })];
  joinStores(here, [
    ['one', a],
    ['two', a],
  ]);
  here.$answers.set({ one: 2, two: 3 });
  expect([here.$answers.get(), a.$answers.get()]).toEqual([
    { one: 2, two: 3 },
    { one: 2, two: 3 },
  ]);
});

test('of what happened to the other record is told what is about this tool', () => {
  const [here, a] = [store(), store()];
  joinStores(here, [['one', a]]);
  a.$notice.set({ dropped: ['other'], newer: false, stays: false });
  expect(here.$notice.get()).toBeNull();
  a.$notice.set({ dropped: ['other', 'one.x'], newer: false, stays: false });
  expect(here.$notice.get()?.dropped).toEqual(['one.x']);
});
