import { definePart } from '../../../../lib/definition/definition';

/** Who buys, and who recommends? After Kumar, Petersen & Leone. */
export const valueMatrix = definePart({
  id: 'valueMatrix',
  inputs: ['matrixCustomers'],
  quantities: {
    matrixClasses: {
      rows: 'matrixCustomers',
      decide: [
        {
          when: 'lifetimeValue > matrixLifetimeMedian and referralValue > matrixReferralMedian',
          verdict: 'champions',
        },
        { when: 'lifetimeValue > matrixLifetimeMedian', verdict: 'affluents' },
        { when: 'referralValue > matrixReferralMedian', verdict: 'advocates' },
        { verdict: 'misers' },
      ],
    },
    matrixLifetimeMedian: { formula: 'median(matrixCustomers, lifetimeValue)', unit: 'currency' },
    matrixReferralMedian: { formula: 'median(matrixCustomers, referralValue)', unit: 'currency' },
  },
  main: 'matrixLifetimeMedian',
  notes: ['matrixActions'],
});
