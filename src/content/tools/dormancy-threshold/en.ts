import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Usual gap and cut-off',
  question: 'When has a customer been away too long?',
  summary:
    'Find out how much time usually passes between two visits, how long a customer may stay away, and from which day you ought to miss them. For one customer, or for a whole group.',
  inputs: {
    purchaseDays: {
      label: 'When were they here?',
      help: 'From three visits on, their own gap counts. For a whole group, leave the list empty.',
      row: 'Visit',
      add: 'Add a visit',
    },
    evaluationDay: { label: 'Today’s date', help: 'Or the day on which your export ends.' },
    segmentMedianDays: {
      label: 'Usual gap in this group of customers',
      help: 'In days: six weeks are 42, half a year is 183. Of several gaps, take the one in the middle.',
    },
    dueFactor: {
      label: 'Overdue from this many times the usual gap',
      help: 'At 1.25, somebody who comes every 40 days is overdue after 50.',
    },
    dormantFactor: {
      label: 'Too long from this many times the usual gap',
      help: 'This sets your cut-off. Twice the gap suits customers who come fairly regularly.',
    },
    lostFactor: {
      label: 'Probably gone from this many times the usual gap',
      help: 'If you have no figure of your own, take twice the one above.',
    },
    pooledIntervalVariation: {
      label: 'How much the gaps of your customers differ',
      help: '0.3 is like clockwork, 1 is quite at random. It counts until this customer has five visits.',
    },
    falseAlarmRate: {
      label: 'How often it may be a false alarm',
      help: 'A warning about somebody who comes back by themselves.',
      options: { 0.1: '1 in 10', 0.05: '1 in 20', 0.01: '1 in 100' },
    },
    purchaseShape: { label: 'The value r', help: 'You find it in the analysis of your orders.' },
    purchaseScale: { label: 'The value alpha', help: 'In weeks.' },
    dropoutShapeA: { label: 'The value a' },
    dropoutShapeB: { label: 'The value b' },
    repeatPurchases: {
      label: 'How often they came again after the first time',
      help: 'Three visits on three days are two.',
    },
    recencyWeeks: { label: 'Weeks from the first visit to the last' },
    ageWeeks: { label: 'Weeks from the first visit until today' },
    aliveThreshold: {
      label: 'Below which chance they count as gone',
      help: 'At 50 of 100, it is more likely than not that they will not come.',
    },
  },
  quantities: {
    silenceRatio: { label: 'times as long away as usual' },
    typicalIntervalDays: { label: 'Usual gap in days' },
    daysSinceLastPurchase: { label: 'Days since the last visit' },
    dormantFromDay: { label: 'Away too long from' },
    dormancyStatus: {
      label: 'Where the customer stands',
      verdicts: {
        active: { label: 'coming as usual' },
        due: { label: 'overdue' },
        dormant: { label: 'away too long' },
        lost: { label: 'probably gone' },
        unknown: { label: 'too early to say' },
      },
    },
    intervalSource: {
      label: 'Where the gap comes from',
      verdicts: {
        own: { label: 'from this customer’s visits' },
        segment: { label: 'from customers like them' },
      },
    },
    meanIntervalDays: { label: 'Average of their gaps in days' },
    intervalVariation: { label: 'How much their gaps differ (0 not at all, 1 as if at random)' },
    cutOffDays: { label: 'Cut-off' },
    cutOffLine: { label: 'The line in your list' },
    visits: { label: 'Visits' },
    visitDays: { label: 'Days with a visit' },
    firstVisit: { label: 'First visit' },
    lastVisit: { label: 'Last visit' },
    intervals: { label: 'Gaps between the visits' },
    ownIntervals: { label: 'Number of their gaps' },
    noRhythm: { label: 'No gap known' },
    rhythmSentence: {
      label: 'What that means',
      verdicts: {
        nothing: {
          label: 'nothing entered yet',
          text: 'Enter how many days usually pass between two visits in this group of customers. Or take one customer, and enter the last days they were here, three at least.',
        },
        tooFew: {
          label: 'too few visits',
          text: 'With fewer than three visits nobody knows yet what is usual for this customer. Take the usual gap of customers like them.',
        },
        groupToday: {
          label: 'cut-off for the group',
          text: 'The cut-off for this group is {cutOffDays:up} days. Draw the line at {cutOffLine}: whoever was last here on that day or before has been away too long.',
        },
        group: {
          label: 'cut-off for the group',
          text: 'The cut-off for this group is {cutOffDays:up} days. Enter today’s date as well, and you see where to draw the line in your list.',
        },
        noToday: {
          label: 'today is missing',
          text: 'For this customer {typicalIntervalDays} days are usual. If they have not come by {dormantFromDay:up}, they have been away too long. Enter today’s date to see how it stands.',
        },
        active: {
          label: 'coming as usual',
          text: 'They have not been away longer than is usual for them. If they do not come by {dormantFromDay:up}, you ought to miss them.',
        },
        due: {
          label: 'overdue',
          text: 'They ought to have been back by now, so this is a good moment for a friendly word, such as a postcard that suggests a day. They have been away too long from {dormantFromDay:up}.',
        },
        dormant: {
          label: 'away too long',
          text: 'They have been away {silenceRatio} times as long as usual, and too long since {dormantFromDay:up}. Put them on your win-back list.',
        },
        lost: {
          label: 'probably gone',
          text: 'They have been away {silenceRatio} times as long as usual, too long since {dormantFromDay:up}, and are probably gone. Before you spend money on them, think about why they left and what they brought you.',
        },
      },
    },
    regularityFactor: { label: 'times the usual gap is still normal for them' },
    regularDormantFromDay: { label: 'By this, away too long from' },
    usedVariation: { label: 'How much the gaps differ' },
    factor10: { label: 'Multiple for very regular visits (0.3162)' },
    factor6: { label: 'Multiple for regular visits (0.4082)' },
    factor4: { label: 'Multiple for fairly regular visits (0.5)' },
    factor3: { label: 'Multiple for slightly irregular visits (0.5774)' },
    factor2: { label: 'Multiple for irregular visits (0.7071)' },
    factor1: { label: 'Multiple for visits at random (1)' },
    oneIn: { label: 'One false alarm in so many cases' },
    factorSentence: {
      label: 'What that means',
      verdicts: {
        unknown: {
          label: 'too early to say',
          text: 'How regularly somebody comes shows only after five visits. Until then, keep to twice the usual gap; for people who drop in at odd times, three times is safer.',
        },
        own: {
          label: 'from their visits',
          text: 'Somebody who comes like this customer stays away {regularityFactor} times as long as usual in 1 of {oneIn} cases, and comes back all the same. Only beyond that, from {regularDormantFromDay:up}, does it tell you anything.',
        },
        pooledOne: {
          label: 'from all customers, for this one',
          text: 'Somebody who comes like your customers as a whole stays away {regularityFactor} times as long as usual in 1 of {oneIn} cases, and comes back all the same. So with this customer it tells you something only from {regularDormantFromDay:up}.',
        },
        pooled: {
          label: 'from all customers',
          text: 'Somebody who comes like your customers as a whole stays away {regularityFactor} times as long as usual in 1 of {oneIn} cases, and comes back all the same. If your figure for ‘too long’ is lower, many people are on your list who should not be.',
        },
      },
    },
    aliveProbability: { label: 'Chance that this customer comes again' },
    aliveThresholdWeek: { label: 'Week after the first visit in which the chance falls below your limit' },
    aliveBand: {
      label: 'Whether they will come again',
      verdicts: {
        active: { label: 'probably coming again' },
        watch: { label: 'could go either way' },
        dormant: { label: 'probably not coming again' },
      },
    },
    aliveOfHundred: { label: 'Of 100 such customers, come again' },
    scaleWeeks: { label: 'The value alpha, in weeks' },
    goneLogOdds: { label: 'How much speaks for their being gone (logarithm)' },
    aliveSentence: {
      label: 'What that means',
      verdicts: {
        open: {
          label: 'something is missing',
          text: 'For this you need an analysis of your orders, with the four values r, alpha, a and b. If you have none, the two parts above are enough.',
        },
        once: {
          label: 'one visit only',
          text: 'Somebody who was here only once cannot be judged this way, because the sum would take them for a customer for ever. Go by the usual gap of customers like them.',
        },
        active: {
          label: 'probably coming again',
          text: 'Of 100 customers who ordered like this one, {aliveOfHundred} come again. Give them time.',
        },
        watch: {
          label: 'could go either way',
          text: 'Of 100 customers who ordered like this one, {aliveOfHundred} come again. A friendly word may decide it now.',
        },
        dormant: {
          label: 'probably not coming again',
          text: 'Of 100 customers who ordered like this one, only {aliveOfHundred} come again. Put them on your win-back list.',
        },
      },
    },
    limitSentence: {
      label: 'When the limit is reached',
      verdicts: {
        before: {
          label: 'from the beginning',
          text: 'The chance was below {aliveThreshold} on the day of their last visit already.',
        },
        passed: {
          label: 'passed',
          text: 'The chance fell below {aliveThreshold} in week {aliveThresholdWeek} after the first visit.',
        },
        ahead: {
          label: 'not yet',
          text: 'If they do not come, the chance falls below {aliveThreshold} in week {aliveThresholdWeek} after the first visit.',
        },
      },
    },
  },
  parts: {
    ownRhythm: {
      title: 'Usual gap and cut-off',
      lead: 'Has this customer been away too long, and where is the cut-off?',
    },
    regularityFactor: {
      title: 'When customers come at odd times',
      lead: 'How long may such customers stay away before it tells you anything?',
    },
    aliveThreshold: {
      title: 'The chance that they come again',
      lead: 'What does the analysis of all your orders say about this customer?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    DATE_ORDER: 'This day is before the last visit. Check both dates.',
    COUNT_ORDER: 'The last visit cannot be after today. Check both figures.',
    'OUT_OF_RANGE.dormantFactor': 'Enter more than under ‘{other}’.',
    'OUT_OF_RANGE.lostFactor': 'Enter more than under ‘{other}’.',
    'OUT_OF_RANGE.recencyWeeks':
      'These do not fit together: 0 weeks means that they came only once. Check ‘{other}’.',
  },
  reasons: {
    NO_DATA: 'Visits are still missing for this, or the usual gap of the group.',
    MODEL_NOT_APPLICABLE: 'This does not hold for customers who were here only once.',
  },
  notes: {
    factors:
      'Overdue from 1.25 times the usual gap, too long from twice, probably gone from four times: these are rules of thumb and nothing measured. They suit customers who come fairly regularly. In a list of 400 people who bought at very odd times, they called 255 gone, although 143 of all 400 had a good chance of coming again.',
    contracts:
      'Where there is a contract, the gap does not count. What counts is the end of the contract, or a whole billing period in which the customer used nothing.',
    seasons:
      'If people come only at one time of year, to change their tyres for example, compare the same season last year, and count in years instead of weeks.',
    alarms:
      'At twice the usual gap, about 7 of 100 people who still come are on the list by mistake if they come fairly regularly, 15 if they come irregularly, and 25 if they come quite at random. That holds if the gaps of one customer are spread as one usually assumes (a gamma distribution).',
    quantile:
      'If you know every gap of every customer, you can also take the one that nine of ten do not exceed. It is a little too short, because the gaps of people who are away now are missing.',
    model:
      'The method is called BG/NBD. From the whole list of orders it learns how often customers buy, and how many stop coming after a purchase. It is of use from about 300 customers who buy without a contract and without a strong season.',
    bands:
      '‘Probably coming again’ means at least 80 of 100, ‘probably not coming again’ fewer than 50. Both are rules of thumb.',
  },
  groups: {
    limits: {
      title: 'From when overdue, from when probably gone',
      summary: '{dueFactor} and {lostFactor} times the usual gap',
    },
    usual: { title: 'Usual gap', summary: '{segmentMedianDays} days' },
    model: { title: 'From your analysis', summary: 'r {purchaseShape}, alpha {purchaseScale}' },
    limit: { title: 'Your limit', summary: '{aliveThreshold}' },
  },
  headlines: {
    rhythmSentence: {
      nothing: 'Too early to say.',
      tooFew: 'Too early to say.',
      groupToday: 'Away too long: anyone not seen since {cutOffLine}.',
      group: 'Anyone away this long has been away too long.',
      noToday: 'Away too long if they have not come by {dormantFromDay:up}.',
      active: 'Coming as usual.',
      due: 'Overdue.',
      dormant: 'Away too long.',
      lost: 'Probably gone.',
    },
    factorSentence: {
      unknown: 'Too early to say.',
      own: 'Up to {regularityFactor} times the usual gap is normal.',
      pooledOne: 'Up to {regularityFactor} times the usual gap is normal.',
      pooled: 'Up to {regularityFactor} times the usual gap is normal.',
    },
    aliveSentence: {
      open: 'Only with an analysis of your orders.',
      once: 'One visit is too few to say.',
      active: 'Probably coming again.',
      watch: 'Could go either way.',
      dormant: 'Probably not coming again.',
    },
  },
  rulers: {},
  charts: {
    title_gaps: 'How many days lay between the visits, and how long the customer has been away now',
    gapAxis: 'Gap',
    gap: 'days until the next visit',
    awayNow: 'away now',
    away: 'now',
    usual: 'usual: {days}',
    cutOff: 'cut-off: {days}',
    title_limits: 'After how many days it is too long',
    title_multiples: 'From how many times the usual gap it is too long',
    limitAxis: 'Limit',
    daysAway: 'Days',
    usualGap: 'usual gap',
    due: 'overdue from',
    dormant: 'away too long from',
    lost: 'probably gone from',
    title_factorByVariation: 'How long one has to wait, by how much the gaps differ',
    variationAxis: 'How much the gaps differ',
    factor: 'times the usual gap',
    yours: 'here',
    title_aliveByWeek: 'How the chance falls while the customer stays away',
    weekAxis: 'Weeks since the first visit',
    chance: 'Chance',
    today: 'today',
    limit: 'your limit',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hairdresser',
      note: 'A customer had her hair coloured every six weeks and has not been in since the summer.',
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'The woman with the brakes: service and repairs every seven to eight months, the last visit 16 months ago.',
    },
    'online-shop': {
      title: 'Halm Tea',
      note: 'A customer ordered tea three times, at very different gaps. The shop has had its orders analysed.',
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'A client brings his papers every spring, but has not done so this year.',
    },
  },
  functions: { between: 'between' },
  units: { days: 'days', weeks: 'weeks' },
  unitReasons: { scale: 'The value alpha of the analysis counts in weeks.' },
};
