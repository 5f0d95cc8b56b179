import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const marks = { 0: '0 not yet', 1: '1', 2: '2 fair', 3: '3', 4: '4 very good' };
const skills = {
  empathy: 'Putting yourself in their place',
  listening: 'Listening',
  productKnowledge: 'Knowing the trade',
};

export const words: WordsOf<typeof tool> = {
  name: 'Three jobs for the team',
  question: 'Who looks after whom?',
  summary:
    'Who serves new customers so that they stay, who looks after the regulars, and who tries to get former customers back? Also what each of them is good at, and what they may decide without asking.',
  inputs: {
    duties: {
      label: 'Who does what, and how can you tell?',
      help: 'Three jobs: serve new customers so that they stay, look after regulars, get former customers back. One line at least for each, with a name instead of ‘everybody’.',
      row: 'Line',
      add: 'Add a line',
      fields: {
        duty: {
          label: 'For whom',
          options: {
            serveNew: 'new customers',
            careExisting: 'regulars',
            courtFormer: 'former customers',
          },
        },
        who: { label: 'Who' },
        how: { label: 'How exactly' },
        measuredBy: { label: 'How you can tell' },
      },
    },
    skills: {
      label: 'What is each of them good at already?',
      help: 'Write initials instead of names, because somebody may leave the sheet lying about. Fill it in with the person concerned.',
      row: 'Person',
      add: 'Add a person',
      fields: {
        person: { label: 'Initials' },
        empathy: { label: 'Empathy', options: marks },
        listening: { label: skills.listening, options: marks },
        productKnowledge: { label: 'The trade', options: marks },
      },
    },
    decisionBudget: {
      label: 'Amount without asking',
      help: 'What each of them may spend to put something right on the spot.',
    },
    briefingDate: { label: 'When will you go through this with everybody?' },
    talkers: {
      label: 'Who talks to former customers?',
      help: 'Two people at most, and all the others know whom to fetch.',
    },
  },
  quantities: {
    coveredDuties: { label: 'of 3 jobs have somebody who knows how' },
    openDuties: { label: 'Something is missing here' },
    dutyState: {
      label: 'Are the three jobs shared out?',
      verdicts: {
        open: { label: 'not yet', text: 'No job has been given to anybody yet. Begin with this:' },
        begun: {
          label: 'something is missing',
          text: '{coveredDuties} of 3 jobs are shared out. Still to do:',
        },
        done: {
          label: 'shared out',
          text: 'All three jobs are shared out, and for each of them you can tell whether it gets done.',
        },
      },
    },
    weakestAverage: { label: 'on average where most is missing, with 4 the most' },
    weakestSkill: {
      label: 'Most is missing here',
      verdicts: Object.fromEntries(Object.entries(skills).map(([id, label]) => [id, { label }])),
    },
    averageEmpathy: { label: 'Putting yourself in their place, on average' },
    averageListening: { label: 'Listening, on average' },
    averageKnowledge: { label: 'Knowing the trade, on average' },
    markedPeople: { label: 'People with all three marks' },
    onceEach: { label: 'If each of them spends the amount once' },
    openPoints: { label: 'Still missing' },
    teamState: {
      label: 'Can the team do its jobs?',
      verdicts: {
        open: {
          label: 'not described yet',
          text: 'Here you will see what your team needs most. Begin with this:',
        },
        begun: {
          label: 'something is missing',
          text: 'Most is missing in ‘{weakestSkill}’, {weakestAverage} of 4 points on average. Still to do:',
        },
        practise: {
          label: 'practise first',
          text: 'Most is missing in ‘{weakestSkill}’, {weakestAverage} of 4 points on average. Practise that before anybody has a difficult conversation. The date and the amount are settled.',
        },
        done: {
          label: 'ready',
          text: 'On average your team is ready. What it may still practise is ‘{weakestSkill}’, {weakestAverage} of 4 points on average.',
        },
      },
    },
    markState: {
      label: 'Who still has most to learn',
      verdicts: {
        uneven: {
          label: 'one person has much to learn',
          text: 'An average hides the individual. The lowest single mark is {lowestMark} of 4 points, so let that person practise with a colleague before they have a difficult conversation.',
        },
        none: { label: 'nobody' },
      },
    },
    lowestMark: { label: 'Lowest single mark' },
    markedSkills: { label: 'Lines with all three marks' },
  },
  parts: {
    duties: {
      title: 'The three jobs',
      lead: 'Who looks after new customers, who after regulars, and who after those who left?',
    },
    team: { title: 'What the team needs', lead: 'What is each of them good at, and what may they decide?' },
  },
  items: {
    serveNew: 'serving new customers',
    careExisting: 'looking after regulars',
    courtFormer: 'getting former customers back',
    names: 'who does it, and how',
    measured: 'how you can tell',
    people: 'who is on the team',
    marks: 'three marks for everybody',
    budget: 'the amount without asking',
    briefing: 'the date of the briefing',
    talkers: 'who talks to former customers',
  },
  todo: {
    serveNew:
      'Name who serves new customers, and how: for example by offering the second appointment when they pay.',
    careExisting: 'Name who looks after regulars, and how: for example by thanking five of them each month.',
    courtFormer:
      'Name who tries to get former customers back, and how: for example with ten cards in a quiet week.',
    names: 'Say in every line who does it, and how exactly.',
    measured: 'Write in every line a figure that shows it.',
    people: 'Enter everyone who talks to customers, the apprentice too.',
    marks: 'Give everyone all three marks, or they are not counted.',
    budget: 'Settle how much each of them may spend without asking, even if it is nothing.',
    briefing: 'Set a day on which you go through it with everybody.',
    talkers: 'Name who talks to former customers, and tell the others.',
  },
  warnings: {},
  reasons: { NO_DATA: 'This waits for a person with all three marks.' },
  notes: {
    oneName:
      'One person may have all three jobs. If you work alone, write your own name three times, and settle when in the week you think of each.',
    together:
      'Give the marks together with the person concerned, and do not hang the sheet up. What one of them lacks, another can show them.',
    nothingFollows: 'No figure goes from this sheet into a calculator. Print it for the briefing.',
  },
  groups: {},
  headlines: {
    dutyState: {
      open: 'Nothing shared out yet.',
      begun: 'Something is missing.',
      done: 'All three are shared out.',
    },
    teamState: {
      open: 'Not described yet.',
      begun: 'Something is missing.',
      practise: 'Practise first: {weakestSkill}.',
      done: 'On average the team is ready.',
    },
  },
  rulers: {},
  charts: {
    title_skills: 'What the team can do on average, from 0 to 4',
    skillAxis: 'Skill',
    average: 'Average',
    averageEmpathy: skills.empathy,
    averageListening: skills.listening,
    averageKnowledge: skills.productKnowledge,
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, hair salon',
      note: 'Four people. They listen well; in the trade, the apprentice still has to learn.',
      texts: {
        'duties.0.who': 'every stylist',
        'duties.0.how': 'offer the second appointment when they pay',
        'duties.0.measuredBy': 'of ten new guests, five leave with an appointment',
        'duties.1.who': 'Jana',
        'duties.1.how': 'have the colour formula ready before they come',
        'duties.1.measuredBy': 'no guest is asked what was mixed last time',
        'duties.2.who': 'Ms Kern',
        'duties.2.how': 'handwritten cards, twenty in the quiet week',
        'duties.2.measuredBy': 'appointments because of the cards',
        talkers: 'Ms Kern and Jana',
      },
    },
    garage: {
      title: 'Brandt’s garage',
      note: 'Five people. All of them know the trade well; most is missing in listening.',
      texts: {
        'duties.0.who': 'Mr Demir',
        'duties.0.how': 'explain the bill when they collect the car',
        'duties.0.measuredBy': 'of ten new customers, six come again',
        'duties.1.who': 'Mr Demir',
        'duties.1.how': 'ring everyone at four who is waiting to hear',
        'duties.1.measuredBy': 'no slip of paper stays until tomorrow',
        'duties.2.who': 'Mr Brandt',
        'duties.2.how': 'sign the letters and hold the talks himself',
        'duties.2.measuredBy': 'customers who came back in the first three months',
        talkers: 'Mr Brandt, on the phone Mr Demir',
      },
    },
    'online-shop': {
      title: 'Halm Tea, online shop',
      note: 'Three people who mostly write instead of talking.',
      texts: {
        'duties.0.who': 'Mirja',
        'duties.0.how': 'a brewing card and a sample in the first parcel',
        'duties.0.measuredBy': 'second order within 120 days',
        'duties.1.who': 'Mirja',
        'duties.1.how': 'regulars try the new harvest first',
        'duties.1.measuredBy': 'orders before the harvest goes on sale',
        'duties.2.who': 'Mr Halm',
        'duties.2.how': 'a postcard with the harvest, twice a year',
        'duties.2.measuredBy': 'orders without a voucher',
        talkers: 'Mr Halm',
      },
    },
    'tax-adviser': {
      title: 'Ohlsen Tax Advisers',
      note: 'Three people. There is no amount here, but everyone may move a deadline.',
      texts: {
        'duties.0.who': 'Ms Ohlsen',
        'duties.0.how': 'first talk with a list of who brings which receipts',
        'duties.0.measuredBy': 'receipts complete at the first appointment',
        'duties.1.who': 'the clerk',
        'duties.1.how': 'answer every question by the next day',
        'duties.1.measuredBy': 'questions still open on Friday',
        'duties.2.who': 'Ms Ohlsen',
        'duties.2.how': 'a factual letter, then a talk at the practice',
        'duties.2.measuredBy': 'talks held, of fifteen',
        talkers: 'Ms Ohlsen',
      },
    },
  },
};
