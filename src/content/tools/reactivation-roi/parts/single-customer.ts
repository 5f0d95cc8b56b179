import { definePart } from '../../../../lib/definition/definition';

/** What may winning back one customer cost? */
export const singleCustomer = definePart({
  id: 'singleCustomer',
  inputs: [
    'incentivePerWin',
    'secondLifeAnnualMargin',
    'secondLifeRetentionRate',
    'discountRate',
    'horizonYears',
    'unlimitedHorizon',
    'organicReturnRate',
    'individualWinProbability',
  ],
  quantities: {
    maxOutlaySingleCustomer: {
      formula:
        '(individualWinProbability - organicReturnRate) * secondLifetimeValue - individualWinProbability * incentivePerWin',
      unit: 'currency',
      maximum: true,
    },
    singleSentence: {
      decide: [{ when: 'maxOutlaySingleCustomer <= 0', verdict: 'nothing' }, { verdict: 'something' }],
      internal: true,
    },
  },
  main: 'maxOutlaySingleCustomer',
  verdict: 'singleSentence',
  first: [
    'individualWinProbability',
    'secondLifeAnnualMargin',
    'secondLifeRetentionRate',
    'horizonYears',
    'organicReturnRate',
  ],
  groups: [{ id: 'single', inputs: ['incentivePerWin', 'discountRate', 'unlimitedHorizon'] }],
  sentences: ['singleSentence'],
});
