import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tool as campaign } from '../../../src/content/tools/reactivation-roi/tool';
import { defaultsOf } from '../../../src/lib/answers/answers';
import type { AnyTool } from '../../../src/lib/definition/definition';
import { interpreted } from '../../../src/lib/definition/model';
import { sheetOf } from '../../../src/lib/definition/sheet';
import { isNumeric } from '../../../src/lib/field/field';
import type { Inputs } from '../../../src/lib/field/field';
import { decidingOf, lookAt } from '../../../src/lib/reckon/deciding';
import type { LookedAt } from '../../../src/lib/reckon/deciding';
import { open } from '../../../src/lib/reckon/evaluate';
import type { Session } from '../../../src/lib/reckon/session';

/** What a tool's first part still assumes once its first figures are given. */
function lookedAt(tool: AnyTool, session: Session): LookedAt[] {
  const [part] = sheetOf(tool);
  const { main = '', verdict, counted = [], deciding = [], first = [] } = part ?? {};
  return [...new Set([...counted, ...deciding])].flatMap((key) => {
    const field = tool.inputs[key];
    const value = session.answer(key);
    const looked =
      field &&
      value !== null &&
      !first.includes(key) &&
      lookAt(session, { key, field, value }, { main, verdict });
    return looked && (looked.turns || looked.moved > 0) ? [looked] : [];
  });
}

const opened = (tool: AnyTool, own: Inputs): Session =>
  open(interpreted(tool), { ...defaultsOf(tool), ...own }).session;

test('of a short list it is the cost of setting it up that decides, though by itself it turns nothing', () => {
  const session = opened(campaign, {
    dormantCustomers: 180,
    contactCost: 1.25,
    secondLifeAnnualMargin: 68,
    responseRate: 0.06,
    winRateAmongResponders: 0.6,
    organicReturnRate: 0.02,
  });
  const looked = lookedAt(campaign, session);
  expect(looked.filter(({ turns }) => turns)).toEqual([]);
  expect(decidingOf(session, 'resultBand', looked).map(({ key }) => key)).toEqual(['campaignFixedCost']);
});

test('where nothing that is usual helps, nothing decides', () => {
  const session = opened(campaign, {
    dormantCustomers: 100,
    secondLifeAnnualMargin: 20,
    responseRate: 0.03,
    winRateAmongResponders: 0.3,
    organicReturnRate: 0.02,
  });
  expect(decidingOf(session, 'resultBand', lookedAt(campaign, session))).toEqual([]);
});

const ids = readdirSync(new URL('../../../src/content/tools', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(ids)('%s', (id) => {
  test('what is told to decide nothing turns no verdict, whatever is usual of all of it', async () => {
    const { tool } = (await import(`../../../src/content/tools/${id}/tool.ts`)) as { tool: AnyTool };
    const [part] = sheetOf(tool);
    const { verdict, first = [] } = part ?? {};
    const usual = (key: string) => {
      const field = tool.inputs[key];
      return field && isNumeric(field) && field.plausible ? field.plausible : undefined;
    };
    const asked = first.filter((key) => usual(key));
    if (verdict === undefined || asked.length === 0) return;
    const within = ([low, high]: readonly [number, number], at: number): number => low + (high - low) * at;
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(places, fc.array(places, { minLength: 5, maxLength: 5 }), (own, others) => {
        const session = opened(
          tool,
          Object.fromEntries(asked.map((key, at) => [key, within(usual(key) ?? [0, 0], own[at] ?? 0)])),
        );
        const said = session.figure(verdict).value;
        const looked = lookedAt(tool, session);
        const decides = decidingOf(session, verdict, looked).map(({ key }) => key);
        const rest = looked.filter(({ key }) => !decides.includes(key) && usual(key));
        for (const at of others) {
          const changed = session.at(
            Object.fromEntries(rest.map(({ key }, n) => [key, within(usual(key) ?? [0, 0], at[n] ?? 0)])),
          );
          expect(changed.figure(verdict).value).toEqual(said);
        }
      }),
      { numRuns: 40 },
    );
  });
});
