import { definePart } from '../../../lib/definition/definition';

/** Do the customers become more or fewer? The method's first note on figures that belong together, as a result of its own. */
export const allCustomers = definePart({
  id: 'allCustomers',
  unfolded: true,
  inputs: ['activeCustomers', 'newCustomersPerYear', 'retentionRate'],
  quantities: {
    customerChangePerYear: {
      formula: 'newCustomersPerYear - leavingCustomersPerYear',
      unit: 'customers',
    },
    leavingCustomersPerYear: { formula: 'activeCustomers * (1 - retentionRate)', unit: 'customers' },
    steadyCustomers: {
      formula: 'newCustomersPerYear / (1 - retentionRate)',
      unit: 'customers',
      refuse: { NEVER: 'retentionRate = 1' },
    },
    changeSentence: {
      decide: [
        // Less than half a person is nobody.
        { when: 'abs(customerChangePerYear) < 0.5', verdict: 'steady' },
        { when: 'retentionRate = 1', verdict: 'endless' },
        { when: 'customerChangePerYear < 0', verdict: 'shrinks' },
        { verdict: 'grows' },
      ],
      internal: true,
    },
  },
  main: 'customerChangePerYear',
  decisive: ['leavingCustomersPerYear', 'steadyCustomers'],
  sentences: ['changeSentence'],
});
