import { checklistWords } from '../../figures/checklists-en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Warning signs',
  question: 'Who might soon stop coming?',
  summary:
    'Answer eighteen questions about one customer, and you see whether they need you now and what to do. Fifteen more tell you whether your business would notice in time that somebody is leaving.',
  inputs: {
    customerAnswers: {
      label: 'What do you see in this customer?',
      help: 'Have one particular person in mind. If you only suspect something, ‘partly’ is the right answer. Where you have no such thing, a contract for example, choose ‘does not apply’.',
      groups: {
        purchase: 'What they buy',
        dialogue: 'How you talk to each other',
        satisfaction: 'How pleased they are',
        market: 'Other businesses',
        payment: 'Paying',
        lifecycle: 'What is changing for them',
        cancellation: 'Notice',
      },
      values: { 0: 'no', 0.5: 'partly', 1: 'yes' },
      items: {
        P1: 'They have been away more than twice as long as is usual for them',
        P2: 'They spend at least a fifth less than at this time last year',
        P3: 'They no longer take something they always had, or gave notice for part of it',
        P4: 'They buy only when there is a special offer',
        C1: 'They did not react the last two times you got in touch',
        C2: 'They call off appointments, avoid you or are short with you',
        C3: 'They want no more advertising, or have left the newsletter or club',
        C4: 'The person they knew has gone, at your end or at theirs',
        S1: 'A complaint of theirs has been open for more than 14 days',
        S2: 'They complain more often or more sharply than they used to',
        S3: 'They think less of you than before: they give you 6 of 10, say, or fewer',
        S4: 'Something went wrong on your side in the last three months',
        M1: 'They mention offers from others, or ask for some',
        M2: 'Somebody new has opened nearby, or others pay well for a change',
        F1: 'They pay later than they used to, or argue about the bill',
        L1: 'A contract or warranty ends within 90 days, and nobody has talked to them yet',
        L2: 'They have moved, changed their name or owner, or their life has changed',
        K1: 'They have given notice, or said they will',
      },
      actions: {
        P1: 'Ask the person they know best to speak to them, in five working days at the latest, and not to begin with an offer.',
        P2: 'Ask what they still need, what they want to spend, and what they now buy elsewhere.',
        P3: 'Ask the reason for each thing they dropped. Then look at your range and your price.',
        P4: 'Offer something useful instead of a discount, and work out what the special offer leaves you.',
        C1: 'Try another channel if you may use it. Be shorter, and ask one thing only.',
        C2: 'Have the boss get in touch and ask whom they would rather deal with.',
        C3: 'Put them on the no-advertising list at once. From now on they get only messages without advertising.',
        C4: 'Arrange to introduce the new person within 14 days, and a second one beside them.',
        S1: 'Decide today who sees to it and by when. Tell the customer, and make sure the boss knows.',
        S2: 'Find out what keeps causing it, and do not be mean with goodwill.',
        S3: 'Get back to them within 48 hours and ask what bothers them.',
        S4: 'Say sorry before they ask for it, and put it right.',
        M1: 'Talk about what they get from you before you think of a discount. Note who is after them.',
        M2: 'Remind them what they get from you, and look up in the contract when they could leave.',
        F1: 'Ask. Somebody short of money needs something else from you than somebody who is annoyed.',
        L1: 'Talk about going on, ideally between 120 and 60 days before it ends.',
        L2: 'Bring their details up to date, and ask what they need now.',
        K1: 'If they have only said that they will, ask them why today. Notice itself you confirm today, with no offer; if it came through your website, at once. In the win-back playbook, then choose ‘cancelled’, and it shows only the steps you need now.',
      },
    },
    annualMargin: {
      label: 'Yearly margin of this customer',
      help: 'What they leave you in a year after materials, outside work and paid working time. If unsure, take a usual customer.',
    },
    companyAnswers: checklistWords.companyAnswers,
    flaggedLeft: {
      label: 'Warning, and they left',
      help: 'Look up what you would have known a month before. There was a warning if you would have seen at least one of your signs.',
    },
    flaggedStayed: { label: 'Warning, and they stayed' },
    unflaggedLeft: { label: 'No warning, and they left' },
    unflaggedStayed: { label: 'No warning, and they stayed' },
  },
  quantities: {
    effectiveScore: {
      label: 'of 100 warning points',
      help: 'An open complaint or an offer from somebody else counts at least 25, notice at least 50.',
    },
    attentionScore: { label: 'Warning points from the signs alone' },
    scoreMinimum: { label: 'Warning points from the signs alone if every open answer were no' },
    scoreMaximum: { label: 'Warning points from the signs alone if every open answer were yes' },
    answerCoverage: { label: 'Answered, counted by importance' },
    attentionBand: {
      label: 'How urgent it is',
      verdicts: {
        no_data: { label: 'nothing answered yet' },
        green: { label: 'carry on' },
        amber: { label: 'keep an eye on them' },
        red: { label: 'act' },
      },
    },
    attentionProvisional: { label: 'Not settled yet' },
    attentionPriority: { label: 'Warning points divided by 100, times margin' },
    sortingNumber: { label: 'Sorting number' },
    leastScore: { label: 'Warning points there are at the least' },
    mostScore: { label: 'Warning points there can be at the most' },
    isOpen: { label: 'Less than half is answered' },
    isComplaintOpen: { label: 'A complaint has been open too long' },
    signs: { label: 'Signs that can apply' },
    answered: { label: 'Signs you have answered' },
    applicableSigns: { label: 'Number of signs that can apply' },
    answeredSigns: { label: 'Number of signs answered' },
    applicableWeight: { label: 'Points of all signs that can apply' },
    answeredWeight: { label: 'Points of the signs answered' },
    signPoints: { label: 'Points of the signs you see' },
    seen: { label: 'Signs you see, the heaviest first' },
    seenSigns: { label: 'Number of signs you see' },
    topSign: { label: 'The heaviest sign' },
    raised: { label: 'Answered with yes' },
    flaggedSign: { label: 'The sign that cannot wait' },
    floorScore: { label: 'Warning points there are at least' },
    attentionSentence: {
      label: 'What to do now',
      verdicts: {
        nothingApplies: {
          label: 'nothing applies',
          text: 'None of the signs can apply to this customer, so there is nothing to count.',
        },
        nothing: {
          label: 'nothing answered yet',
          text: 'Take a customer you are uneasy about, and answer what you know of them.',
        },
        cancelled: {
          label: 'notice',
          text: 'They have given notice, or said they will. Confirm it today and make no offer with it; if it came through your website, confirm at once. You can talk afterwards, when they are with you or ring you. If they have only said that they will, there is nothing to confirm yet, so ask them why at once.',
        },
        complaint: {
          label: 'open complaint',
          text: 'See to their complaint today, because it has been lying there for more than 14 days. What else there is to do stands below, and so does what can wait.',
        },
        tooLittle: {
          label: 'too little answered',
          text: 'That is too little to judge by, because a single sign may mean almost anything. Answer at least half first.',
        },
        soFar: {
          label: 'not settled yet',
          text: 'So far it says ‘{attentionBand}’. But you know little about this customer yet, so that may change. Before you approach them, ask the people who deal with them.',
        },
        act: {
          label: 'act',
          text: 'A good deal is coming together here. Begin today, before they have made up their mind. How long a step may take stands beside it. What weighs most: ‘{topSign}’.',
        },
        raised: {
          label: 'one sign is enough',
          text: 'All answers together make only {attentionScore} warning points. But one sign counts 25 by itself, because it cannot wait: ‘{flaggedSign}’. See to it this week.',
        },
        watch: {
          label: 'keep an eye on them',
          text: 'See to this customer this week; where a step is more urgent, it says so. What weighs most: ‘{topSign}’.',
        },
        drift: {
          label: 'a beginning',
          text: 'There is nothing serious yet. When they next come in, look out for this: ‘{topSign}’.',
        },
        calm: {
          label: 'nothing to see',
          text: 'You see no warning sign in this customer. Carry on as before.',
        },
      },
    },
    sortSentence: {
      label: 'In what order',
      verdicts: {
        open: { label: 'still open' },
        first: {
          label: 'first',
          text: 'If you go through several customers, those who have given notice come before all others.',
        },
        last: { label: 'last' },
        number: {
          label: 'by the sorting number',
          text: 'If you go through several customers, this one has the sorting number {sortingNumber}, which is {effectiveScore} hundredths of {annualMargin}. It is no money, only an order. Begin with the highest, after anybody who has given notice.',
        },
      },
    },
    knownSentence: {
      label: 'How much is settled',
      verdicts: {
        nothing: { label: 'nothing yet' },
        some: {
          label: 'not settled yet',
          text: 'You have answered {answeredSigns} of {applicableSigns} signs. Depending on what you still find out, they come to anything from {leastScore} to {mostScore} points.',
        },
        mayAct: {
          label: 'may still rise',
          text: 'What you do not know yet could lift it to {mostScore} points, and from 50 on it would say: act today.',
        },
        enough: { label: 'enough' },
      },
    },
    systemScore: { label: 'of 100 points' },
    dimensionData: { label: 'Customer list, of 100 points' },
    dimensionMonitoring: { label: 'Keeping watch, of 100 points' },
    dimensionDialogue: { label: 'Talking to customers, of 100 points' },
    dimensionComplaints: { label: 'Complaints, of 100 points' },
    dimensionResponse: { label: 'Acting on it, of 100 points' },
    weakestDimension: {
      label: 'Most is missing here',
      verdicts: {
        data: { label: 'customer list' },
        monitoring: { label: 'keeping watch' },
        dialogue: { label: 'talking to customers' },
        complaints: { label: 'complaints' },
        response: { label: 'acting on it' },
      },
    },
    systemCoverage: { label: 'Questions answered' },
    systemBand: {
      label: 'Whether you notice in time',
      verdicts: {
        no_data: { label: 'nothing answered yet' },
        red: { label: 'you notice late' },
        amber: { label: 'you notice some of it' },
        green: { label: 'you notice early' },
      },
    },
    systemProvisional: { label: 'Not settled yet' },
    answeredStatements: { label: 'Statements answered' },
    answeredCount: { label: 'Number of statements answered' },
    applicableCount: { label: 'Number of statements that can apply' },
    weakestPoints: { label: 'Points of the area where most is missing' },
    weakestAreas: {
      label: 'Most is missing here, also where there are several',
      verdicts: {
        data: { label: 'customer list' },
        monitoring: { label: 'keeping watch' },
        dialogue: { label: 'talking to customers' },
        complaints: { label: 'complaints' },
        response: { label: 'acting on it' },
      },
    },
    weakestStatement: { label: 'Where to begin' },
    systemSentence: {
      label: 'What that means',
      verdicts: {
        nothingApplies: {
          label: 'nothing applies',
          text: 'None of the statements can apply to your business, so there is nothing to count.',
        },
        nothing: {
          label: 'nothing answered yet',
          text: 'It is best to read the fifteen statements with somebody else, and to answer before you talk about them.',
        },
        soFar: {
          label: 'not settled yet',
          text: 'You have answered only {answeredCount} of {applicableCount} statements, so this may still change. Answer the others first.',
        },
        whole: {
          label: 'all there',
          text: 'All of it is in place, and you check. Go through the questions again in half a year.',
        },
        late: {
          label: 'late',
          text: 'You notice that a customer is leaving when they have already gone. Most is missing here: {weakestAreas}. The first thing to make true is this: ‘{weakestStatement}’.',
        },
        partly: {
          label: 'some of it',
          text: 'Some of it you notice in time, and for the rest somebody has to think of it. Most is missing here: {weakestAreas}. The first thing to make true is this: ‘{weakestStatement}’.',
        },
        early: {
          label: 'early',
          text: 'When a customer seems about to leave, you notice early enough. There is most to gain here: {weakestAreas}. Begin with this: ‘{weakestStatement}’.',
        },
      },
    },
    warningLift: { label: 'times as likely to have left as the average' },
    hitRate: { label: 'Of all who left: there had been a warning' },
    falseAlarmRate: { label: 'Of all who stayed: it was a false alarm' },
    warningPrecision: { label: 'Of all with a warning: they left' },
    leaverShare: { label: 'Of all customers: they left' },
    noticedOfHundred: { label: 'Of 100 who left: noticed beforehand' },
    leavers: { label: 'Left' },
    stayers: { label: 'Stayed' },
    warned: { label: 'With a warning' },
    unwarned: { label: 'Without a warning' },
    pastCases: { label: 'Past customers in all' },
    unwarnedLeaverShare: { label: 'Of all without a warning: they left' },
    calibrationSentence: {
      label: 'Whether the signs are any use',
      verdicts: {
        open: {
          label: 'nothing counted yet',
          text: 'Take all customers of last year or every tenth on the list, enough for at least ten of them, or better thirty, to be people who no longer come. Note for each whether there would have been a warning by the signs you agreed on or by the questions above, and count who belongs in which field.',
        },
        nobodyLeft: {
          label: 'nobody left',
          text: 'Nobody among these customers left. Take some who no longer come as well.',
        },
        nobodyWarned: {
          label: 'no warning',
          text: 'There would have been no warning about any of these customers, so there is nothing to compare.',
        },
        weak: {
          label: 'too weak',
          text: 'Customers with a warning left only {warningLift} times as often as the average, so the signs hardly help you. Think about what you could have seen in those who left.',
        },
        useful: {
          label: 'of use',
          text: 'Customers with a warning left {warningLift} times as often as the average. Of 100 who left, you would have noticed {noticedOfHundred} beforehand.',
        },
      },
    },
    sizeSentence: {
      label: 'How certain that is',
      verdicts: {
        hint: {
          label: 'a hint',
          text: 'With {leavers} who left this is only a hint, because one more or fewer already moves the figure. Go on counting until there are at least 30.',
        },
        enough: { label: 'enough' },
      },
    },
  },
  parts: {
    customerCheck: { title: 'One customer', lead: 'Does this customer need you now?' },
    companyCheck: {
      title: 'Would you notice in time?',
      lead: 'Fifteen statements show where a customer could slip away unnoticed.',
    },
    calibration: {
      title: 'Try it on past customers',
      lead: 'Would the signs have pointed to those who left?',
    },
  },
  items: {},
  todo: {},
  warnings: {},
  unitReasons: { sorting: 'Only the numbers are compared, so there is no currency here.' },
  reasons: {
    NO_DATA: 'A figure appears here once there is something to count.',
  },
  notes: {
    index:
      'Warning points tell you where to look first. They are not a chance in percent: 50 points do not mean that the customer leaves in one case of two. Nor does it help with everybody that you get in touch. So draw some of those with a warning by lot, leave them alone, and count later; it says something from about 200 on each side.',
    weights:
      'The signs come from guides for small businesses, from a tax adviser and from the Swiss postal service. How much each weighs, and that ‘keep an eye on them’ begins at 25 and ‘act’ at 50, is our own rule of thumb. Try it on your past customers below.',
    ways: 'Talking to customers here always means a channel you may use: when they are with you, when they ring you, or by letter. Customers who want no advertising get no letter that advertises either. In Germany you may ring private customers only if they expressly agreed beforehand and you can prove it.',
    sectors:
      'In 2007 it was said that nearly every trade was losing customers, above all shops, electricity suppliers, travel agencies, building societies and banks. Take it as a reason to look more closely, not as a figure.',
    steps:
      'Each statement counts 0 to 4 points. ‘Late’ means fewer than 40 of 100, ‘early’ 70 or more. This is our own rule of thumb.',
    newCases:
      'Below 1.5 times the average, the signs tell too little apart; that too is a rule of thumb. If you then choose other signs, try them on new customers. On the same ones, it would always look better than it is.',
  },
  groups: {},
  headlines: {
    attentionSentence: {
      nothingApplies: 'Nothing answered yet.',
      nothing: 'Nothing answered yet.',
      cancelled: 'Act today: they have given notice.',
      complaint: 'Act today: a complaint is open.',
      tooLittle: 'Too little answered yet.',
      soFar: 'Not settled yet: {attentionBand}.',
      act: 'Act today.',
      raised: 'See to them this week.',
      watch: 'See to them this week.',
      drift: 'Carry on.',
      calm: 'Carry on.',
    },
    systemSentence: {
      nothingApplies: 'Nothing answered yet.',
      nothing: 'Nothing answered yet.',
      soFar: 'Not settled yet: {systemBand}.',
      whole: 'You notice early.',
      late: 'You notice late.',
      partly: 'You notice some of it.',
      early: 'You notice early.',
    },
    calibrationSentence: {
      open: 'Nothing counted yet.',
      nobodyLeft: 'Nothing to compare yet.',
      nobodyWarned: 'Nothing to compare yet.',
      weak: 'The signs hardly help.',
      useful: 'The signs seem to be of use.',
    },
  },
  rulers: {},
  charts: {
    title_range: 'How many warning points this customer has',
    rangeAxis: 'Standing',
    points: 'Points',
    now: 'now',
    least: 'if every open answer were no',
    most: 'if every open answer were yes',
    watchFrom: 'watch from 25',
    actFrom: 'act from 50',
    title_areas: 'How much is in place in each area',
    areaAxis: 'Area',
    data: 'Customer list',
    monitoring: 'Keeping watch',
    dialogue: 'Talking to customers',
    complaints: 'Complaints',
    response: 'Acting on it',
    title_left: 'How many have left',
    whoAxis: 'Customers',
    leftAxis: 'Left',
    withWarning: 'with a warning',
    allOfThem: 'all together',
    withoutWarning: 'without a warning',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'A regular had her hair coloured every six weeks. Her stylist has left, and her last appointment was a long time ago.',
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'A customer talks about the prices of a chain. The foreman he knew has retired, and his tyre storage is about to run out.',
    },
    'online-shop': {
      title: 'Halm Tea',
      note: 'A customer orders only with a discount and has left the newsletter.',
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'A client has waited three weeks for an answer about a mistake in his tax assessment. His daughter is taking over the firm.',
    },
  },
};
