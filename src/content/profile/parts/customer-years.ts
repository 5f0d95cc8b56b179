import { definePart } from '../../../lib/definition/definition';
import { customerYear } from './customer-year';

/** What is a customer worth until they stay away? */
export const customerYears = definePart({
  id: 'customerYears',
  unfolded: true,
  inputs: [
    ...customerYear.inputs,
    'retentionRate',
    'discountRate',
    'horizonYears',
    'unlimitedHorizon',
    'acquisitionCost',
  ],
  quantities: {
    yearlyValueFactor: {
      formula: 'retentionRate / (1 + discountRate)',
      unit: 'share',
      symbol: 'q',
      internal: true,
    },
    newCustomerLifetimeValue: {
      formula:
        'presentValue(annualMargin, yearlyValueFactor, horizonYears, given(unlimitedHorizon) and unlimitedHorizon)',
      unit: 'currency',
      symbol: 'CLV',
    },
    existingCustomerLifetimeValue: {
      formula: 'newCustomerLifetimeValue * yearlyValueFactor',
      unit: 'currency',
    },
    netNewCustomerValue: {
      formula: 'newCustomerLifetimeValue - acquisitionCost',
      unit: 'currency',
      internal: true,
    },
    valueSentence: {
      decide: [
        { when: 'newCustomerLifetimeValue <= 0', verdict: 'loss' },
        { when: 'netNewCustomerValue < 0', verdict: 'dear' },
        { verdict: 'gain' },
      ],
      internal: true,
    },
  },
  main: 'newCustomerLifetimeValue',
  counts: ['acquisitionCost'],
  decisive: ['existingCustomerLifetimeValue'],
  sentences: ['valueSentence'],
});
