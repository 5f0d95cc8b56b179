/** Fields that belong together, wherever they are asked for. */
export const after = {
  id: 'after',
  inputs: ['slowResolutionRate', 'repurchaseUnresolved', 'repurchaseSlow', 'repurchaseFast'],
} as const;

export const costs = { id: 'costs', inputs: ['complaintHandlingCost', 'compensationPerCase'] } as const;
