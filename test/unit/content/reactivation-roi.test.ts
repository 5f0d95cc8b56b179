import { expect, test } from 'vitest';
import { tool } from '../../../src/content/tools/reactivation-roi/tool';
import { defaultsOf } from '../../../src/lib/answers/answers';
import { interpreted } from '../../../src/lib/definition/model';
import { open } from '../../../src/lib/reckon/evaluate';

const alone = { campaignFixedCost: 985, contactWaves: 1, exclusions: [], deliverableRate: 1, talkCost: 5 };

test.each([
  // Needed are 3.1, told as 4; cautiously 3.2 come, told as 3, and that pays.
  { dormantCustomers: 60, responseRate: 0.3, winRateAmongResponders: 0.5, says: 'enough' },
  { dormantCustomers: 120, responseRate: 0.3, winRateAmongResponders: 0.5, says: null },
  // Cautiously it does not pay.
  { dormantCustomers: 60, responseRate: 0.05, winRateAmongResponders: 0.5, says: null },
])('why fewer than needed seem to be enough: $says', ({ says, ...own }) => {
  const { session } = open(interpreted(tool), { ...defaultsOf(tool), ...alone, ...own });
  const value = (name: string) => session.figure(name).value;
  expect(value('cautiousSentence')).toBe(says);
});

test.each([
  // What one purchase leaves, every so many years, and what the help says it counts for in a year.
  { every: 2, counts: 2 / 3 },
  { every: 3, counts: 1 / 2 },
])('who comes every $every years is worth about what the help says', ({ every, counts }) => {
  const { session } = open(interpreted(tool), { ...defaultsOf(tool), secondLifeAnnualMargin: 100 * counts });
  const kept = Number(session.figure('secondYearlyValueFactor').value);
  const years = Number(session.answer('horizonYears'));
  let exact = 0;
  for (let year = 0; year < years; year += every) exact += 100 * kept ** year;
  const told = Number(session.figure('secondLifetimeValue').value);
  expect(told / exact).toBeGreaterThan(0.95);
  expect(told / exact).toBeLessThan(1.1);
});

test('cautious figures that bring nobody back are told as that, not as an amount', () => {
  const figures = { dormantCustomers: 152, exclusions: [], deliverableRate: 1, campaignFixedCost: 40 };
  const own = {
    contactWaves: 1,
    contactCost: 1.25,
    talkCost: 5,
    incentivePerWin: 0,
    secondLifeAnnualMargin: 68,
  };
  const at = (organicReturnRate: number) =>
    open(interpreted(tool), {
      ...defaultsOf(tool),
      ...figures,
      ...own,
      responseRate: 0.06,
      winRateAmongResponders: 0.6,
      organicReturnRate,
    }).session;
  expect(at(0.02).figure('resultBand').value).toBe('uncertain');
  expect(at(0.02).figure('firstRoundReason').value).toBe('noMore');
  expect(at(0.01).figure('firstRoundReason').value).toBe('loss');
  // Five needed and five expected is close, not a gain.
  expect(at(0.02).figure('campaignSentence').value).toBe('justAbove');
});
