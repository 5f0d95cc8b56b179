import type { Misreading } from './readings';

/** A typical mistake: a rule that many calculators follow, and the figure of ours that says the same thing rightly. */
export interface Mistake {
  id: string;
  /** The tool that works out the right figure, the part it stands in there, and its key. */
  tool: string;
  part: string;
  right: string;
  /** The wrong rule, in the formula language, over the inputs of `tool.ts` beside this. */
  wrong: {
    formula: string;
    unit: string;
    refuse?: Readonly<Record<string, string>>;
    why?: Readonly<Record<string, string>>;
  };
  /** Inputs of the rule, in `tool.ts`. */
  uses: readonly string[];
  /** What of the tool is shown as what both are worked out with: fields, which can be changed here, and figures. */
  figures: readonly string[];
  /** What the tool is given for this comparison, whatever was answered: a case, or a value known from elsewhere left out. */
  given?: Readonly<Record<string, number | null>>;
  /** The field whose text another calculator misreads, how, and the input of the rule that takes what it makes of it. */
  misread?: { field: string; how: Misreading; as: string };
}

/** A customer value that the visitor already knows says nothing about how one is worked out. */
const workedOut = { newCustomerLifetimeValue: null };
const years = ['horizonYears', 'unlimitedHorizon'] as const;

/** The mistakes in the order of the page: what changes most first. */
export const mistakes = [
  {
    id: 'revenue',
    tool: 'customer-value',
    part: 'lifetimeValue',
    right: 'newCustomerLifetimeValue',
    wrong: {
      formula: 'presentValue(orderValue * ordersPerYear, yearlyValueFactor, horizonYears, unlimitedHorizon)',
      unit: 'currency',
    },
    uses: ['orderValue', 'ordersPerYear', 'yearlyValueFactor', ...years],
    figures: [
      'orderValue',
      'ordersPerYear',
      'contributionMarginRate',
      'serviceCostPerYear',
      'retentionRate',
      'horizonYears',
    ],
    given: workedOut,
  },
  {
    id: 'wholePercent',
    tool: 'customer-value',
    part: 'lifetimeValue',
    right: 'newCustomerLifetimeValue',
    wrong: {
      formula:
        'presentValue(orderValue * ordersPerYear * (100 * contributionMarginRate) - serviceCostPerYear, yearlyValueFactor, horizonYears, unlimitedHorizon)',
      unit: 'currency',
    },
    uses: [
      'orderValue',
      'ordersPerYear',
      'contributionMarginRate',
      'serviceCostPerYear',
      'yearlyValueFactor',
      ...years,
    ],
    figures: ['contributionMarginRate', 'orderValue', 'ordersPerYear', 'serviceCostPerYear', 'retentionRate'],
    given: workedOut,
  },
  {
    id: 'averageYears',
    tool: 'customer-value',
    part: 'lifetimeValue',
    right: 'newCustomerLifetimeValue',
    wrong: {
      formula: 'years(annualMargin / (1 - retentionRate))',
      unit: 'currency',
      refuse: { ALL_STAY: 'retentionRate = 1' },
    },
    uses: ['annualMargin', 'retentionRate'],
    figures: ['annualMargin', 'retentionRate', 'discountRate', 'horizonYears'],
    given: workedOut,
  },
  {
    id: 'discountOnce',
    tool: 'customer-value',
    part: 'lifetimeValue',
    right: 'newCustomerLifetimeValue',
    wrong: {
      formula:
        "presentValue(annualMargin, retentionRate * (1 + marginGrowthRate), horizonYears, unlimitedHorizon) / (1 + discountRate) ^ as('count', horizonYears)",
      unit: 'currency',
      refuse: { NO_END: 'unlimitedHorizon' },
      why: { count: 'whole' },
    },
    uses: ['annualMargin', 'retentionRate', 'marginGrowthRate', 'discountRate', ...years],
    figures: ['annualMargin', 'retentionRate', 'discountRate', 'horizonYears'],
    given: workedOut,
  },
  {
    id: 'nobodyLeaves',
    tool: 'customer-value',
    part: 'lifetimeValue',
    right: 'newCustomerLifetimeValue',
    wrong: {
      formula: 'if(retentionRate = 1, 0 currency, years(annualMargin / (1 - retentionRate)))',
      unit: 'currency',
    },
    uses: ['annualMargin', 'retentionRate'],
    figures: ['annualMargin', 'retentionRate', 'discountRate', 'horizonYears'],
    given: { ...workedOut, retentionRate: 1 },
  },
  {
    id: 'payback',
    tool: 'customer-value',
    part: 'acquisitionPayback',
    right: 'paybackMonths',
    wrong: {
      formula: 'acquisitionCost / (annualMargin / 12 months/year)',
      unit: 'months',
      refuse: { NEVER: 'annualMargin <= 0' },
    },
    uses: ['acquisitionCost', 'annualMargin'],
    figures: ['acquisitionCost', 'annualMargin', 'retentionRate'],
  },
  {
    id: 'everyReturn',
    tool: 'reactivation-roi',
    part: 'campaign',
    right: 'netGain',
    wrong: { formula: 'wonBackCustomers * secondLifetimeValue - campaignCost', unit: 'currency' },
    uses: ['wonBackCustomers', 'secondLifetimeValue', 'campaignCost'],
    figures: [
      'contactedCustomers',
      'responseRate',
      'winRateAmongResponders',
      'organicReturnRate',
      'secondLifetimeValue',
      'campaignCost',
    ],
  },
  {
    id: 'countedTwice',
    tool: 'customer-value',
    part: 'customerEquity',
    right: 'equityTotal',
    wrong: {
      formula: 'equityTotal + activeCustomers * customerReferralValue',
      unit: 'currency',
      // Nobody is counted twice where nobody new is counted.
      refuse: { NOT_TWICE: 'newCustomersPerYear = 0 or acquisitionYears = 0' },
    },
    uses: ['activeCustomers', 'customerReferralValue', 'newCustomersPerYear', 'acquisitionYears'],
    figures: [
      'activeCustomers',
      'newCustomersPerYear',
      'acquisitionYears',
      'referralsPerCustomerYear',
      'customerReferralValue',
    ],
  },
  {
    id: 'comma',
    tool: 'reactivation-roi',
    part: 'campaign',
    right: 'campaignCost',
    wrong: {
      formula: 'campaignCost + (misreadContactCost - contactCost) * contactWaves * contactedCustomers',
      unit: 'currency',
    },
    uses: ['misreadContactCost', 'contactCost', 'contactWaves', 'contactedCustomers'],
    figures: ['contactCost', 'contactWaves', 'contactedCustomers'],
    misread: { field: 'contactCost', how: 'dropped', as: 'misreadContactCost' },
  },
] as const satisfies readonly Mistake[];

export type MistakeId = (typeof mistakes)[number]['id'];

/** Keys of what a mistake comes to: how far it is from the right figure, how many times as much, and which way. */
export const keysOf = (id: string) => ({
  wrong: id,
  apart: `${id}Apart`,
  times: `${id}Times`,
  verdict: `${id}Verdict`,
});

/** The business whose figures stand on the page as it is served. */
export const servedBusiness = 'hair-salon';
