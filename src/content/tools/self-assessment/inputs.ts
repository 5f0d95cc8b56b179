import { checklists, fiveSteps } from '../../figures/checklists';
import { defineInputs } from '../../../lib/definition/definition';

/** Five lists in the order of the page: of three the answers lie with the tool that asks them too. */
export const inputs = defineInputs({
  fiveQuestions: { ...checklists.fiveQuestions, keptIn: 'referral-plan' },
  winBackAnswers: {
    kind: 'answers',
    default: null,
    optional: true,
    values: fiveSteps,
    items: [
      { id: 'listOfMissing', group: 'winBack', weight: 1 },
      { id: 'reasonsKnown', group: 'winBack', weight: 1 },
      { id: 'whomNot', group: 'winBack', weight: 1 },
      { id: 'mayContact', group: 'winBack', weight: 1 },
      { id: 'goalWritten', group: 'winBack', weight: 1 },
      { id: 'offerFitsReason', group: 'winBack', weight: 1 },
      { id: 'comparedResults', group: 'winBack', weight: 1 },
      { id: 'afterReturn', group: 'winBack', weight: 1 },
    ],
  },
  lifecycleAnswers: {
    kind: 'answers',
    default: null,
    optional: true,
    values: fiveSteps,
    items: [
      { id: 'firstWelcome', group: 'lifecycle', weight: 1 },
      { id: 'reassured', group: 'lifecycle', weight: 1 },
      { id: 'nextVisit', group: 'lifecycle', weight: 1 },
      { id: 'secondCounted', group: 'lifecycle', weight: 1 },
      { id: 'promisesKept', group: 'lifecycle', weight: 1 },
      { id: 'benefitFirst', group: 'lifecycle', weight: 1 },
      { id: 'valueKnown', group: 'lifecycle', weight: 1 },
    ],
  },
  companyAnswers: { ...checklists.companyAnswers, keptIn: 'early-warning' },
  ruleAnswers: { ...checklists.ruleAnswers, keptIn: 'loyalty-rules' },
});
