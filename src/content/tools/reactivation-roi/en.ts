import { figureWords } from '../../figures/en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Return of a reactivation',
  question: 'Does win-back pay?',
  summary:
    'What a campaign to dormant or lost customers leaves after all costs, from which rate it breaks even and what a contact may cost at most. Only those count who would not have come back without it.',
  inputs: {
    dormantCustomers: {
      label: 'Dormant or lost customers',
      help: 'All names on the list, before any exclusion.',
    },
    exclusionMode: {
      label: 'Exclusions entered',
      options: { share: 'as shares', count: 'as numbers' },
      help: 'Shares apply to what remains.',
    },
    exclusions: {
      label: 'Whom you do not approach',
      help: 'With the reason; each share applies to what is left after the one before.',
      row: 'Exclusion',
      add: 'Add an exclusion',
      none: 'Nobody is excluded',
      fields: { reason: { label: 'Reason' }, share: { label: 'Share' }, count: { label: 'Number' } },
      known: {
        unwanted: 'not wanted back',
        noLegalBasis: 'no permission to contact',
        unreachable: 'cannot be found',
      },
    },
    deliverableRate: { label: 'Reachable', help: 'Share with a valid address.' },
    contactCapacity: { label: 'Most you can handle', help: 'Contacts. Empty: no limit.' },
    responseRate: { label: 'Response rate', help: 'Share of those contacted who get in touch.' },
    winRateAmongResponders: { label: 'Of these buy again', help: 'Share of the responders.' },
    campaignFixedCost: { label: 'Fixed cost', help: 'Concept, design, your own hours.' },
    contactCost: { label: 'Cost per contact', help: 'Letter or card with postage, per wave.' },
    contactWaves: { label: 'Contact waves', help: 'How often everybody is written to.' },
    talkCost: { label: 'Cost per conversation', help: 'Time for everyone who responds.' },
    incentivePerWin: {
      label: 'Incentive per return',
      help: 'Paid to all who return, self-returners included.',
    },
    secondLifeAnnualMargin: {
      label: 'Yearly margin afterwards',
      help: 'After the return. Neutral: as before.',
    },
    secondLifeRetentionRate: { label: 'Retention afterwards', help: 'After the return. Neutral: as before.' },
    discountRate: { ...figureWords.discountRate, help: 'Per year.' },
    horizonYears: { ...figureWords.horizonYears, help: 'So many years after the return count.' },
    unlimitedHorizon: { label: 'No time limit' },
    organicReturnRate: figureWords.organicReturnRate,
    acquisitionCost: { label: 'Cost of a new customer', help: 'Acquisition cost, for comparison.' },
    newCustomerLifetimeValue: figureWords.newCustomerLifetimeValue,
    scenarioLowFactor: { label: 'Cautious factor', help: 'Works on both rates.' },
    scenarioHighFactor: { label: 'Bold factor', help: 'Works on both rates.' },
    individualWinProbability: { label: 'Your estimate', help: 'How likely is this one customer to return?' },
  },
  quantities: {
    excludedCustomers: { label: 'Excluded customers' },
    eligibleCustomers: { label: 'After exclusions' },
    reachableCustomers: { label: 'Of these reachable' },
    contactedCustomers: { label: 'Contacted' },
    respondingCustomers: { label: 'Respond' },
    winBackRate: { label: 'Win-back rate per contact' },
    wonBackCustomers: { label: 'Buy again' },
    incrementalWonBack: { label: 'Of these owed to the campaign' },
    secondYearlyValueFactor: { label: 'Factor from year to year' },
    secondLifetimeValue: { label: 'Second lifetime value' },
    campaignCost: { label: 'Cost of the campaign' },
    costPerContact: { label: 'Cost per customer contacted' },
    costPerIncrementalWin: { label: 'Cost per additional return' },
    grossValue: { label: 'Value of the additional returns' },
    netGain: { label: 'Net gain' },
    returnOnInvestment: { label: 'Return on the money spent' },
    breakEvenWinBackRate: { label: 'Breaks even from a rate of' },
    breakEvenFeasible: { label: 'Threshold can be reached' },
    maxSpendPerContact: {
      label: 'Highest spend per contact',
      help: 'Incentive apart.',
      below: 'With these figures no contact pays.',
    },
    maxIncentive: { label: 'Highest incentive per return', below: 'Nothing is left for a gift or discount.' },
    newCustomerCost: { label: 'As many new customers cost' },
    newCustomerNetGain: { label: 'As many new customers bring' },
    advantageOverAcquisition: { label: 'Advantage over new customers' },
    costBand: {
      label: 'Cost against new customers',
      verdicts: {
        below: {
          label: 'lower',
          text: 'Winning one customer back costs {costPerIncrementalWin}, less than winning a new one.',
        },
        equal: {
          label: 'about equal',
          text: 'Winning one customer back costs {costPerIncrementalWin}, about as much as winning a new one.',
        },
        above: {
          label: 'higher',
          text: 'Winning one customer back costs {costPerIncrementalWin}, more than winning a new one.',
        },
      },
      none: {
        DIV_ZERO: 'By your figures a new customer costs nothing, so there is nothing to compare with.',
        NEVER: 'Nobody comes back because of the campaign, so there is nothing to compare.',
      },
    },
    cautiousResponseRate: { label: 'Response rate, cautious' },
    cautiousWinRate: { label: 'Repurchase rate, cautious' },
    boldResponseRate: { label: 'Response rate, bold' },
    boldWinRate: { label: 'Repurchase rate, bold' },
    boldWinBackRate: { label: 'Win-back rate, bold' },
    scenarioLowNetGain: { label: 'Net gain, cautious' },
    scenarioHighNetGain: { label: 'Net gain, bold' },
    scenariosPositive: { label: 'of 3 scenarios show a gain' },
    resultBand: {
      label: 'Reading',
      verdicts: {
        loss: {
          label: 'loss',
          text: 'Even the expected case ends {netGain:abs} in the red. Change selection, cost or incentive before you send anything.',
        },
        uncertain: {
          label: 'uncertain',
          text: 'It pays in {scenariosPositive} of 3 scenarios. Test with a small group and a control group first.',
        },
        robust: { label: 'robust', text: 'It pays in all three scenarios: {netGain} after all costs.' },
      },
    },
    campaignSentence: {
      label: 'What the campaign says',
      verdicts: {
        nobody: {
          label: 'nobody',
          text: 'Nobody is contacted. What remains is the fixed cost of {campaignFixedCost}.',
        },
        never: { label: 'never', text: 'The incentive is higher than a regained customer is worth.' },
        unreachable: {
          label: 'out of reach',
          text: 'Out of 100 people you contact, {breakEvenWinBackRate:plain} would have to come back to cover the costs, but only {responseRate:plain} reply. Find a way to get more replies, or cut the cost.',
        },
        loss: {
          label: 'loss',
          text: 'With these assumptions the campaign loses {netGain:abs}. It would pay from a win-back rate of {breakEvenWinBackRate}.',
        },
        gain: {
          label: 'gain',
          text: 'After costs of {campaignCost} there remain {netGain}. The campaign breaks even at a win-back rate of {breakEvenWinBackRate}; assumed are {winBackRate}.',
        },
      },
    },
    maxOutlaySingleCustomer: {
      label: 'Highest outlay for this customer',
      help: 'Incentive apart.',
      below: 'nothing',
    },
    singleSentence: {
      label: 'What this customer says',
      verdicts: {
        nothing: {
          label: 'nothing',
          text: 'No special outlay pays for this customer: he is as likely to return by himself, or the incentive is too high.',
        },
        something: {
          label: 'amount',
          text: 'For this one customer, time and contact together may cost up to {maxOutlaySingleCustomer}.',
        },
      },
      none: { NOT_PROVIDED: 'Enter how likely this customer is to return.' },
    },
  },
  parts: {
    campaign: { title: 'Campaign', lead: 'What remains after all costs, and where is the threshold?' },
    scenarios: { title: 'Three scenarios', lead: 'Does it still pay if things go worse?' },
    comparison: { title: 'Compared with new customers', lead: 'What would as many new customers bring?' },
    singleCustomer: {
      title: 'One lost customer',
      lead: 'What may it cost to win back one particular customer?',
    },
  },
  items: {},
  todo: {},
  warnings: {},
  reasons: {
    NEVER: 'Never with these figures.',
    NO_DATA: 'There is nobody to measure anything on.',
  },
  notes: {
    benchmarks:
      'For orientation, never as a preset: printed mailings to online-shop customers with a purchase in the last twelve months brought orders from 3.9 to 4.9 % (2018 to 2020), 6.8 % (2021, pandemic), 4.7 % (2022) and 4.3 % (2025); to strangers 1.0 % (2020/21). These are gross rates without a control group, measured by a vendor. Dormant customers should lie in between; your own test decides.',
    openness:
      'In a survey of 2006, 12 % ruled a return out. That 88 % do not rule it out is a ceiling of openness, not a win-back rate.',
    neutralDefaults:
      'The defaults say: the second life equals the first. The calculator does not assume that win-back beats acquisition; only your figures show that.',
  },
  headings: {},
  charts: {
    title_funnel: 'From the list to the additional returns',
    dormant: 'on the list',
    eligible: 'after exclusions',
    contacted: 'contacted',
    responding: 'respond',
    wonBack: 'buy again',
    incremental: 'owed to the campaign',
    customersAxis: 'Customers',
    stageAxis: 'Stage',
    title_gainByRate: 'Net gain by win-back rate',
    rateAxis: 'Win-back rate per contact',
    netGain: 'Net gain',
    breakEven: 'a gain from {rate}',
    cautious: 'cautious',
    expected: 'expected',
    bold: 'bold',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: '320 guests who have not come for a year; two cards.',
      texts: {
        'exclusions.0.reason': 'bargain hunters',
        'exclusions.1.reason': 'objected to advertising',
        'exclusions.2.reason': 'moved away',
      },
    },
    garage: {
      title: "Brandt's garage",
      note: '450 customers without a job for 15 months; one letter.',
      texts: { 'exclusions.0.reason': 'pay only when reminded', 'exclusions.1.reason': 'car sold' },
    },
    'online-shop': {
      title: 'Halm Tea',
      note: '5,200 accounts without an order; one postcard.',
      texts: {
        'exclusions.0.reason': 'bought with vouchers only',
        'exclusions.1.reason': 'no permission to contact',
      },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: '26 ended mandates; 15 conversations at most.',
      texts: { 'exclusions.0.reason': 'mandate ended by us', 'exclusions.1.reason': 'business closed' },
    },
  },
};
