/** Where the home page leads: the playbook to begin with, and the tools that stand for the other two ways. */
export const home = {
  playbook: 'win-back',
  wayTools: { referral: 'customer-value', retention: 'customer-value' },
  figures: {
    referral: 'customer-value/valuePerReferral',
    winBack: 'reactivation-roi/netGain',
    retention: 'customer-value/newCustomerLifetimeValue',
  },
} as const;
