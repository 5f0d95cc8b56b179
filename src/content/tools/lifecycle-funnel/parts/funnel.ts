import { definePart } from '../../../../lib/definition/definition';

/** How many new customers come again and become regulars, and where is one more worth most? */
export const funnel = definePart({
  id: 'funnel',
  inputs: [
    'newCustomersPerYear',
    'secondPurchaseRate',
    'regularRate',
    'firstPurchaseContribution',
    'secondPurchaseContribution',
    'regularCustomerValue',
    'discountAcquiredShare',
    'discountedSecondPurchaseRate',
    'fullPriceSecondPurchaseRate',
    'goodsReturnRate',
    'annualMargin',
    'retentionRate',
    'discountRate',
    'horizonYears',
    'unlimitedHorizon',
  ],
  quantities: {
    regulars: { formula: 'secondBuyers * regularRate', unit: 'customers' },
    secondBuyers: { formula: 'newCustomersPerYear * effectiveSecondPurchaseRate', unit: 'customers' },
    effectiveSecondPurchaseRate: {
      formula:
        'if(given(discountAcquiredShare) and given(discountedSecondPurchaseRate) and given(fullPriceSecondPurchaseRate), discountAcquiredShare * discountedSecondPurchaseRate + (1 - discountAcquiredShare) * fullPriceSecondPurchaseRate, secondPurchaseRate)',
      unit: 'share',
      symbol: 'p',
    },
    firstToRegularRate: { formula: 'effectiveSecondPurchaseRate * regularRate', unit: 'share' },
    onePointSecondPurchase: {
      formula: 'newCustomersPerYear * min(0.01, 1 - effectiveSecondPurchaseRate) * secondBuyerValue',
      unit: 'currency',
    },
    onePointRegular: {
      formula:
        'newCustomersPerYear * effectiveSecondPurchaseRate * min(0.01, 1 - regularRate) * regularCustomerValue',
      unit: 'currency',
    },
    onePointRetention: {
      formula: 'regulars * (raisedStayingValue - stayingValue)',
      unit: 'currency',
    },
    strongestStep: {
      formula:
        "highest('second_purchase', onePointSecondPurchase, 'regular', onePointRegular, 'retention', onePointRetention)",
      unit: 'band',
      internal: true,
    },
    recommendedPhase: {
      decide: [
        { when: "strongestStep = 'second_purchase'", verdict: 'second_purchase' },
        { when: "strongestStep = 'regular'", verdict: 'regular' },
        { verdict: 'retention' },
      ],
      refuse: {
        NO_HEADROOM:
          'round(max(onePointSecondPurchase, onePointRegular, if(given(onePointRetention), onePointRetention, 0)), 9) <= 0',
      },
    },
    secondBuyerValue: {
      formula: 'secondPurchaseContribution + regularRate * regularCustomerValue',
      unit: 'currency',
      symbol: 'W_2',
      internal: true,
    },
    totalValue: {
      formula:
        'newCustomersPerYear * firstPurchaseContribution + secondBuyers * secondPurchaseContribution + regulars * regularCustomerValue',
      unit: 'currency',
    },
    valuePerFirstTimeBuyer: {
      formula: 'firstPurchaseContribution + effectiveSecondPurchaseRate * secondBuyerValue',
      unit: 'currency',
    },
    firstLeakCustomers: { formula: 'newCustomersPerYear - secondBuyers', unit: 'customers' },
    firstLeakValue: { formula: 'firstLeakCustomers * secondBuyerValue', unit: 'currency' },
    secondLeakCustomers: { formula: 'secondBuyers - regulars', unit: 'customers' },
    secondLeakValue: { formula: 'secondLeakCustomers * regularCustomerValue', unit: 'currency' },
    keptFirstPurchases: { formula: 'newCustomersPerYear * (1 - goodsReturnRate)', unit: 'customers' },
    yearlyValueFactor: {
      formula: 'retentionRate / (1 + discountRate)',
      unit: 'share',
      symbol: 'q',
      internal: true,
    },
    lastingCustomerValue: {
      formula: 'presentValue(annualMargin, yearlyValueFactor, horizonYears, unlimitedHorizon)',
      unit: 'currency',
      symbol: 'CLV',
      internal: true,
    },
    stayingValue: {
      formula: 'lastingCustomerValue * yearlyValueFactor',
      unit: 'currency',
      internal: true,
    },
    raisedRetentionRate: {
      formula: 'min(1, retentionRate + 0.01)',
      unit: 'share',
      symbol: "r'",
      internal: true,
    },
    raisedStayingValue: {
      formula: 'at(stayingValue, retentionRate, raisedRetentionRate)',
      unit: 'currency',
      internal: true,
    },
    // Two values of one regular that are further apart than a fifth of the larger are not of the same customer.
    isUnfit: {
      formula:
        'abs(regularCustomerValue - stayingValue) > 0.2 * max(abs(regularCustomerValue), abs(stayingValue))',
      unit: 'boolean',
      internal: true,
    },
    cautiousValue: {
      formula: 'min(valuePerFirstTimeBuyer, at(valuePerFirstTimeBuyer, regularCustomerValue, stayingValue))',
      unit: 'currency',
      internal: true,
    },
    pathSentence: {
      decide: [
        { when: 'newCustomersPerYear = 0', verdict: 'nobody' },
        { when: 'round(firstLeakCustomers, 0) = 0 and round(secondLeakCustomers, 0) = 0', verdict: 'all' },
        // "Most" is told of all new customers, not of those who leave.
        { when: 'firstLeakCustomers > newCustomersPerYear / 2', verdict: 'first' },
        { when: 'secondLeakCustomers > newCustomersPerYear / 2', verdict: 'second' },
        { when: 'round(firstLeakCustomers, 0) = round(secondLeakCustomers, 0)', verdict: 'evenly' },
        { when: 'firstLeakCustomers > secondLeakCustomers', verdict: 'moreFirst' },
        { verdict: 'moreSecond' },
      ],
      internal: true,
    },
    limitSentence: {
      decide: [
        { when: 'valuePerFirstTimeBuyer <= 0', verdict: 'loss' },
        { when: 'valuePerFirstTimeBuyer < 0.75 * lastingCustomerValue', verdict: 'lower' },
        { when: 'valuePerFirstTimeBuyer > 1.25 * lastingCustomerValue', verdict: 'higher' },
        { verdict: 'alike' },
      ],
      // Then the next one speaks.
      refuse: { NO_DATA: 'isUnfit and valuePerFirstTimeBuyer > 0' },
      evidence: 'H',
      internal: true,
    },
    unfitSentence: {
      decide: [{ verdict: 'unfit' }],
      refuse: { NO_DATA: 'not isUnfit or valuePerFirstTimeBuyer <= 0' },
      evidence: 'H',
      internal: true,
    },
  },
  main: 'regulars',
  verdict: 'recommendedPhase',
  decisive: ['onePointSecondPurchase', 'onePointRegular', 'onePointRetention'],
  first: [
    'newCustomersPerYear',
    'secondPurchaseRate',
    'regularRate',
    'secondPurchaseContribution',
    'regularCustomerValue',
  ],
  groups: [
    {
      id: 'staying',
      inputs: ['retentionRate', 'annualMargin', 'discountRate', 'horizonYears', 'unlimitedHorizon'],
    },
    { id: 'firstPurchase', inputs: ['firstPurchaseContribution', 'goodsReturnRate'] },
    {
      id: 'discounted',
      inputs: ['discountAcquiredShare', 'discountedSecondPurchaseRate', 'fullPriceSecondPurchaseRate'],
    },
  ],
  sentences: ['pathSentence', 'recommendedPhase', 'limitSentence', 'unfitSentence'],
  atOnce: ['unfitSentence'],
  charts: ['path'],
  notes: ['ceiling', 'afterwards', 'oneMore'],
});
