import type { BookletWords } from './index';

export const en: BookletWords = {
  print: 'Print the whole playbook',
  title: '{title}: the booklet to print',
  description:
    'Every step of this playbook on paper, one after another, with a list of contents, the letters, the law and the notes for whoever leads the session.',
  now: 'Print this booklet',
  back: 'Back to the playbook',
  help: 'This is what will be on paper, together with the results you have worked out so far and your own wording of the letters. At the end, open the cards you want printed in full. A card you leave closed is printed as its verdict and its sources.',
  whose: {
    quiet: 'For customers who have gone quiet',
    cancelled: 'The short way, for somebody who has cancelled',
  },
  addresses:
    'Where you see the address of a calculator, that is where it lives on the internet. You can print each of them there as a blank sheet too.',
  site: 'The site itself:',
  contents: 'Contents',
  parts: {
    start: 'Before you start',
    short: 'In twenty minutes',
    group: 'Alone, with a group, in class',
    law: 'The law in detail',
    known: 'What is known',
    notes: 'Notes for the facilitator',
    list: 'A blank list to fill in',
  },
  steps: 'Steps',
  appendix: 'To look things up',
  book: 'For the playbook as a whole',
  step: 'Step {number}: {title}',
  tab: '{number} · {title}',
  page: ['Page ', ' of '],
  readMore: 'More on this at the end of the booklet:',
  list: 'The last page of this booklet is a blank list for 25 customers. Print that page as often as you need it:',
  nextBook: 'Next playbook: {title}',
  tabs: '{done} of {count} done',
  standing: {
    steps: '{done} of {count} steps {done:is|are} done',
    here: 'In step {number} you have ticked {done} of {count} points.',
    goOn: 'Go on with step {number}: {title}',
    whole: 'All {count} steps are done.',
    again: 'Begin again with step 1',
    clear: 'Clear the ticks',
    cleared: 'The ticks are cleared.',
    undo: 'Bring them back',
  },
};
