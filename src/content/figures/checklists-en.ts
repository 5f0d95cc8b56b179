import type { FieldWords } from '../../lib/definition/words';
import type { checklists } from './checklists';

/** What each shared checklist says. */
export const checklistWords: {
  [K in keyof typeof checklists]: FieldWords<(typeof checklists)[K]>;
} = {
  fiveQuestions: {
    label: 'What do you know about your recommendations?',
    help: 'Say yes only if you could look it up right now.',
    groups: { questions: 'Five questions' },
    values: { 0: 'no', 2: 'partly', 4: 'yes' },
    items: {
      howManyAndWhy: 'We know how many customers recommend us, and for what reason',
      whoAndThanks: 'We know who recommended us, and we say thank you every time',
      howManyCame: 'We know how many new customers came on a recommendation',
      howItWent: 'We ask what brought us up and what was said',
      howToRaise: 'We regularly do something to get more of them',
    },
  },
  companyAnswers: {
    label: 'Which of these are true of your business?',
    help: 'Answer for last week as it really was.',
    groups: {
      data: 'Customer list',
      monitoring: 'Keeping watch',
      dialogue: 'Talking to customers',
      complaints: 'Complaints',
      response: 'Acting on it',
    },
    values: {
      0: 'no',
      1: 'when somebody thinks of it',
      2: 'in part',
      3: 'yes',
      4: 'yes, and we check',
    },
    items: {
      DA1: 'Our customer list is complete and up to date',
      DA2: 'For each customer we can see the last visit, how often they come and what they spend',
      DA3: 'Everyone who works here can see who our regulars are',
      MO1: 'We have decided how long is too long for a customer to stay away',
      MO2: 'At least every three months we count how many have stopped coming',
      MO3: 'Our warning signs are on paper, and we go through them regularly',
      DI1: 'We regularly ask customers what they expect and what we could do better',
      DI2: 'New customers hear from us after their first purchase',
      DI3: 'We thank customers one by one, in person',
      CO1: 'Every complaint is written down, even one made in passing',
      CO2: 'It is settled who answers a complaint, and by when',
      CO3: 'We find out what caused a complaint and mend it',
      RE1: 'We have agreed what happens when a customer seems about to leave',
      RE2: 'Everyone may decide something without asking, and knows who looks after new customers, who after regulars and who after those who left',
      RE3: 'We check what our actions did, and then repeat them or stop',
    },
  },
  ruleAnswers: {
    label: 'How far do the five rules hold at your place?',
    help: 'Answer as it was last week, not as it ought to be.',
    groups: { rules: 'Five rules' },
    values: {
      0: 'no',
      1: 'when somebody thinks of it',
      2: 'in part',
      3: 'yes',
      4: 'yes, and we check',
    },
    items: {
      regularsFirst: 'Regulars first: Our regulars get the best offer, and they get it before anybody else',
      appreciation: 'Know and thank them: We know our regulars by name and thank each of them in person',
      customerData:
        'Records that are right: Our customer records are right, and somebody new on the team can tell who is a regular',
      complaints:
        'Take complaints seriously: Somebody answers a complaint quickly, and they are allowed to put it right',
      prevention: 'Ask early: We regularly ask customers what they expect, and we look out for warning signs',
    },
  },
};
