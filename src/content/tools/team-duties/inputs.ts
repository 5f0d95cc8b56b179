import { defineInputs } from '../../../lib/definition/definition';

const text = { kind: 'text', default: null } as const;
const skill = { kind: 'choice', options: [0, 1, 2, 3, 4], unit: 'points', default: null } as const;

/** A line for each job of the team, a line for each person, and what the team is told and allowed. */
export const inputs = defineInputs({
  duties: {
    kind: 'rows',
    min: 0,
    max: 30,
    default: null,
    optional: true,
    fields: {
      duty: { kind: 'choice', options: ['serveNew', 'careExisting', 'courtFormer'], default: null },
      who: text,
      how: text,
      measuredBy: text,
    },
  },
  skills: {
    kind: 'rows',
    min: 0,
    max: 60,
    default: null,
    optional: true,
    fields: { person: text, empathy: skill, listening: skill, productKnowledge: skill },
  },
  decisionBudget: {
    kind: 'money',
    unit: 'currency',
    min: 0,
    max: 1e5,
    default: 30,
    plausible: [10, 100],
    evidence: 'H',
    optional: true,
  },
  briefingDate: { kind: 'date', default: null, optional: true },
  talkers: { kind: 'text', default: null, optional: true },
});
