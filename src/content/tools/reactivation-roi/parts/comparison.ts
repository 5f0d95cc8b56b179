import { definePart } from '../../../../lib/definition/definition';
import { campaign } from './campaign';
import { costs, whom } from './groups';

/** What would as many new customers bring? */
export const comparison = definePart({
  id: 'comparison',
  inputs: [...campaign.inputs, 'acquisitionCost', 'newCustomerLifetimeValue'],
  quantities: {
    advantageOverAcquisition: { formula: 'netGain - newCustomerNetGain', unit: 'currency' },
    newCustomerCost: {
      formula: 'if(incrementalWonBack <= 0, 0, incrementalWonBack * acquisitionCost)',
      unit: 'currency',
    },
    newCustomerNetGain: {
      formula:
        'if(incrementalWonBack <= 0, 0, incrementalWonBack * (newCustomerLifetimeValue - acquisitionCost))',
      unit: 'currency',
    },
    advantageSentence: {
      decide: [
        { when: 'round(advantageOverAcquisition, 0) > 0', verdict: 'more' },
        { when: 'round(advantageOverAcquisition, 0) < 0', verdict: 'less' },
        { verdict: 'same' },
      ],
      internal: true,
    },
    costBand: {
      decide: [
        { when: 'costPerIncrementalWin / acquisitionCost < 0.9', verdict: 'below' },
        { when: 'costPerIncrementalWin / acquisitionCost <= 1.1', verdict: 'equal' },
        { verdict: 'above' },
      ],
      evidence: 'H',
    },
  },
  main: 'advantageOverAcquisition',
  verdict: 'advantageSentence',
  decisive: ['newCustomerCost', 'newCustomerNetGain'],
  first: [
    'newCustomerLifetimeValue',
    'acquisitionCost',
    'secondLifeAnnualMargin',
    'responseRate',
    'contactCost',
    'secondLifeRetentionRate',
  ],
  groups: [
    {
      id: 'whom',
      inputs: ['dormantCustomers', 'winRateAmongResponders', 'organicReturnRate', ...whom.inputs],
    },
    costs,
    { id: 'after', inputs: ['horizonYears', 'unlimitedHorizon', 'discountRate'] },
  ],
  sentences: ['advantageSentence', 'costBand'],
  notes: ['neutralDefaults'],
});
