import { definePart } from '../../../../lib/definition/definition';

const givesSomething =
  "if(given(referrerReward), referrerReward > 0, false) or if(given(referredReward), referredReward > 0, false) or if(given(thankYouForm), thankYouForm = 'gift' or thankYouForm = 'discount', false)";

/** What should people pass on, to whom, and how is it thanked for? */
export const strategy = definePart({
  id: 'strategy',
  inputs: [
    'talkReasons',
    'targets',
    'targetReferralRate',
    'targetDate',
    'rewardRule',
    'thankYouForm',
    'referrerReward',
    'referredReward',
  ],
  quantities: {
    reasonCount: { formula: 'count(where(talkReasons, given(reason)))', unit: 'count' },
    targetCount: { formula: 'count(where(targets, given(group)))', unit: 'count' },
    rewardTotal: {
      formula: 'if(given(referrerReward), referrerReward, 0) + if(given(referredReward), referredReward, 0)',
      unit: 'currency',
    },
    openStrategy: {
      formula: "list(where(items, group = 'strategy' and points < weight), id)",
      unit: 'list',
    },
    strategyState: {
      decide: [
        {
          when: "if(given(rewardRule), rewardRule = 'none', false) and givesSomething",
          verdict: 'forbidden',
        },
        { when: 'if(given(talkReasons), reasonCount = 0, true)', verdict: 'open' },
        { when: 'count(openStrategy) > 0', verdict: 'begun' },
        { verdict: 'done' },
      ],
    },
    givesSomething: { formula: givesSomething, unit: 'boolean', internal: true },
  },
  main: 'reasonCount',
  verdict: 'strategyState',
  decisive: ['targetCount', 'rewardTotal'],
  first: ['talkReasons', 'targets', 'targetReferralRate', 'targetDate'],
  groups: [{ id: 'thanks', inputs: ['rewardRule', 'thankYouForm', 'referrerReward', 'referredReward'] }],
  sentences: ['strategyState'],
  todo: 'openStrategy',
  notes: ['worthTelling', 'noAddresses'],
  warnings: [
    {
      code: 'REWARD_FORBIDDEN',
      when: "if(given(rewardRule), rewardRule = 'none', false) and givesSomething",
      saidBy: 'strategyState',
    },
    {
      code: 'REWARD_TRIFLE',
      when: "if(given(rewardRule), rewardRule = 'trifle', false) and rewardTotal > 0",
      fields: ['referrerReward'],
    },
    {
      code: 'REWARD_INSURANCE',
      when: "if(given(rewardRule), rewardRule = 'insurance', false) and (if(given(referrerReward), referrerReward > 15 currency, false) or if(given(referredReward), referredReward > 15 currency, false))",
      fields: ['referrerReward'],
    },
  ],
  items: [
    {
      id: 'wordsOnly',
      group: 'strategy',
      weight: 1,
      points: "if(if(given(rewardRule), rewardRule = 'none', false) and givesSomething, 0, 1)",
    },
    {
      id: 'reasons',
      group: 'strategy',
      weight: 1,
      points: 'if(given(talkReasons), if(reasonCount >= 3, 1, 0), 0)',
    },
    {
      id: 'targets',
      group: 'strategy',
      weight: 1,
      points: 'if(given(targets), if(count(where(targets, given(group) and given(recipient))) > 0, 1, 0), 0)',
    },
    {
      id: 'wordings',
      group: 'strategy',
      weight: 1,
      points:
        'if(given(targets), if(count(where(targets, given(group) and not given(wording))) = 0, 1, 0), 1)',
    },
    {
      id: 'target',
      group: 'strategy',
      weight: 1,
      points: 'if(given(targetReferralRate) and given(targetDate), 1, 0)',
    },
    { id: 'rule', group: 'strategy', weight: 1, points: 'if(given(rewardRule), 1, 0)' },
    { id: 'thanks', group: 'strategy', weight: 1, points: 'if(given(thankYouForm), 1, 0)' },
  ],
});
