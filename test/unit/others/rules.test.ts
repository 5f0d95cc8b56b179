import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, exampleSession } from '../../../src/components/others/compare';
import { saidOf } from '../../../src/components/others/told';
import { caseIds } from '../../../src/content/cases/index';
import { keysOf, mistakes, othersUi, rulesHow, rulesWords } from '../../../src/content/others/index';
import type { Mistake, MistakeId } from '../../../src/content/others/index';
import { loadRules } from '../../../src/content/others/index-rules';
import { tool as definition } from '../../../src/content/others/tool';
import { loadToolUi } from '../../../src/content/tool-ui/index';
import { faultsOf } from '../../../src/lib/definition/check';
import type { AnyTool } from '../../../src/lib/definition/definition';
import { foreignKinds } from '../../../src/lib/definition/figure-kinds';
import type { AnyWords } from '../../../src/lib/definition/words';
import { interpreted } from '../../../src/lib/definition/model';
import type { Inputs } from '../../../src/lib/field/field';
import { locales } from '../../../src/lib/i18n/locales';
import { open } from '../../../src/lib/reckon/evaluate';
import type { Session } from '../../../src/lib/reckon/session';
import { Speaker } from '../../../src/lib/say/speaker';
import { inputsOf } from '../../tool/arbitrary';
import { property } from '../../tool/property';
import { folders } from '../../tool/tools';

const rules = await loadRules();
const all: readonly Mistake[] = mistakes;
const taken: AnyTool['inputs'] = definition.inputs;
const toolOf = ({ tool }: Mistake) => {
  const folder = folders[tool];
  if (!folder) throw new Error(`There is no tool "${tool}"`);
  return folder;
};
const business = (mistake: Mistake, id: string): Session => {
  const { compiled, examples } = toolOf(mistake);
  return exampleSession(compiled, examples[id] ?? {});
};
const numbers = (mistake: Mistake, session: Session, locale: 'de' | 'en' = 'de') => {
  const { right, wrong, verdict, rules: reckoned } = compare(mistake, session, rules, locale);
  return { right: right.value as number | null, wrong: wrong.value as number | null, verdict, reckoned };
};

describe('the wrong rules', () => {
  test('are formulas of the language, with the units they say', () => {
    const others = new Map(Object.values(folders).map(({ id, tool }) => [id, tool]));
    expect(faultsOf(definition, foreignKinds(others))).toEqual([]);
  });

  test.each(all.map((mistake) => [mistake.id, mistake] as const))(
    '%s names a part, a figure of it, and figures of its tool',
    (_, mistake) => {
      const { tool } = toolOf(mistake);
      expect(tool.parts.find(({ id }) => id === mistake.part)).toBeDefined();
      expect(tool.quantities[mistake.right]).toBeDefined();
      for (const key of [...mistake.figures, ...Object.keys(mistake.given ?? {})])
        expect([key, key in tool.inputs || key in tool.quantities]).toEqual([key, true]);
    },
  );

  test('take every figure from the tool of their mistake', () => {
    for (const mistake of all)
      for (const key of [...mistake.uses, mistake.right])
        if (key !== mistake.misread?.as)
          expect([mistake.id, key, taken[key]?.link?.from]).toEqual([mistake.id, key, mistake.tool]);
  });
});

/** What each comes to at the hair salon, worked out by hand from the figures of its example. */
const byHand: Readonly<Record<string, readonly [wrong: number, right: number]>> = (() => {
  const [sales, stay, interest, years, cost] = [58 * 6, 0.72, 0.08, 5, 60];
  const margin = sales * 0.45 - 12;
  const over = (yearly: number, factor: number): number =>
    Array.from({ length: years }, (_, year) => yearly * factor ** year).reduce((sum, one) => sum + one, 0);
  const value = over(margin, stay / (1 + interest));
  const monthly = margin / 12;
  const monthsStay = stay ** (1 / 12);
  const written = 320 * 0.92 * 0.95 * 0.96 * 0.92;
  const back = written * 0.1 * 0.6;
  const spent = 250 + 1.6 * 2 * written + 4 * written * 0.1 + 10 * back;
  return {
    revenue: [over(sales, stay / (1 + interest)), value],
    wholePercent: [over(sales * 45 - 12, stay / (1 + interest)), value],
    averageYears: [margin / 0.28, value],
    discountOnce: [over(margin, stay) / (1 + interest) ** years, value],
    nobodyLeaves: [0, over(margin, 1 / (1 + interest))],
    payback: [cost / monthly, Math.log(1 - (cost * (1 - monthsStay)) / monthly) / Math.log(monthsStay)],
    everyReturn: [back * value - spent, (back - written * 0.02) * value - spent],
    comma: [spent + (160 - 1.6) * 2 * written, spent],
  };
})();

test.each(Object.entries(byHand))('%s is what it comes to by hand', (id, [wrong, right]) => {
  const mistake = all.find((one) => one.id === id) as Mistake;
  const found = numbers(mistake, business(mistake, 'hair-salon'));
  // The example's customer value after the return is worked out, its yearly margin rounded to the cent.
  expect(found.wrong).toBeCloseTo(wrong, 2);
  expect(found.right).toBeCloseTo(right, 2);
});

test('recommendations counted twice are the value of all customers with each customer’s recommendations on top', () => {
  const mistake = all.find(({ id }) => id === 'countedTwice') as Mistake;
  const { values } = (() => {
    const session = business(mistake, 'hair-salon');
    return { values: (key: string) => session.figure(key).value as number };
  })();
  const { wrong, right } = numbers(mistake, business(mistake, 'hair-salon'));
  expect(right).toBe(values('equityTotal'));
  expect(wrong).toBeCloseTo(values('equityTotal') + 900 * values('customerReferralValue'), 6);
});

/** Where an example business shows no difference, and why that is right. */
const same: Readonly<Record<string, string>> = {
  'comma tax-adviser': 'A letter costs 12 euros: there is no comma to lose.',
};

describe.each(caseIds)('at the %s', (id) => {
  test.each(all.map((mistake) => [mistake.id, mistake] as const))('%s is wrong', (_, mistake) => {
    const { wrong, right, verdict } = numbers(mistake, business(mistake, id));
    expect([wrong, right]).not.toContain(null);
    if (same[`${mistake.id} ${id}`]) expect(verdict).toBe('same');
    else expect(verdict).not.toBe('same');
  });
});

/** Inputs of a tool in which some figures are changed. */
const changed = (mistake: Mistake, figures: Inputs): Session => {
  const { compiled, examples } = toolOf(mistake);
  return exampleSession(compiled, { ...examples['hair-salon'], ...figures });
};
const found = (id: string): Mistake => all.find((one) => one.id === id) as Mistake;

describe('both are the same where the page says they are', () => {
  test.each([
    ['revenue', { contributionMarginRate: 1, serviceCostPerYear: 0 }],
    ['wholePercent', { contributionMarginRate: 0 }],
    ['averageYears', { unlimitedHorizon: true, discountRate: 0 }],
    ['discountOnce', { discountRate: 0 }],
    ['nobodyLeaves', { contributionMarginRate: 0, serviceCostPerYear: 0 }],
    ['payback', { retentionRate: 1 }],
    ['payback', { acquisitionCost: 0 }],
    ['everyReturn', { organicReturnRate: 0 }],
    ['countedTwice', { referralsPerCustomerYear: 0 }],
    ['countedTwice', { activeCustomers: 0 }],
    ['comma', { contactCost: 2 }],
  ] as const)('%s with %j', (id, figures) => {
    expect(numbers(found(id), changed(found(id), figures)).verdict).toBe('same');
  });
});

const sites = { de: await loadToolUi('de'), en: await loadToolUi('en') };

/** What the page says under both figures. */
function told(mistake: Mistake, session: Session, locale: 'de' | 'en') {
  const compared = compare(mistake, session, rules, locale);
  const words = toolOf(mistake).words[locale] as AnyWords;
  const voice = { locale, currency: 'EUR' };
  const said = othersUi(locale);
  const text = saidOf(compared, said.mistakes[mistake.id as MistakeId], {
    words: said,
    tool: new Speaker(compared.tool.model, compared.tool, words, sites[locale], voice),
    rules: new Speaker(
      rules,
      compared.rules,
      rulesWords(definition, { [mistake.tool]: words }, locale),
      sites[locale],
      voice,
    ),
  });
  return { text, verdict: compared.verdict };
}

describe('nothing is compared where one of the two has no value', () => {
  test.each([
    ['averageYears', { retentionRate: 1 }, 'no average number of years'],
    ['discountOnce', { unlimitedHorizon: true }, 'no last day'],
    ['nobodyLeaves', { unlimitedHorizon: true, discountRate: 0 }, 'no finite value'],
    ['payback', { acquisitionCost: 5000 }, 'never comes back'],
    ['payback', { contributionMarginRate: 0 }, 'never comes back'],
    ['countedTwice', { newCustomersPerYear: 0 }, 'nobody can be counted twice'],
    ['revenue', { orderValue: null }, 'Turnover'],
  ] as const)('%s with %j says why', (id, figures, text) => {
    const { text: said, verdict } = told(found(id), changed(found(id), figures), 'en');
    expect(verdict).toBeNull();
    expect(said.length).toBeGreaterThan(0);
    if (text !== 'Turnover') expect(said).toContain(text);
    else expect(said).toContain(toolOf(found(id)).words['en']?.inputs['orderValue']?.label);
  });
});

describe('for whatever somebody enters', () => {
  for (const mistake of all)
    property(`${mistake.id} is called too much or too little only where it is`, 300, () =>
      fc.property(inputsOf(toolOf(mistake).tool, 'typed'), (inputs) => {
        const { session } = open(toolOf(mistake).compiled, inputs);
        const { right, wrong, verdict, reckoned } = numbers(mistake, session);
        if (right === null || wrong === null) {
          expect(verdict).toBeNull();
          return;
        }
        expect(Number.isFinite(right) && Number.isFinite(wrong)).toBe(true);
        const near = Math.abs(wrong - right) <= 1e-9 * Math.max(1, Math.abs(wrong), Math.abs(right)) + 1e-9;
        if (verdict === 'manifold') expect(right > 0 && wrong >= 2 * right - 1e-9).toBe(true);
        else if (verdict === 'high') expect(wrong > right || near).toBe(true);
        else if (verdict === 'low') expect(wrong < right || near).toBe(true);
        else expect([verdict, near]).toEqual(['same', true]);
        // The sentence prints how many times as much only where it is so.
        const times = reckoned.figure(keysOf(mistake.id).times).value;
        if (verdict === 'manifold') expect(times).toBeCloseTo(wrong / right, 6);
      }),
    );

  for (const locale of locales)
    property(`every sentence is whole (${locale})`, 200, () =>
      fc.property(
        fc
          .constantFrom(...all)
          .chain((mistake) => fc.tuple(fc.constant(mistake), inputsOf(toolOf(mistake).tool, 'typed'))),
        ([mistake, inputs]) => {
          const { session } = open(toolOf(mistake).compiled, inputs);
          const { text } = told(mistake, session, locale);
          expect(text).not.toBe('');
          expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity/);
        },
      ),
    );

  property('the compiled rules say what the interpreter says', 150, () =>
    fc.property(fc.constantFrom(...all), (mistake) => {
      for (const id of caseIds) {
        const session = business(mistake, id);
        const [one, other] = [rules, interpreted(definition)].map((model) =>
          compare(mistake, session, model, 'de'),
        );
        expect(one?.wrong.value).toEqual(other?.wrong.value);
        expect(one?.verdict).toEqual(other?.verdict);
      }
    }),
  );
});

const afterAMonth = (_: Inputs, session: Session): boolean =>
  Number(session.figure('paybackMonthsSimple').value) >= 1;

/** What the texts say of the way a figure is wrong, as far as it holds for more than the two figures at hand. */
describe('what the page says in general is so', () => {
  const ways: readonly (readonly [
    id: string,
    holds: (inputs: Inputs, session: Session) => boolean,
    never: string,
  ])[] = [
    // A margin above zero and interest: the whole sum is always taken too low.
    ['discountOnce', (_, session) => Number(session.figure('annualMargin').value) >= 0, 'high'],
    ['discountOnce', (_, session) => Number(session.figure('annualMargin').value) <= 0, 'low'],
    // After the first month the cost is never back sooner than if nobody left; within it nobody has left yet.
    ['payback', (inputs, session) => afterAMonth(inputs, session), 'high'],
    ['payback', (inputs, session) => afterAMonth(inputs, session), 'manifold'],
    // Counting everybody never makes a campaign look worse, where a customer who came back is worth anything.
    ['everyReturn', (_, session) => Number(session.figure('secondLifetimeValue').value) >= 0, 'low'],
    ['nobodyLeaves', (_, session) => Number(session.figure('annualMargin').value) >= 0, 'high'],
  ];
  for (const [id, holds, never] of ways)
    property(`${id} is never told as ${never}`, 400, () =>
      fc.property(inputsOf(toolOf(found(id)).tool, 'typed'), (inputs) => {
        const { session } = open(toolOf(found(id)).compiled, inputs);
        fc.pre(holds(inputs, session));
        const { wrong, right, verdict } = numbers(found(id), session);
        // Sums of huge products that nearly cancel keep fewer digits than they print.
        const largest = Math.max(1, ...Object.values(inputs).filter((one) => typeof one === 'number'));
        const near =
          wrong !== null &&
          right !== null &&
          Math.abs(wrong - right) <= 1e-9 * Math.abs(right) + 1e-13 * largest ** 2;
        if (!near) expect(verdict).not.toBe(never);
      }),
    );

  test('sales are told as less than what is left of them only where they are', () => {
    const margin = { annualMargin: 5000 };
    const { verdict } = numbers(found('revenue'), changed(found('revenue'), margin));
    expect(verdict).toBe('low');
  });
});

describe.each(locales)('the words (%s)', (locale) => {
  const words = othersUi(locale);
  test('name nothing that is not there', () => {
    for (const { verdicts = {} } of Object.values(words.mistakes))
      for (const [verdict, text] of Object.entries({ ...words.verdicts, ...verdicts })) {
        const holes = [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name);
        // How many times as much is known where it is a multiple alone.
        expect(
          holes.filter((name) => name !== 'apart' && !(name === 'times' && verdict === 'manifold')),
        ).toEqual([]);
      }
  });
  test('say of every wrong rule how it comes about, and call every figure by its name in the tool', () => {
    const spoken = Object.fromEntries(
      Object.values(folders).map(({ id, words: said }) => [id, said[locale] as never]),
    );
    const { inputs, quantities } = rulesWords(definition, spoken, locale);
    for (const [key, { label }] of Object.entries(inputs)) expect([key, label]).not.toEqual([key, key]);
    for (const { id } of all) {
      expect(quantities[id]?.label).toBeTruthy();
      expect(rulesHow(locale)[id]).toBeTruthy();
    }
  });
});
