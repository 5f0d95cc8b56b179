import { describe, expect, test } from 'vitest';
import { offersOf } from '../../../src/lib/state/profile';
import { calculators } from '../../tool/contract';
import { readJson } from '../../tool/evidence';
import { loadFolder } from '../../tool/folder';
import {
  alone,
  evaluateModel,
  isNumeric,
  originOf,
  publicQuantities,
  resolve,
  restore,
} from '../../tool/lib';
import type { Answer, Answers, Model } from '../../tool/lib';
import { folders } from '../../tool/tools';

const profile = await loadFolder('profile');
const { profile: promised } = readJson('test/vectors/contract.json') as {
  profile: { stored: string[]; derived: { key: string }[]; example: Record<string, Answer> };
};

/** What every tool takes from the profile: field by field, with the key it takes. */
const taken = Object.values(folders).flatMap(({ id, compiled }) =>
  Object.entries(compiled.inputs).flatMap(([key, field]) =>
    field.profile === undefined
      ? []
      : [{ name: `${id}.${key}`, id, key, from: field.profile, model: compiled }],
  ),
);
const takers = [...new Set(taken.map(({ id }) => id))];

/** A tool reckoned with some answers of the profile, and of its own. */
function reckon(model: Model, inProfile: Answers, own: Answers = {}) {
  const around = { ...alone, profile: offersOf(profile.compiled, inProfile) };
  const { inputs, unreadable, linked } = resolve(model, own, around);
  return { own, ...evaluateModel(model, inputs, unreadable, linked, around) };
}
const margins = [
  'contributionMarginRate',
  'annualMargin',
  'newCustomerLifetimeValue',
  'existingCustomerLifetimeValue',
];

describe('what the contract says of the profile', () => {
  test('its fields are the stored keys, the currency apart, and their defaults are the example, each an assumption', () => {
    const { inputs } = profile.tool;
    expect(Object.keys(inputs)).toEqual(promised.stored.filter((key) => key !== 'currency'));
    for (const [key, field] of Object.entries(inputs))
      expect([key, field.default, field.evidence]).toEqual([key, promised.example[key], 'H']);
  });

  test('its derived keys are figures of it, and have the values the method gives', () => {
    for (const { key } of promised.derived) expect(publicQuantities(profile.tool)).toContain(key);
    const { values } = evaluateModel(profile.compiled, promised.example);
    expect(values['annualMargin']).toBeCloseTo(174, 9);
    expect(values['newCustomerLifetimeValue']).toBeCloseTo(477.48, 2);
    expect(values['existingCustomerLifetimeValue']).toBeCloseTo(331.59, 2);
  });

  test.each(calculators.flatMap(({ id }) => (folders[id] ? [id] : [])))(
    '%s asks for a shared figure as the profile does',
    (id) => {
      for (const { key, from, model } of taken.filter((one) => one.id === id && one.key === one.from)) {
        const [there, here] = [model.inputs[key], profile.compiled.inputs[from]];
        // What only follows in the profile is entered nowhere.
        if (!here || !there) continue;
        expect([key, there.kind]).toEqual([key, here.kind]);
        if (!isNumeric(there) || !isNumeric(here)) continue;
        expect([key, there.max, there.rhythm]).toEqual([key, here.max, here.rhythm]);
        // The method lets a tool ask for more than the profile does: nobody divides by no customers.
        expect(there.min, key).toBeGreaterThanOrEqual(here.min);
      }
    },
  );

  test('every key that a tool takes is one of the profile', () => {
    const known = [...Object.keys(profile.tool.inputs), ...Object.keys(profile.tool.quantities)];
    expect(taken.filter(({ from }) => !known.includes(from)).map(({ name }) => name)).toEqual([]);
  });

  test('what flows in from another tool, and follows in the profile too, is taken from the profile where that tool is silent', () => {
    const without = Object.values(folders).flatMap(({ id, tool }) =>
      Object.entries(tool.inputs).flatMap(([key, { link, profile: from }]) =>
        link?.from !== undefined &&
        promised.derived.some((one) => one.key === link.formula) &&
        from !== link.formula
          ? [`${id}.${key}: add profile: '${link.formula}'`]
          : [],
      ),
    );
    expect(without).toEqual([]);
  });
});

describe.each(profile.tool.examples)('the %s', (trade) => {
  test('has the same figures in the profile and in every tool', () => {
    const { inputs, values } = (() => {
      const answers = { ...promised.example, ...(profile.examples[trade] as Answers) };
      const { session, values: all } = evaluateModel(profile.compiled, answers as never);
      return { inputs: session.given.inputs, values: all };
    })();
    const apart = taken.flatMap(({ name, id, key, from }) => {
      const example = folders[id]?.examples[trade] as Answers | undefined;
      const said = example?.[key];
      const shared = inputs[from] ?? values[from];
      if (said === undefined || typeof said !== 'number' || typeof shared !== 'number') return [];
      // What an example says of the profile's results is rounded to the cent.
      return Math.abs(said - shared) <= 0.005 ? [] : [`${name}: ${said}, the profile says ${shared}`];
    });
    expect(apart).toEqual([]);
  });
});

describe('what it offers', () => {
  test('is nothing while nobody has entered anything: assumptions flow nowhere', () => {
    expect(offersOf(profile.compiled, {})).toEqual({});
    expect(offersOf(profile.compiled, {}, { orderValue: 58 })).toEqual({});
  });

  test('is what was entered, and of what follows only what rests on it', () => {
    const customers = offersOf(profile.compiled, { activeCustomers: 900, acquisitionCost: 60 });
    expect(customers).toMatchObject({
      activeCustomers: 900,
      acquisitionCost: 60,
      customerChangePerYear: -75,
    });
    for (const key of [
      'orderValue',
      'annualMargin',
      'newCustomerLifetimeValue',
      'existingCustomerLifetimeValue',
    ])
      expect(customers).not.toHaveProperty(key);
    const offers = offersOf(profile.compiled, { orderValue: 58 });
    expect(offers['annualMargin']).toBeCloseTo(45.9, 9);
    expect(offers).not.toHaveProperty('contributionMarginRate');
    expect(offers).not.toHaveProperty('customerChangePerYear');
  });

  test('rests for the rest on the trade that was chosen', () => {
    expect(
      offersOf(profile.compiled, { orderValue: 60 }, profile.examples['hair-salon'] as never),
    ).toMatchObject({ annualMargin: 150 });
  });

  test('is a figure also where it was entered as it was assumed, and none where it was left empty or cannot be read', () => {
    expect(offersOf(profile.compiled, { orderValue: 180 })).toMatchObject({
      orderValue: 180,
      annualMargin: 174,
    });
    for (const orderValue of [null, { text: '6x', code: 'NOT_A_NUMBER' }]) {
      const offers = offersOf(profile.compiled, { orderValue, activeCustomers: 900 });
      expect(offers).not.toHaveProperty('orderValue');
      expect(offers).not.toHaveProperty('annualMargin');
    }
  });

  test.each([
    undefined,
    null,
    'x',
    { v: 9, d: { orderValue: 7 } },
    { v: 1 },
    { v: 1, d: { orderValue: {} } },
  ])('is nothing where the record is %j, and nothing throws', (record) => {
    expect(offersOf(profile.compiled, restore(profile.compiled, record).answers)).toEqual({});
  });
});

describe.each(takers)('%s', (id) => {
  const fields = taken.filter((one) => one.id === id);
  const model = folders[id]?.compiled as Model;

  test('shows what the profile offers, says so, and goes back to it', () => {
    const answers: Answers = Object.fromEntries(
      Object.entries(profile.examples['tax-adviser'] ?? {}),
    ) as Answers;
    const offers = offersOf(profile.compiled, answers);
    const { session } = reckon(model, answers);
    for (const { key, from } of fields) {
      const offered = offers[from];
      if (offered === undefined) continue;
      expect([key, session.answer(key), originOf(session, {}, key).from]).toEqual([key, offered, 'profile']);
    }
  });

  test('follows the margin of the profile wherever it takes it, and nowhere else', () => {
    const one = reckon(model, { contributionMarginRate: 0.3 });
    const other = reckon(model, { contributionMarginRate: 0.5 });
    const moved = fields.filter(({ key }) => one.session.answer(key) !== other.session.answer(key));
    expect(moved.map(({ from }) => from).sort()).toEqual(
      fields
        .map(({ from }) => from)
        .filter((from) => margins.includes(from))
        .sort(),
    );
    // Where nothing is worked out before somebody answers, nothing moves.
    const rests = folders[id]?.tool.parts.filter(
      ({ main, inputs }) =>
        main !== undefined && one.values[main] !== null && moved.some(({ key }) => inputs.includes(key)),
    );
    if (rests?.length) expect(one.values).not.toEqual(other.values);
  });

  test('keeps what was typed in it, whatever the profile says', () => {
    const own: Answers = Object.fromEntries(
      fields.map(({ key }) => [key, (model.inputs[key]?.default ?? 1) as Answer]),
    );
    const one = reckon(model, { contributionMarginRate: 0.3, orderValue: 60 }, own);
    const other = reckon(model, { contributionMarginRate: 0.5, orderValue: 600 }, own);
    expect(other.values).toEqual(one.values);
    for (const { key } of fields) expect([key, originOf(one.session, own, key).from]).toEqual([key, 'own']);
  });

  test('left empty in it, a figure is not filled from the profile', () => {
    for (const { key, from } of fields) {
      const { session } = reckon(model, { [from]: 1, orderValue: 60 }, { [key]: null });
      expect([key, session.answer(key)]).toEqual([key, null]);
    }
  });

  test('takes the profile before the trade, and the trade before its own default', () => {
    for (const { key, from } of fields) {
      if (!(from in profile.compiled.inputs)) continue;
      const assumed = { [key]: 3 };
      const offers = offersOf(profile.compiled, { [from]: 2 });
      const shown = (around: typeof alone & { assumed?: object }): unknown =>
        resolve(model, {}, around).inputs[key];
      expect([key, shown({ ...alone, profile: offers, assumed })]).toEqual([key, 2]);
      expect([key, shown({ ...alone, assumed })]).toEqual([key, 3]);
      expect([key, shown(alone)]).toEqual([key, model.inputs[key]?.default]);
    }
  });
});
