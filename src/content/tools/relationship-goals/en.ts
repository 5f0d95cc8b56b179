import { relationshipGoalWords } from '../../figures/options-en';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const { salesContribution: _, ...below } = relationshipGoalWords;

export const words: WordsOf<typeof tool> = {
  name: 'What it is all for',
  question: 'Which goal does each action serve?',
  summary:
    'Choose which goals matter to you at the moment and give each action one of them. The sheet shows which action is for nothing, and which goal has been left without one.',
  inputs: {
    topGoal: {
      label: 'What should be better in the end?',
      help: 'One sentence will do, for example more guests who like to come back.',
    },
    goalImportance: {
      label: 'How important is this to you at the moment?',
      help: 'If everything is most important, nothing is.',
      items: below,
      groups: { core: 'Goals on the way there', further: 'What leads to them' },
      values: { 0: 'not now', 1: 'on the side', 2: 'important', 3: 'most important' },
    },
    goalLinks: {
      label: 'Which action serves which goal?',
      help: 'The lines come from ‘Reason and action’ once you have filled in that sheet.',
      row: 'Action',
      add: 'Add an action',
      fields: {
        benefit: { label: 'Action' },
        goal: { label: 'Goal', options: relationshipGoalWords },
      },
    },
  },
  quantities: {
    linkedActions: { label: 'actions serve a goal' },
    actionCount: { label: 'Actions in all' },
    unlinkedActions: { label: 'Of these, without a goal' },
    importantGoals: { label: 'Goals that matter to you' },
    rankedGoals: { label: 'Your goals, the most important first' },
    unservedGoals: { label: 'Important, but without an action' },
    actionsPerGoal: { label: 'Actions for each goal' },
    openPoints: { label: 'Still missing' },
    goalsState: {
      label: 'Does everything serve a goal?',
      verdicts: {
        open: {
          label: 'nothing entered yet',
          text: 'Begin like this:',
        },
        unlinked: {
          label: 'actions without a goal',
          text: '{unlinkedActions} {unlinkedActions:action serves|actions serve} no goal yet. Give each of them one, or drop it. Still to do:',
        },
        unserved: {
          label: 'goals without an action',
          text: 'This matters to you as well: {unservedGoals}. So far you do nothing for it. Still to do:',
        },
        begun: { label: 'something is missing', text: 'Before the sheet is done you still have to:' },
        done: {
          label: 'done',
          text: 'Every action serves a goal, and every important goal has an action.',
        },
      },
    },
  },
  parts: { goals: { title: 'Goals and actions', lead: 'What are you doing it for?' } },
  items: {
    topGoal: 'what should be better in the end',
    importance: 'what matters to you',
    actions: 'one action',
    links: 'a goal for every action',
    served: 'an action for every important goal',
  },
  todo: {
    topGoal: 'Say in one sentence what should be better in the end.',
    importance: 'Choose at least one goal that matters to you.',
    actions: 'Enter what you are going to do.',
    links: 'Give each action a goal, or drop it.',
    served: 'Think of an action for each important goal, or call it less important.',
  },
  warnings: { NO_GOAL: 'At least one action has no goal yet.' },
  reasons: { NO_DATA: 'This waits for actions.' },
  notes: {
    finalAim:
      'It all leads to one thing: people who like to stay recommend you. So although ‘be recommended’ stands low in the list, it is how you will notice that the other goals have been reached.',
  },
  groups: {},
  headlines: {
    goalsState: {
      open: 'There is no action yet.',
      unlinked: 'Not every action has a goal.',
      unserved: 'One important goal has no action.',
      begun: 'Every action has a goal.',
      done: 'Everything serves a goal.',
    },
  },
  rulers: {},
  charts: {
    title_perGoal: 'How many actions serve each goal, the largest goal on top',
    goalAxis: 'Goal',
    actions: 'Actions',
    ...relationshipGoalWords,
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'Above all Ms Kern wants her guests to stay. Each of her five actions serves a goal.',
      texts: {
        topGoal: 'keep more of our guests',
        'goalLinks.0.benefit': 'colour formula on file, and Jana keeps a time free',
        'goalLinks.1.benefit': 'hair and beauty in one appointment',
        'goalLinks.2.benefit': 'we start on time, nobody waits in the chair',
        'goalLinks.3.benefit': 'one open question on the card',
        'goalLinks.4.benefit': 'a thank-you for the years',
      },
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'Mr Brandt wants to keep customers, above all. Six actions serve four goals.',
      texts: {
        topGoal: 'keep more of our customers',
        'goalLinks.0.benefit': 'an apology, and a call back the same day',
        'goalLinks.1.benefit': 'a reminder of the service with a date',
        'goalLinks.2.benefit': 'seeing what the garage can do by now',
        'goalLinks.3.benefit': 'knowing beforehand what the price includes',
        'goalLinks.4.benefit': 'a thank-you without an offer',
        'goalLinks.5.benefit': 'a reply card to say it all once',
      },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'Halm would like to be recommended, but has no action for it yet.',
      texts: {
        topGoal: 'more customers who order a second and third time',
        'goalLinks.0.benefit': 'taste the new harvest before it is in the shop',
        'goalLinks.1.benefit': 'a tin without dents, an answer the same day',
        'goalLinks.2.benefit': 'seeing what a cup really costs',
        'goalLinks.3.benefit': 'the sort they miss, ordered for them',
      },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'Four actions, three goals. Ms Ohlsen has nothing yet for the hard times of her clients.',
      texts: {
        topGoal: 'clients who stay without talk about the fee',
        'goalLinks.0.benefit': 'one person to turn to, an answer in two days',
        'goalLinks.1.benefit': 'sending receipts from the phone',
        'goalLinks.2.benefit': 'good wishes on handing the business on',
        'goalLinks.3.benefit': 'seeing which work the fee includes',
      },
    },
  },
};
