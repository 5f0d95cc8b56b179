import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dated, overdue } from '../../../scripts/check-review.mjs';

const content = fileURLToPath(new URL('../../../src/content', import.meta.url));
const entry = (what: string, reviewBy: string) => ({
  what,
  checked: '2026-01-01',
  reviewBy,
  where: `${what}.mdx`,
});

test('what is past its day is named, longest overdue first; the day itself is still in time', () => {
  const all = [entry('late', '2026-11-25'), entry('today', '2026-11-26'), entry('later', '2025-01-31')];
  expect(overdue(all, '2026-11-26')).toEqual([
    '2025-01-31  later (last checked 2026-01-01)',
    '2026-11-25  late (last checked 2026-01-01)',
  ]);
  expect(overdue(all, '2026-11-27')).toHaveLength(3);
  expect(overdue(all, '2025-01-31')).toEqual([]);
});

test('both languages of a card are one line', () => {
  expect(overdue([entry('card', '2025-01-31'), entry('card', '2025-01-31')], '2026-11-26')).toHaveLength(1);
});

test.each(['', '26.11.2026', '2026-1-2', 'soon'])(
  'a day that reads "%s" does not pass for one',
  (reviewBy) => {
    expect(overdue([entry('card', reviewBy)], '2026-11-26')).toEqual([
      `no day   card: "${reviewBy}" is no day`,
    ]);
  },
);

test('a day to compare with that is none is refused', () => {
  expect(() => overdue([], 'today')).toThrow('Not a day: today');
});

test('cards, findings and new law are all looked at, each with its days', () => {
  const all = dated(content);
  for (const kind of ['card five-times', 'card austria', 'finding five-times', 'new law repair'])
    expect(all.map(({ what }) => what)).toContain(kind);
  expect(all.filter(({ checked, reviewBy }) => !(checked < reviewBy))).toEqual([]);
  expect(overdue(all, '2100-01-01').length).toBeGreaterThan(90);
  expect(overdue(all, '2000-01-01')).toEqual([]);
});

test('it fails or passes as its list says', () => {
  const script = fileURLToPath(new URL('../../../scripts/check-review.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  const late = overdue(dated(content), new Date().toISOString().slice(0, 10));
  expect(status).toBe(late.length > 0 ? 1 : 0);
  for (const line of late) expect(stderr).toContain(line);
  if (late.length === 0) expect(stdout).toContain('Nothing is due');
});
