import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../src/components/trace/standing';
import { alone, defaultsOf, open, resolve, sourcesOf } from '../../tool/lib';
import type { Answers } from '../../tool/lib';
import { folders } from '../../tool/tools';
import { viewModel } from '../../tool/view';

/** Every field into which another tool's figure flows. */
const linked = Object.values(folders).flatMap((folder) =>
  Object.entries(folder.tool.inputs).flatMap(([key, { link }]) => {
    const [source, ...others] = link ? sourcesOf(link) : [];
    const from = source === undefined || others.length > 0 ? undefined : folders[source];
    return from ? [{ name: `${folder.id}.${key}`, folder, key, from }] : [];
  }),
);

describe('a figure that comes from another tool', () => {
  /** On how many assumptions of the other tool it rests, where that one holds these answers. */
  const assumptions = ({ folder, key, from }: (typeof linked)[number], answers: Answers): number => {
    const { inputs, unreadable, linked: open_ } = resolve(from.compiled, answers);
    const { session } = open(from.compiled, inputs, unreadable, open_);
    const around = {
      ...alone,
      other: (id: string) => (id === from.id ? session : undefined),
      answersIn: (id: string) => (id === from.id ? answers : undefined),
    };
    const standing = standingOf(folder.tool, viewModel(folder, {}, 'en', { around }), key);
    return typeof standing === 'string' ? 0 : standing.assumptions;
  };

  test.each(linked.map((one) => [one.name, one] as const))('%s rests on none once all is said', (_, one) => {
    expect(assumptions(one, defaultsOf(one.from.tool) as Answers)).toBe(0);
  });

  test('says on how many assumptions it rests while some of them are ours', () => {
    const resting = linked.filter((one) => {
      const said = Object.entries(one.from.tool.inputs).find(([, { default: value }]) => value !== null);
      return said !== undefined && assumptions(one, { [said[0]]: said[1].default }) > 0;
    });
    expect(resting.map(({ name }) => name)).toContain('complaint-recovery.keptCustomerValue');
    expect(resting.length).toBeGreaterThan(2);
  });
});
