import type { Tab } from './driver/tab';
import { keys } from './driver/tab';
import { expect, test } from './fixture';
import { enter, numbered, numbers, often, openFolds, ready, rest, results, valueOf } from './page';

/** A wrong number, then a right one as German hands write it. */
const texts = ['6x', '1.234,56'];
/** Milliseconds between two keys. */
const pace = 30;

/** The first number of the page, and of every fold in it. */
const firstNumbers = async (tab: Tab): Promise<string[]> =>
  tab.evaluate(
    (names) => {
      const ofEach = new Map<Element | null | undefined, string>();
      for (const name of names) {
        const fold = document.querySelector(`[data-tool] [name="${name}"]`)?.closest('details');
        if (!ofEach.has(fold)) ofEach.set(fold, name);
      }
      return [...ofEach.values()];
    },
    await numbers(tab),
  );

/** Opens or closes how the figures of a field's part came about. */
const traceBeside = (tab: Tab, name: string, open: boolean) =>
  tab.evaluate(
    (wanted, now) => {
      const field = document.querySelector(`[data-tool] [name="${wanted}"]`);
      const trace = field?.closest('[data-part]')?.querySelector<HTMLDetailsElement>('.t-how');
      if (trace) trace.open = now;
    },
    name,
    open,
  );

/** What the hand sees of a field while it types. */
const seen = (tab: Tab, name: string) =>
  tab.evaluate((wanted) => {
    const field = document.querySelector<HTMLInputElement>(`[data-tool] [name="${wanted}"]`);
    return {
      text: field?.value,
      focused: document.activeElement === field,
      top: Math.round(field?.getBoundingClientRect().top ?? Number.NaN),
      folds: document.querySelectorAll('[data-tool] details:is(.t-part, .t-more, .t-how)[open]').length,
    };
  }, name);

/** Types a text key by key and compares after every key. @returns what was lost or moved */
async function typeInto(tab: Tab, name: string, text: string): Promise<string[]> {
  await enter(tab, name);
  const { top, folds } = await seen(tab, name);
  const faults: string[] = [];
  for (const key of [keys.Backspace, ...Array.from(text)]) {
    await tab.type(key, pace);
    const typed = key === keys.Backspace ? '' : text.slice(0, text.indexOf(key) + 1);
    const now = await seen(tab, name);
    const moved = now.top - top;
    if (now.text !== typed || !now.focused || Math.abs(moved) > 1 || now.folds !== folds)
      faults.push(`${name} "${typed}": ${JSON.stringify({ ...now, moved })}`);
  }
  await rest(tab);
  const { text: left } = await seen(tab, name);
  if (left !== text) faults.push(`${name} "${text}" is "${left}" once everything follows`);
  return faults;
}

for (const id of numbered)
  test(`${id}: what is typed stays, under the hand and after a reload`, async ({ tab, origin }) => {
    await tab.goto(`${origin}/de/tools/${id}/`);
    await ready(tab);
    await openFolds(tab);
    await ready(tab);
    const names = await firstNumbers(tab);
    expect(names.length).toBeGreaterThan(0);
    const before = await results(tab);
    const faults: string[] = [];
    for (const name of names) {
      await traceBeside(tab, name, true);
      await rest(tab);
      for (const text of texts) faults.push(...(await typeInto(tab, name, text)));
      await traceBeside(tab, name, false);
    }
    expect(faults).toEqual([]);
    const after = await results(tab);
    expect(after).not.toEqual(before);
    await tab.reload();
    await ready(tab);
    // The page that was left may still answer for a moment.
    await expect.poll(() => results(tab), often).toEqual(after);
    for (const name of names) expect((await valueOf(tab, name))?.replaceAll('.', ''), name).toBe('1234,56');
  });
