import { checklistWords } from '../../figures/checklists-en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

/** The rules in a few words. */
const rules = {
  regularsFirst: 'Regulars first',
  appreciation: 'Know and thank them',
  customerData: 'Records that are right',
  complaints: 'Take complaints seriously',
  prevention: 'Ask early',
};

export const words: WordsOf<typeof tool> = {
  name: 'Five simple rules',
  question: 'Do your regulars notice that you value them?',
  summary:
    'Five rules for looking after regulars. Say how far each one holds and how anybody can see it, then write down who takes the next step and by when.',
  inputs: {
    ruleAnswers: checklistWords.ruleAnswers,
    ruleSteps: {
      label: 'How can you see it, and what comes next?',
      help: 'One line for each rule. Where you said yes, how anybody can see it is enough; otherwise add a next step.',
      row: 'Line',
      add: 'Add a line',
      fields: {
        rule: { label: 'Rule', options: rules },
        evidence: { label: 'How you can see it' },
        nextStep: { label: 'Next step' },
        owner: { label: 'Who' },
        dueDate: { label: 'By when' },
      },
    },
  },
  quantities: {
    rulePoints: { label: 'points so far' },
    possiblePoints: { label: 'Points you could have', help: 'Four for every rule you have answered.' },
    keptRules: { label: 'Rules that hold' },
    weakestRule: {
      label: 'Most is missing here',
      verdicts: Object.fromEntries(Object.entries(rules).map(([id, label]) => [id, { label }])),
    },
    plannedSteps: { label: 'Steps with a name and a date' },
    openPoints: { label: 'Still missing' },
    ruleState: {
      label: 'Do the five rules hold?',
      verdicts: {
        nothingApplies: {
          label: 'none applies',
          text: 'None of the five rules applies to your business, so there is nothing to count.',
        },
        open: {
          label: 'nothing answered yet',
          text: 'Here you will see which rule holds already and where most is missing. Begin with this:',
        },
        begun: {
          label: 'something is missing',
          text: 'You have {rulePoints} of {possiblePoints} points. Most is missing in ‘{weakestRule}’. Still to do:',
        },
        kept: {
          label: 'all hold',
          text: 'You have {rulePoints} of {possiblePoints} points. All rules hold, and you can show how one sees it.',
        },
        planned: {
          label: 'settled',
          text: 'You have {rulePoints} of {possiblePoints} points. Most is missing in ‘{weakestRule}’. For everything that does not hold yet, the next step is settled.',
        },
      },
    },
    answeredRules: { label: 'Rules answered' },
    unseenRules: { label: 'Rules that hold, with nothing to show for it' },
    answeredCount: { label: 'Number of rules answered' },
    applicableCount: { label: 'Number of rules that can apply' },
  },
  parts: {
    rules: { title: 'Five simple rules', lead: 'Which rules hold already, and where is most missing?' },
  },
  items: {
    answers: 'all five answers',
    regularsFirstStep: 'a step for ‘Regulars first’',
    appreciationStep: 'a step for ‘Know and thank them’',
    customerDataStep: 'a step for ‘Records that are right’',
    complaintsStep: 'a step for ‘Take complaints seriously’',
    preventionStep: 'a step for ‘Ask early’',
    ownerAndDay: 'a name and a date for every step',
    evidence: 'how anybody can see it',
  },
  todo: {
    answers: 'Answer all five rules. ‘Does not apply’ is an answer too.',
    regularsFirstStep:
      'Think of one offer your regulars get before anybody else, and write it down as the next step.',
    appreciationStep: 'Pick five regulars to thank in person this week, and write down who does it.',
    customerDataStep: 'Settle how a regular is marked in your software or on the card.',
    complaintsStep: 'Name who answers complaints, and up to which amount they may decide without asking.',
    preventionStep: 'Write down three warning signs, and who looks for them once a month.',
    ownerAndDay: 'Beside every step, write who takes it and by when.',
    evidence: 'Beside every ‘yes’, write how anybody can see it, or it stays an opinion.',
  },
  warnings: {},
  reasons: { NO_DATA: 'No rule is answered yet.' },
  notes: {
    personalDetails:
      'Remember of your regulars only what your work needs and what they would expect: the colour formula yes, the mother’s illness no. Could you read the entry out to the customer at the counter?',
    askingInPerson:
      'Ask whether they are happy while they stand in front of you. In Germany, asking by phone or email counts as advertising.',
  },
  groups: {},
  headlines: {
    ruleState: {
      nothingApplies: 'None of it applies.',
      open: 'Nothing answered yet.',
      begun: 'Most is missing in: {weakestRule}.',
      kept: 'All rules hold.',
      planned: 'There is a step for everything.',
    },
  },
  rulers: {},
  charts: {
    title_rules: 'How far each rule holds, from 0 (no) to 4 (yes, and we check)',
    ruleAxis: 'Rule',
    kept: 'Points',
    yes: '‘yes’ from here',
    ...rules,
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'Names and thanks are fine. Nobody has settled yet what regulars get first.',
      texts: {
        'ruleSteps.0.nextStep': 'open the weeks before Christmas to regulars two weeks early',
        'ruleSteps.0.owner': 'Jana',
        'ruleSteps.1.evidence': 'Jana greets nine of ten by name',
        'ruleSteps.2.nextStep': 'check colour formula and phone number briefly at every visit',
        'ruleSteps.2.owner': 'all stylists',
        'ruleSteps.3.nextStep': 'everyone may put things right up to €30',
        'ruleSteps.3.owner': 'Ms Kern',
        'ruleSteps.4.nextStep': 'see on Mondays who is overdue',
        'ruleSteps.4.owner': 'Jana',
      },
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'The job records are right, but only old hands can tell who is a regular.',
      texts: {
        'ruleSteps.0.nextStep': 'offer tyre dates first to those who store their tyres here',
        'ruleSteps.0.owner': 'Mr Demir',
        'ruleSteps.1.nextStep': 'say thank you when they collect the car, not just hand over the key',
        'ruleSteps.1.owner': 'everyone at the counter',
        'ruleSteps.2.nextStep': 'a star in the software for anyone with three jobs',
        'ruleSteps.2.owner': 'Mr Demir',
        'ruleSteps.3.nextStep': 'at four, Mr Demir rings everyone who is waiting',
        'ruleSteps.3.owner': 'Mr Demir',
        'ruleSteps.4.nextStep': 'go through the list for warning signs once a month',
        'ruleSteps.4.owner': 'Mr Brandt',
      },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'Regulars try the new harvest first. Nobody has thanked them in person yet.',
      texts: {
        'ruleSteps.0.evidence': 'a sample of the new harvest two weeks before it goes on sale',
        'ruleSteps.1.nextStep': 'a handwritten note in every fifth parcel',
        'ruleSteps.1.owner': 'Mirja',
        'ruleSteps.2.evidence': 'regulars carry a mark in the shop system',
        'ruleSteps.3.evidence': 'answered by the next working day, 28 of 30 last month',
        'ruleSteps.4.nextStep': 'see once a month who usually orders every ten weeks and has not',
        'ruleSteps.4.owner': 'Mirja',
      },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'The practice makes no offers, so the first rule does not count.',
      texts: {
        'ruleSteps.0.evidence': 'at the end of the year Ms Ohlsen sees every client herself',
        'ruleSteps.1.evidence': 'every file is checked with the tax return',
        'ruleSteps.2.nextStep': 'every question is answered by the next day at the latest',
        'ruleSteps.2.owner': 'Ms Ohlsen',
        'ruleSteps.3.nextStep': 'ask in the yearly talk what should get better',
        'ruleSteps.3.owner': 'Ms Ohlsen',
      },
    },
  },
};
