import { expect, test } from 'vitest';
import { checklists } from '../../../src/content/figures/checklists';
import { figures } from '../../../src/content/figures/index';
import type { Field } from '../../tool/lib';
import { tools } from '../../tool/tools';

/** What a figure is, apart from what each tool says itself. */
const nature = (field: Field): string =>
  JSON.stringify([
    ...['kind', 'unit', 'min', 'max', 'symbol'].map(
      (name) => (field as unknown as Record<string, unknown>)[name],
    ),
    field.kind === 'rows' && Object.keys(field.fields),
  ]);

test('a figure that two tools ask for in the same way is named once, in content/figures', () => {
  const asked = new Map<string, Set<string>>();
  for (const [id, { inputs }] of Object.entries(tools))
    for (const [key, field] of Object.entries(inputs)) {
      // A text is no figure, whatever it is called.
      if (field.kind === 'text') continue;
      const place = `${key} ${nature(field)}`;
      asked.set(place, (asked.get(place) ?? new Set()).add(id));
    }
  const twice = [...asked].filter(([, ids]) => ids.size > 1).map(([place]) => place.split(' ')[0] ?? '');
  expect(twice.filter((key) => !(key in figures) && !(key in checklists))).toEqual([]);
});
