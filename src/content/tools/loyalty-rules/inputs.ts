import { checklists } from '../../figures/checklists';
import { defineInputs } from '../../../lib/definition/definition';

const rules = ['regularsFirst', 'appreciation', 'customerData', 'complaints', 'prevention'] as const;

/** Five rules answered on the site's scale of five steps, and a line for what shows it or comes next. */
export const inputs = defineInputs({
  ruleAnswers: checklists.ruleAnswers,
  ruleSteps: {
    kind: 'rows',
    min: 0,
    max: 30,
    default: null,
    optional: true,
    fields: {
      rule: { kind: 'choice', options: rules, default: null },
      evidence: { kind: 'text', default: null },
      nextStep: { kind: 'text', default: null },
      owner: { kind: 'text', default: null },
      dueDate: { kind: 'date', default: null },
    },
  },
});
