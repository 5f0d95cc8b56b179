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
