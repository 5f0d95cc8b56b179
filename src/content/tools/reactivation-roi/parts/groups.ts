/** Fields that belong together, wherever they are asked for. */
export const whom = {
  id: 'whom',
  inputs: ['exclusionMode', 'exclusions', 'deliverableRate', 'contactCapacity'],
} as const;

export const costs = {
  id: 'costs',
  inputs: ['campaignFixedCost', 'contactWaves', 'talkCost', 'incentivePerWin'],
} as const;

export const after = {
  id: 'after',
  inputs: ['secondLifeRetentionRate', 'horizonYears', 'unlimitedHorizon', 'discountRate'],
} as const;
