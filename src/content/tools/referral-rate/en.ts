import { figureWords } from '../../figures/en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const ease = { '1': '1 easy', '2': '2', '3': '3', '4': '4', '5': '5 hard' };

export const words: WordsOf<typeof tool> = {
  name: 'Referral rate',
  question: 'How many new customers come on a recommendation?',
  summary:
    'How many of your new customers somebody sent you, how far you are from your goal, and whether a thank-you or a welcome gift pays for itself.',
  inputs: {
    periodMonths: { label: 'Months you counted', help: 'Count everything else here for the same time.' },
    activeCustomers: figureWords.activeCustomers,
    recommenders: {
      label: 'Customers who recommended you',
      help: 'Count each of them once, even if they sent you several people.',
    },
    recommendations: {
      label: 'Recommendations you know of',
      help: 'Include the ones that did not bring you a customer.',
    },
    referredLeads: {
      label: 'Recommended people who got in touch',
      help: 'Those who only asked count too. If you do not know, delete the figure; the rate does not need it.',
    },
    referredNewCustomers: {
      label: 'New customers who came on a recommendation',
      help: 'Ask every new customer how they found you, and keep a tally.',
    },
    newCustomers: {
      label: 'All new customers',
      help: 'Everyone who bought from you for the first time, for example in a year.',
    },
    referredCustomerValue: {
      label: figureWords.referredCustomerValue.label,
      help: 'Not what they spend, but what is left for you of it over the years, before what it costs to win them. If many come only once, enter the average from ‘From first purchase to regular’.',
      tool: { id: 'customer-value', text: 'Work it out with ‘Customer value’' },
    },
    referredValueUplift: {
      label: 'How much more a recommended customer brings in',
      help: 'Compared with other new customers. Leave it at 0 unless your own figures show a difference; a minus means less.',
    },
    incrementalShare: {
      ...figureWords.incrementalShare,
      help: 'Of 100 recommended customers, how many would not have come otherwise? If you are not sure, ask a few of them.',
    },
    programmeFixedCost: {
      label: 'Fixed cost of the offer',
      help: 'Cards, design and your own hours in that time, however many people come.',
    },
    referrerReward: {
      label: figureWords.referrerReward.label,
      help: 'For each new customer they bring. Tax advisers and lawyers in Germany: always 0.',
    },
    referredReward: {
      label: figureWords.referredReward.label,
      help: 'Every recommended customer gets it, also those who would have come anyway.',
    },
    acquisitionCost: figureWords.acquisitionCost,
    orderValue: figureWords.orderValue,
    ordersPerYear: figureWords.ordersPerYear,
    salesHoursSavedPerLead: {
      label: 'Hours saved with each recommended person',
      help: 'People who have heard of you often need less explaining. Leave it at 0 if you cannot tell.',
    },
    salesHourCost: { label: 'Cost of such an hour' },
    targetReferralRate: {
      label: 'Your goal, of 100 new customers',
      help: 'So many of 100 should come on a recommendation. Aim a little higher than today.',
    },
    effortRecommenderShare: {
      label: 'Getting more customers to recommend you',
      help: 'For example by asking everyone who is pleased.',
      values: ease,
    },
    effortRecommendations: {
      label: 'Getting each of them to do it more often',
      help: 'For example by giving them something worth telling a friend.',
      values: ease,
    },
    effortConversion: {
      label: 'Turning more recommendations into customers',
      help: 'For example by calling back sooner.',
      values: ease,
    },
    chainStartCustomers: {
      label: 'New customers you start with',
      help: 'Usually all the new customers you counted above.',
    },
    chainCycles: {
      label: 'Number of rounds',
      help: 'One round: a new customer recommends you, and someone comes because of it.',
    },
    cycleMonths: {
      label: 'Months a round takes',
      help: 'In conversation it usually takes long; on the internet it can be quick.',
    },
    reachPerRecommendation: {
      label: 'People who hear or read one recommendation',
      help: 'One in a conversation, more on the internet.',
    },
    promoters: {
      label: 'Answers of 9 or 10',
      help: 'These gladly recommend you. The question is ‘Would you recommend us?’, from 0 for never to 10 for certainly.',
    },
    passives: {
      label: 'Answers of 7 or 8',
      help: 'Satisfied, but they would not bring it up. They count neither for you nor against you.',
    },
    detractors: { label: 'Answers from 0 to 6', help: 'These would rather not recommend you.' },
  },
  quantities: {
    referralRate: { label: 'Referral rate' },
    recommenderShare: { label: 'Customers who recommend you' },
    conversionPerRecommendation: { label: 'Recommendations that bring a customer' },
    recommendationsPerRecommender: { label: 'Recommendations from each person who recommends you' },
    contactRate: { label: 'Recommendations after which somebody gets in touch' },
    conversionPerLead: { label: 'Recommended people who get in touch and then buy' },
    referralRateBand: {
      label: 'How many come on a recommendation',
      verdicts: {
        low: {
          label: 'few',
          text: 'Of {newCustomers} new customers, {referredNewCustomers} came on a recommendation, which is fewer than one in ten. Before you think of gifts, find something about your business worth telling a friend.',
        },
        developing: {
          label: 'some',
          text: 'Of {newCustomers} new customers, {referredNewCustomers} came on a recommendation. Ask each of them who told them about you and what they said, so that you know what to build on.',
        },
        strong: {
          label: 'many',
          text: 'Of {newCustomers} new customers, {referredNewCustomers} came on a recommendation. That is a lot. To keep it that way, ask at the end of every job and thank everyone who recommends you.',
        },
        referral_driven: {
          label: 'half or more',
          text: 'Of {newCustomers} new customers, {referredNewCustomers} came on a recommendation, so at least every second one. Keep another way to new customers open, in case the recommendations dry up.',
        },
      },
      none: { NO_DATA: 'You had no new customers in that time, so there is nothing to count yet.' },
    },
    missingCustomers: { label: 'more recommended customers to reach your goal' },
    referredCustomersNeeded: { label: 'Recommended customers your goal takes' },
    otherCustomers: { label: 'New customers who found you in other ways' },
    wholeNeeded: { label: 'Recommended customers your goal takes, rounded up' },
    allAtGoal: { label: 'All new customers once the goal is reached' },
    additionalReferredNeeded: { label: 'Recommended customers still to come, to the fraction' },
    leverRecommenderShareGain: { label: 'A tenth more people recommending you: extra customers' },
    leverRecommendationsGain: { label: 'A tenth more often: extra customers' },
    leverConversionGain: { label: 'A tenth more recommendations that bring a customer: extra customers' },
    recommenderShareWorth: { label: 'Extra customers per point of trouble, more people recommending' },
    recommendationsWorth: { label: 'Extra customers per point of trouble, recommending more often' },
    conversionWorth: {
      label: 'Extra customers per point of trouble, more recommendations bringing a customer',
    },
    easiestStep: {
      label: 'This brings most for the trouble',
      verdicts: {
        recommenders: { label: 'more customers who recommend you' },
        recommendations: { label: 'being recommended more often' },
        conversion: { label: 'more recommendations that bring a customer' },
      },
    },
    targetSentence: {
      label: 'The way to your goal',
      verdicts: {
        reached: {
          label: 'reached',
          text: 'You have reached your goal: {referredNewCustomers} came on a recommendation, and {wholeNeeded} would have been enough. With the {otherCustomers} who found you in other ways that would make {allAtGoal} new customers, and {wholeNeeded} of those are {targetReferralRate:plain} of 100.',
        },
        one: {
          label: 'one more',
          text: 'You need one more: the goal takes {wholeNeeded} recommended customers, and {referredNewCustomers} came. This assumes that the {otherCustomers} who found you in other ways come as before, which makes {allAtGoal} in all.',
        },
        missing: {
          label: 'not there yet',
          text: 'For {targetReferralRate:plain} of 100 you need {wholeNeeded} recommended customers instead of {referredNewCustomers}. This assumes that the {otherCustomers} who found you in other ways come as before, which makes {allAtGoal} in all.',
        },
      },
      none: { NO_DATA: 'You had no new customers in that time, so there is nothing to work out yet.' },
    },
    stepSentence: {
      label: 'Where to begin',
      verdicts: {
        nobody: {
          label: 'nobody yet',
          text: 'Nobody has come on a recommendation yet, so start by asking a few regulars for one.',
        },
        reached: {
          label: 'goal reached',
          text: 'Set yourself a higher goal, or see to it that things stay as they are.',
        },
        equal: {
          label: 'all the same',
          text: 'Whether a tenth more customers recommend you, each does it a tenth more often or a tenth more recommendations work, you gain the same, about {leverRecommendationsGain} new customers. So take what is easiest for you, and say what that is under ‘How hard it is’.',
        },
        recommenders: {
          label: 'more customers who recommend you',
          text: 'Begin by getting more customers to recommend you, because that brings most for the trouble.',
        },
        recommendations: {
          label: 'being recommended more often',
          text: 'Begin by getting each of them to recommend you more often, because that brings most for the trouble.',
        },
        conversion: {
          label: 'more recommendations that bring a customer',
          text: 'Begin by turning more recommendations into customers, because that brings most for the trouble.',
        },
      },
      none: { NOT_PROVIDED: 'Say under ‘How hard it is’ what comes easily to you and what does not.' },
    },
    netGain: { label: 'What the offer leaves you' },
    returnOnInvestment: { label: 'Gain as a multiple of the cost' },
    breakEvenReward: {
      label: 'The most both gifts together may cost',
      help: 'For each new customer, after the fixed cost. At this point nothing is left for you, so give clearly less.',
      below: 'Nothing is left for a gift.',
    },
    referredValue: { label: 'Customer value used here' },
    rewardTotal: { label: 'Thank-you and welcome gift together' },
    programmeCost: { label: 'Cost of the offer' },
    costPerReferredCustomer: { label: 'Cost of one recommended customer' },
    savingVersusAcquisition: { label: 'Saved against winning as many in other ways' },
    broughtOnTop: { label: 'From people who would not have come otherwise' },
    advertisingSaved: { label: 'Advertising saved on those who would have come anyway' },
    referralContribution: {
      label: 'Customer value of all who came on a recommendation',
      help: 'Including those who would have come anyway.',
    },
    firstYearReferralRevenue: { label: 'What they spend with you in the first year' },
    salesTimeSaving: {
      label: 'Time you save, in money',
      help: 'It is not part of the gain, it comes on top.',
    },
    programmeBand: {
      label: 'Whether it pays',
      verdicts: {
        loss: { label: 'costs more than it brings' },
        modest: { label: 'just worth it' },
        good: { label: 'worth it' },
      },
      none: { DIV_ZERO: 'Recommendations cost you nothing.' },
    },
    programmeSentence: {
      label: 'The offer in words',
      verdicts: {
        nobody: {
          label: 'nobody yet',
          text: 'Nobody has come on a recommendation yet. So far you have spent {programmeFixedCost}.',
        },
        no_room: {
          label: 'a loss even without gifts',
          text: 'You lose {netGain:abs}, and leaving out the gifts would not put you in the black. Bring down the fixed cost first.',
        },
        loss: {
          label: 'a loss',
          text: 'You lose {netGain:abs}. The two gifts may cost {breakEvenReward} together at most, but you give {rewardTotal}.',
        },
        free: {
          label: 'costs nothing',
          text: 'You spend nothing on recommendations, so all they bring is yours: {netGain}. That includes the advertising you save on those who would have come anyway.',
        },
        dearer: {
          label: 'dearer than other new customers',
          text: 'After all costs you keep {netGain}. But one recommended customer costs you {costPerReferredCustomer}, which is more than other new customers do ({acquisitionCost}). See whether you can save on the fixed cost or on the gifts.',
        },
        thin: {
          label: 'only just',
          text: 'After all costs you keep {netGain}. That is less than you spent ({programmeCost}), so a few customers fewer would put you in the red.',
        },
        good: {
          label: 'worth it',
          text: 'After all costs, those who came on a recommendation leave you {netGain}, which is {returnOnInvestment} times what the offer cost you. That includes those who would have come without it.',
        },
      },
    },
    chainTotal: { label: 'customers when the rounds are over' },
    referralCoefficient: {
      label: 'New customers each customer sends you',
      help: 'In the time you counted.',
    },
    amplificationFactor: {
      label: 'One new customer becomes, in the long run',
      help: 'If the recommending never stops.',
    },
    chainMonths: { label: 'Months until then' },
    peopleReached: { label: 'People who have heard or read about you' },
    firstRound: { label: 'Added in the first round' },
    chainSentence: {
      label: 'The chain in words',
      verdicts: {
        endless: {
          label: 'without end',
          text: 'By these figures every customer sends you at least one new one, and it would go on without end. That cannot be right for long, so check that you have counted all your customers.',
        },
        none: {
          label: 'nobody is added',
          text: 'With {chainStartCustomers} new customers to start with, not even one is added in the first round. Get more of your customers to recommend you first.',
        },
        grows: {
          label: 'some are added',
          text: 'Because recommended customers recommend you in turn, {chainStartCustomers} new customers become {chainTotal} after {chainMonths} {chainMonths:month|months}. The first round adds {firstRound}, and each one after it fewer.',
        },
      },
    },
    netPromoterScore: { label: 'more good answers than bad ones, of 100' },
    netPromoterMargin95: { label: 'Simple margin of error' },
    netPromoterLow95: { label: 'Of all customers, with 95 of 100 certainty at least' },
    netPromoterHigh95: { label: 'Of all customers, with 95 of 100 certainty at most' },
    answerCount: { label: 'Answers' },
    netShare: { label: 'Difference as a share of all answers' },
    adjustedNetShare: { label: 'The same with three imagined answers more' },
    adjustedMargin: { label: 'How far chance can move it' },
    answersSentence: {
      label: 'The answers in words',
      verdicts: {
        more: {
          label: 'more who would',
          text: 'Clearly more people would gladly recommend you than would not: {promoters} of {answerCount} answer 9 or 10, and {detractors} answer 6 or less. Ask the first what they tell others, and the second what was missing.',
        },
        open: {
          label: 'too close to say',
          text: 'From {answerCount} answers you cannot tell yet whether more people would recommend you than not. Keep asking, and each time ask for the reason.',
        },
        fewer: {
          label: 'more who would not',
          text: 'More customers would rather not recommend you: {detractors} of {answerCount} answer 6 or less, and only {promoters} answer 9 or 10. Find out what was missing before you ask anyone for a recommendation.',
        },
      },
      none: {
        NOT_PROVIDED: 'Count how many gave which answer, and fill in all three figures.',
        NO_DATA: 'Nobody has answered yet.',
      },
    },
  },
  parts: {
    rates: {
      title: 'Your referral rate',
      lead: 'How many of your new customers did somebody send, and what becomes of the recommendations?',
    },
    levers: { title: 'Your goal', lead: 'How many are still missing, and where do you begin?' },
    programme: {
      title: 'The bring-a-friend offer',
      lead: 'Is what you spend on it worth it, and how much may the gifts cost?',
    },
    chain: {
      title: 'If they recommend you in turn',
      lead: 'How many come on top if new customers send you others?',
    },
    promoterScore: {
      title: 'Would you recommend us?',
      lead: 'What do customers say when you ask them, and how exact is that?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    COUNT_ORDER: '‘{part}’ cannot be more than ‘{whole}’. Check both figures.',
    UNREPORTED_RECOMMENDATIONS:
      'More customers came on a recommendation than you have counted recommendations. Add the ones you only heard of from the new customer.',
    LEADS_GT_RECOMMENDATIONS:
      'More recommended people got in touch than you have counted recommendations, so some were not written down.',
    CYCLE_SHORTER_THAN_PERIOD:
      'You counted over a longer time than a round takes, so it looks quicker here than it is.',
    SMALL_SAMPLE: 'These are fewer than 100 answers. Take the result as a hint.',
  },
  reasons: {
    NO_DATA: 'Nothing has happened in that time yet that could be counted for this.',
    DIV_ZERO: 'Recommendations cost nothing, so there is nothing to divide by.',
    K_GE_1: 'By these figures it would never end. Check that you have counted all your customers.',
    DIVERGES: 'By these figures there would be more than anyone can count.',
  },
  notes: {
    trend:
      'One figure says little. Count in the same way every three months: when people stop recommending you, this may be where you notice first that something is wrong.',
    tenPercent:
      'A tenth more is only there to compare the three ways. They gain you the same until one of them can go no further, for example because every customer recommends you already. So the trouble decides, and that is your own estimate.',
    professions:
      'German tax advisers and lawyers may give nothing for a recommendation. For small thank-yous this has not been settled, so treat them as forbidden and enter 0 for both gifts; the highest amount then only shows what a recommendation is worth. Doctors and insurers are bound by narrow limits as well; opticians, hearing-aid shops and medical suppliers should ask first.',
    whoGets:
      'In experiments, a gift for the newcomer brought more new customers than one for the person who recommends, because the newcomer is then readier to say yes. At a mobile phone company, customers who had sent somebody were also less likely to leave themselves; that is not counted here.',
    referredWorth:
      'At one German bank, recommended customers were worth at least 16% more than others. In telecommunications they left less often but brought in smaller margins. So the figure here is 0 until your own say otherwise.',
    pictureOnly:
      'The chain is a picture and no forecast. It assumes that every new customer recommends you as often as the ones you have, and at some point everybody around you who might need you knows you.',
    onward:
      'People who came on a recommendation recommend more themselves: in one study 31 to 57% more than other customers who bought as much. Remind new customers in a line that somebody sent them; that added another 21%.',
    willingness:
      'Saying they would recommend you is not doing it. So first count who was really sent, and use this question mainly as a reason to ask why.',
    growth:
      'You may have read that this one question is the best forecast of growth. A check of 21 companies did not confirm it. For seven sportswear brands, only the answers of all possible customers went ahead of sales, not those of their own customers alone.',
    asking:
      'Ask face to face, at the counter or on a card. In Germany this question already counts as advertising on the phone or by email, and as a rule you need the customer’s permission first.',
  },
  groups: {
    counted: { title: 'How long you counted', summary: '{periodMonths} {periodMonths:month|months}' },
    effort: {
      title: 'How hard it is',
      summary: '{effortRecommenderShare}, {effortRecommendations}, {effortConversion} of 5',
    },
    behind: {
      title: 'Where the recommendations come from',
      summary: '{recommenders} recommend you, {recommendations} recommendations',
    },
    spent: {
      title: 'What you spend on it',
      summary: '{referrerReward} and {referredReward} in gifts, {programmeFixedCost} fixed',
    },
    beside: { title: 'More details', summary: '{referredValueUplift} more value, {orderValue} an order' },
    round: { title: 'How long a round takes', summary: '{cycleMonths} {cycleMonths:month|months}' },
    reach: {
      title: 'How many hear of it',
      summary: '{recommendations} recommendations, {reachPerRecommendation} each',
    },
  },
  headlines: {
    referralRateBand: {
      low: 'Few come on a recommendation.',
      developing: 'Some come on a recommendation.',
      strong: 'Many come on a recommendation.',
      referral_driven: 'Half or more come on a recommendation.',
    },
    stepSentence: {
      nobody: 'Nobody has come on a recommendation yet.',
      reached: 'You have reached your goal.',
      equal: 'All three ways bring the same.',
      recommenders: 'First: more customers who recommend you.',
      recommendations: 'First: being recommended more often.',
      conversion: 'First: more recommendations that bring a customer.',
    },
    programmeBand: {
      loss: 'It costs more than all of them bring.',
      modest: 'Together they bring just more than it costs.',
      good: 'Together they bring more than it costs.',
    },
    chainSentence: {
      endless: 'That cannot be right for long.',
      none: 'Recommending in turn adds nobody.',
      grows: 'Recommending in turn adds a few.',
    },
    answersSentence: {
      more: 'More would recommend you than not.',
      open: 'Too close to say.',
      fewer: 'More would rather not recommend you.',
    },
  },
  rulers: {},
  charts: {
    title_steps: 'What becomes of the recommendations',
    stepAxis: 'Step',
    countAxis: 'Number',
    recommenders: 'customers who recommend',
    recommendations: 'recommendations',
    leads: 'get in touch',
    came: 'become customers',
    title_aim: 'How far it is to your goal',
    aimAxis: 'Case',
    cameAxis: 'Customers who come on a recommendation',
    today: 'today',
    moreRecommend: 'more recommend',
    moreOften: 'more often',
    moreCome: 'more become customers',
    needed: 'for your goal',
    title_balance: 'What recommendations bring and cost',
    balanceAxis: 'Item',
    moneyAxis: 'Amount',
    onTop: 'would not have come',
    saved: 'advertising saved',
    cost: 'cost',
    left: 'left for you',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'Of 260 new guests, 108 came because somebody told them about the salon. Both sides get €10 off.',
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'A neighbour or colleague sent 112 of the 280 new customers. Both get €20 off their next bill.',
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'Of 4,200 new customers, 325 used a link that a customer had passed on. Both save €5.',
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'Of 18 new clients, 12 were recommended. Ms Ohlsen thanks people in words, since she may give no more than that.',
    },
  },
  unitReasons: {
    hourly: 'The rate is for one hour, so only the number of hours counts here.',
  },
};
