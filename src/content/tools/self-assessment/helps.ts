import type { Help } from '../../../lib/definition/definition';

/** What more recommendations leave, what a letter leaves, a second purchase more, a customer, and what mistakes cost. */
const worth = {
  referral: 'referral-rate/netGain',
  letter: 'reactivation-roi/netGain',
  second: 'lifecycle-funnel/onePointSecondPurchase',
  staying: 'lifecycle-funnel/onePointRetention',
  customer: 'customer-value/newCustomerLifetimeValue',
  mistakes: 'complaint-recovery/valueLost',
} as const;

/** What helps with each question: the step that does it, the tool it is done with, and what it is worth. */
export const helps: Readonly<Record<string, Help>> = {
  howManyAndWhy: { step: 'referral/analysis', tool: 'referral-rate', worth: worth.referral },
  whoAndThanks: { step: 'referral/measures', tool: 'referral-log', worth: worth.referral },
  howManyCame: { step: 'referral/control', tool: 'referral-log', worth: worth.referral },
  howItWent: { step: 'referral/analysis', tool: 'referral-log', worth: worth.referral },
  howToRaise: { step: 'referral/measures', tool: 'referral-plan', worth: worth.referral },

  listOfMissing: { step: 'win-back/identify', tool: 'dormancy-threshold', worth: worth.letter },
  reasonsKnown: { step: 'win-back/causes', tool: 'loss-reasons', worth: worth.letter },
  whomNot: { step: 'win-back/select', tool: 'exclusion-list', worth: worth.letter },
  mayContact: { step: 'win-back/measures', tool: 'contact-permission', worth: worth.letter },
  goalWritten: { step: 'win-back/frame', tool: 'smart-criteria', worth: worth.letter },
  offerFitsReason: { step: 'win-back/measures', tool: 'measure-matrix', worth: worth.letter },
  comparedResults: { step: 'win-back/control', tool: 'campaign-control', worth: worth.letter },
  afterReturn: { step: 'win-back/second-loyalty', tool: 'second-loyalty', worth: worth.letter },

  firstWelcome: { step: 'lifecycle/first-purchase', tool: 'phase-plan', worth: worth.second },
  reassured: { step: 'lifecycle/after-purchase', tool: 'phase-plan', worth: worth.second },
  nextVisit: { step: 'lifecycle/repurchase', tool: 'phase-plan', worth: worth.second },
  secondCounted: { step: 'lifecycle/repurchase', tool: 'lifecycle-funnel', worth: worth.second },
  promisesKept: { step: 'lifecycle/expectations', tool: 'promise-check', worth: worth.staying },
  benefitFirst: { step: 'lifecycle/repurchase', tool: 'measure-matrix', worth: worth.staying },
  valueKnown: { step: 'lifecycle/opening', tool: 'customer-value', worth: worth.customer },

  DA1: { step: 'win-back/identify', tool: 'dormancy-threshold', worth: worth.customer },
  DA2: { step: 'win-back/identify', tool: 'dormancy-threshold', worth: worth.customer },
  DA3: { step: 'lifecycle/prevention', tool: 'loyalty-rules', worth: worth.staying },
  MO1: { step: 'win-back/identify', tool: 'dormancy-threshold', worth: worth.customer },
  MO2: { step: 'win-back/identify', tool: 'dormancy-threshold', worth: worth.customer },
  MO3: { step: 'lifecycle/prevention', tool: 'early-warning', worth: worth.staying },
  DI1: { step: 'lifecycle/expectations', tool: 'expectation-gap', worth: worth.staying },
  DI2: { step: 'lifecycle/after-purchase', tool: 'phase-plan', worth: worth.second },
  DI3: { step: 'lifecycle/prevention', tool: 'loyalty-rules', worth: worth.staying },
  CO1: { step: 'lifecycle/complaints', tool: 'complaint-recovery', worth: worth.mistakes },
  CO2: { step: 'lifecycle/complaints', tool: 'complaint-recovery', worth: worth.mistakes },
  CO3: { step: 'lifecycle/complaints', tool: 'complaint-recovery', worth: worth.mistakes },
  RE1: { step: 'lifecycle/prevention', tool: 'early-warning', worth: worth.staying },
  RE2: { step: 'win-back/second-loyalty', tool: 'team-duties', worth: worth.staying },
  RE3: { step: 'win-back/control', tool: 'campaign-control', worth: worth.letter },

  regularsFirst: { step: 'lifecycle/prevention', tool: 'loyalty-rules', worth: worth.staying },
  appreciation: { step: 'lifecycle/prevention', tool: 'loyalty-rules', worth: worth.staying },
  customerData: { step: 'lifecycle/prevention', tool: 'loyalty-rules', worth: worth.staying },
  complaints: { step: 'lifecycle/complaints', tool: 'complaint-recovery', worth: worth.mistakes },
  prevention: { step: 'lifecycle/prevention', tool: 'early-warning', worth: worth.staying },
};
