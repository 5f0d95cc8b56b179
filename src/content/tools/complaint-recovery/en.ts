import { figureWords } from '../../figures/en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'When something goes wrong',
  question: 'What do mistakes and complaints cost you?',
  summary:
    'How many customers stop coming because something went wrong, what that costs you, and where you lose most of them. Then try out a change and see whether it would be worth it.',
  inputs: {
    activeCustomers: figureWords.activeCustomers,
    problemRate: {
      label: 'Customers who have a bad experience in a year',
      help: 'Of 100, whether they say so or not: wrong colour, late job, mistake on the bill.',
    },
    complaintRate: {
      label: 'Those who complain',
      help: 'Of 100 with a bad experience. A remark at the counter counts.',
    },
    fastResolutionRate: {
      label: 'Complaints you put right quickly',
      help: 'Of 100 complaints. Quickly means they never have to chase you.',
    },
    slowResolutionRate: {
      label: 'Complaints you put right late',
      help: 'Of 100 complaints. Those neither quick nor late count as not put right.',
    },
    repurchaseSilent: {
      label: 'Come again although they said nothing',
      help: 'Of 100 who kept quiet. Until you enter your own, the figure is from an old survey.',
    },
    repurchaseUnresolved: {
      label: 'Come again if it was not put right',
      help: 'Of 100 who complained in vain. These three are from that survey too, until you enter your own.',
    },
    repurchaseSlow: { label: 'Come again if it was put right late', help: 'Of 100 you helped late.' },
    repurchaseFast: { label: 'Come again if it was put right quickly', help: 'Of 100 you helped at once.' },
    keptCustomerValue: {
      label: 'Value of a regular',
      help: 'What they still leave you over the years. ‘Customer value’ works it out.',
    },
    complaintHandlingCost: {
      label: 'Cost of dealing with a complaint',
      help: 'The time it takes, at your hourly rate. Goodwill comes on top.',
    },
    compensationPerCase: {
      label: 'Goodwill for each complaint you put right',
      help: 'What you let off, give away or do again without a bill.',
    },
    plannedProblemRate: {
      label: 'In future, customers with a bad experience',
      help: 'Of 100. Leave empty whatever stays as it is today.',
    },
    plannedComplaintRate: { label: 'In future, those who complain', help: 'Of 100 with a bad experience.' },
    plannedFastResolutionRate: {
      label: 'In future, complaints put right quickly',
      help: 'Of 100 complaints.',
    },
    plannedSlowResolutionRate: { label: 'In future, complaints put right late', help: 'Of 100 complaints.' },
    plannedHandlingCost: {
      label: 'In future, cost of dealing with a complaint',
      help: 'Helping sooner sometimes takes more time.',
    },
    plannedCompensation: { label: 'In future, goodwill for each complaint you put right' },
  },
  quantities: {
    valueLost: { label: 'lost with customers who stop coming, each year' },
    lostCustomers: { label: 'Customers who stop coming because of it' },
    valuePerFasterResolution: {
      label: 'Putting a complaint right quickly instead of never brings you',
      help: 'Goodwill is already taken off.',
    },
    onePointComplaintRate: {
      label: 'If one more in 100 complains, that brings you in a year',
      help: 'Your time and goodwill are already taken off.',
    },
    customersWithProblem: { label: 'Customers for whom something goes wrong in a year' },
    complainingCustomers: { label: 'Of these, complain' },
    silentCustomers: { label: 'Of these, say nothing' },
    fastCustomers: { label: 'Complaints you put right quickly' },
    slowCustomers: { label: 'Complaints you put right late' },
    resolvedRate: { label: 'Complaints you put right' },
    unresolvedRate: { label: 'Complaints you do not put right' },
    unresolvedCustomers: { label: 'Complaints not put right, in a year' },
    keptAfterComplaint: { label: 'Of those who complain, come again' },
    keptCustomers: { label: 'Customers who come again all the same' },
    lostSilent: { label: 'Stop coming without having said anything' },
    lostUnresolved: { label: 'Stop coming because it was not put right' },
    lostSlow: { label: 'Stop coming although it was put right late' },
    lostFast: { label: 'Stop coming although it was put right quickly' },
    lostResolved: { label: 'Stop coming although it was put right' },
    handlingCost: { label: 'Your time and goodwill in a year' },
    firstAdvice: {
      label: 'Where to begin',
      verdicts: {
        make_complaining_easier: {
          label: 'make complaining easy',
          text: 'You lose most of them without a word. Ask people at the till or when they collect whether everything was all right, because you can only put right what you hear about.',
        },
        speed_and_authority: {
          label: 'let staff decide on the spot',
          text: 'You lose most of them over complaints nobody put right. Say by when each one is answered, and up to which amount your staff may decide without asking, so that none of them lies around.',
        },
        quality_of_solution: {
          label: 'put it right better',
          text: 'You lose most of them although you helped. Ask the next five straight afterwards what was still missing, or you will only be guessing.',
        },
      },
    },
    lossSentence: {
      label: 'What is lost through mistakes',
      verdicts: {
        noProblem: {
          label: 'nothing goes wrong',
          text: 'By these figures nothing goes wrong for anybody. It is more likely that you do not hear of it.',
        },
        nobody: {
          label: 'nobody stops coming',
          text: 'In a year something goes wrong for {customersWithProblem} of your {activeCustomers} customers, but by these figures they all come again.',
        },
        few: {
          label: 'less than one',
          text: 'By these figures you lose less than one customer a year because something went wrong.',
        },
        heard: {
          label: 'some, and they had all spoken up',
          text: 'In a year something goes wrong for {customersWithProblem} of your {activeCustomers} customers. After that, {lostCustomers} of them {lostCustomers:stops|stop} coming, although you knew about it.',
        },
        some: {
          label: 'some',
          text: 'In a year something goes wrong for {customersWithProblem} of your {activeCustomers} customers. After that, {lostCustomers} of them {lostCustomers:stops|stop} coming, and {lostSilent} never said a word to you.',
        },
      },
    },
    goodwillSentence: {
      label: 'Whether goodwill is worth it',
      verdicts: {
        tooDear: {
          label: 'it costs too much',
          text: 'Your goodwill costs more than the customers it keeps are worth. See whether an apology and a smaller amount would do, and check the value of a regular.',
        },
        worthIt: { label: 'it is worth it' },
      },
    },
    netImprovement: { label: 'gained by the plan in a year' },
    valueSaved: { label: 'Customer value you keep' },
    extraCost: { label: 'More time and goodwill than today' },
    plannedValueLost: { label: 'Customer value you still lose' },
    thenProblemRate: { label: 'Then, customers with a bad experience' },
    thenComplaintRate: { label: 'Then, those who complain' },
    thenFastRate: { label: 'Then, complaints put right quickly' },
    thenSlowRate: { label: 'Then, complaints put right late' },
    thenCostPerComplaint: { label: 'Then, cost of dealing with a complaint' },
    thenGoodwill: { label: 'Then, goodwill for each complaint put right' },
    thenLostCustomers: { label: 'Customers who then still stop coming' },
    thenHandlingCost: { label: 'Your time and goodwill in a year, with the plan' },
    improvementBand: {
      label: 'Is the plan worth it?',
      verdicts: {
        gain: { label: 'brings more than it costs' },
        loss: { label: 'costs more than it brings' },
        neutral: { label: 'comes out even' },
      },
    },
    planSentence: {
      label: 'What the plan brings',
      verdicts: {
        nothing: {
          label: 'nothing planned yet',
          text: 'Enter what you want to change and leave the rest empty. You will then see whether it brings more than it costs.',
        },
        savesCost: {
          label: 'saves more than it costs',
          text: 'You save {extraCost:abs} in time and goodwill, but lose more customers than today, worth {valueSaved:abs}. That leaves you {netImprovement}.',
        },
        gainSlight: {
          label: 'brings more than it costs',
          text: 'Hardly anything changes in how many customers stop coming. On balance the plan brings you {netImprovement}.',
        },
        gainCheaper: {
          label: 'brings more than it costs',
          text: 'Instead of {lostCustomers}, only {thenLostCustomers} {thenLostCustomers:customer|customers} a year would stop coming. That is worth {valueSaved} to you, and you spend no more on it than today.',
        },
        gain: {
          label: 'brings more than it costs',
          text: 'Instead of {lostCustomers}, only {thenLostCustomers} {thenLostCustomers:customer|customers} a year would stop coming. That is worth {valueSaved} to you and takes {extraCost} more time and goodwill, so {netImprovement} is left.',
        },
        neutral: { label: 'comes out even', text: 'The plan brings exactly what it costs.' },
        worse: {
          label: 'loses customers',
          text: 'With this plan you would lose more customers than today, worth {valueSaved:abs}. Check whether you mistyped a figure.',
        },
        onlyCost: {
          label: 'only costs',
          text: 'This costs you {extraCost} more. The plan does not reckon with more time or goodwill keeping anybody by itself, only with how many complaints are put right. Enter how many.',
        },
        loss: {
          label: 'costs more than it brings',
          text: 'The plan costs {extraCost} more than today and keeps customers worth only {valueSaved}. You would be {netImprovement:abs} short.',
        },
      },
    },
  },
  parts: {
    complaints: {
      title: 'Today',
      lead: 'How many customers stop coming because something went wrong, and where do you lose most of them?',
    },
    improvement: {
      title: 'Your plan',
      lead: 'What if less went wrong, more people spoke up, or you helped sooner?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    SUM_GT_1: 'Quick and late together come to more than 100 of 100 complaints. Lower one of the two.',
    RATE_ORDER:
      'Usually most of those you helped quickly come again, and fewest of those who said nothing. Your four figures say otherwise, so look at them once more.',
  },
  reasons: { NO_DATA: 'By these figures nobody stops coming.' },
  notes: {
    oldFigures:
      'How many come again after a mistake was asked in the US around 1980. People said what they intended, which is not the same as what they did, and those who bothered to complain may have liked the company more to begin with. If little money was involved, those who meant to buy again were 37 of 100 who had said nothing, 46 who had complained in vain, 70 who were helped late and 95 who were helped quickly. If much money was involved, it was 9, 19, 54 and 82. Use figures of your own once you have them.',
    howManyComplain:
      'Make your own estimate first and compare it afterwards. About half of people complain on the spot, and three in four business customers do. The famous ‘96 of 100 never complain’ is misquoted: it meant small problems of which a company’s head office never hears.',
    paradox:
      'You will hear that customers whose complaint was handled well are more loyal than those for whom nothing ever went wrong. They are often more satisfied, but no more likely to intend to buy again or to recommend you. How much good help counts differs from trade to trade and from customer to customer. So help quickly, but first see that the mistake does not happen again.',
    repair:
      'Do you sell goods to private customers in Germany? Before you put a defect right, German law wants you to tell them two things: that they may choose between repair and replacement, and that a repair gives them another twelve months, once, to make a claim. This holds for anything sold from 31 July 2026. It does not concern you if you only provide services.',
    prevention:
      'If less goes wrong, everybody gains, also those who never say anything, and you save time. What it costs to stop the mistake is not in this plan, so take it off the result yourself.',
  },
  groups: {
    after: {
      title: 'Who comes again after complaining',
      summary: '{repurchaseFast} after quick help',
    },
    costs: {
      title: 'What a complaint costs',
      summary: '{complaintHandlingCost} time, {compensationPerCase} goodwill',
    },
    today: {
      title: 'How it is today',
      summary: '{activeCustomers} {activeCustomers:customer|customers}',
    },
  },
  headlines: {
    firstAdvice: {
      make_complaining_easier: 'Make complaining easy first.',
      speed_and_authority: 'First let staff decide on the spot.',
      quality_of_solution: 'First put things right better.',
    },
    planSentence: {
      nothing: 'Nothing is planned yet.',
      savesCost: 'Saves money, but costs customers.',
      gainSlight: 'Brings {netImprovement} a year.',
      gainCheaper: 'Brings {netImprovement} a year.',
      gain: 'Brings more than it costs.',
      neutral: 'Comes out even.',
      worse: 'More customers stop coming than today.',
      onlyCost: 'By these figures it only costs.',
      loss: 'Costs more than it brings.',
    },
  },
  rulers: {},
  charts: {
    title_whereLost: 'Who stops coming and who comes again after something went wrong',
    title_todayAndThen: 'Customers who stop coming, today and with your plan',
    stateAxis: 'What became of it',
    silent: 'said nothing',
    unresolved: 'not put right',
    slow: 'put right late',
    fast: 'put right quickly',
    stayAway: 'stop coming',
    comeAgain: 'come again',
    today: 'today',
    then: 'with the plan',
  },
  presets: {
    low_stakes: {
      title: 'We mostly deal in small amounts',
      note: 'fills in how many then come again after a mistake.',
    },
    high_stakes: {
      title: 'We mostly deal in large amounts',
      note: 'then far fewer come again.',
    },
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'Guests who dislike their colour rarely say so. Ms Kern wants to ask in front of the mirror in future, instead of waiting for a complaint.',
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'Most customers ring when something is not right, but more than half wait in vain for a call back. In future Mr Demir will ring back the same day.',
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'For 8 customers in 100, a parcel arrives late or damaged in a year. Stronger boxes should bring that down to 5.',
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'Clients do not like to change their tax adviser, so the office expects more of them to stay than others would. In future every complaint gets an answer the same day.',
    },
  },
};
