import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { steps } from '../../../src/content/words/names.mjs';
import { tools } from '../../tool/tools';

const content = new URL('../../../src/content/', import.meta.url);
const helping = Object.values(tools).flatMap(({ id, parts }) =>
  parts.flatMap((part) => (part.helps ? [[`${id}/${part.id}`, part] as const] : [])),
);

test.each(helping)(
  '%s has something that helps with each of its items',
  (_place, { items = [], helps = {} }) => {
    expect(Object.keys(helps).sort()).toEqual(items.map(({ id }) => id).sort());
    for (const [item, { step, tool }] of Object.entries(helps))
      expect([item, step ?? tool]).not.toEqual([item, undefined]);
  },
);

test.each(helping)(
  '%s leads to tools, parts and steps there are, or to playbooks still to come',
  (_place, part) => {
    for (const [item, { step, tool, part: at }] of Object.entries(part.helps ?? {})) {
      if (tool !== undefined)
        expect([item, Object.keys(tools)]).toEqual([item, expect.arrayContaining([tool])]);
      if (at !== undefined)
        expect([item, tools[tool ?? '']?.parts.map(({ id }) => id)]).toEqual([
          item,
          expect.arrayContaining([at]),
        ]);
      const [book = ''] = step?.split('/') ?? [];
      if (step === undefined) continue;
      expect([item, Object.keys(steps)]).toEqual([item, expect.arrayContaining([book])]);
      const isThere = existsSync(new URL(`playbooks/${book}/`, content));
      expect([item, existsSync(new URL(`playbooks/${step}/de.mdx`, content))]).toEqual([item, isThere]);
    }
  },
);

test.each(helping)(
  '%s says of money what it is worth, in a public figure of a tool',
  (_place, { helps = {} }) => {
    for (const [item, { worth }] of Object.entries(helps)) {
      const [tool = '', key = ''] = worth?.split('/') ?? [];
      if (worth === undefined) continue;
      const quantity = tools[tool]?.quantities[key];
      const unit = quantity && 'formula' in quantity ? quantity.unit : undefined;
      expect([item, worth, unit]).toEqual([item, worth, expect.stringMatching(/^currency/)]);
      expect([item, quantity?.internal]).toEqual([item, undefined]);
    }
  },
);
