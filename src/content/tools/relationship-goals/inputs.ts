import { relationshipGoals } from '../../figures/options';
import { defineInputs } from '../../../lib/definition/definition';

const [, ...below] = relationshipGoals;
/** Three goals stand right below the one above all; the others lead to those. */
const core: readonly string[] = ['relationshipProfiles', 'customerTies', 'valueCreation'];

export const inputs = defineInputs({
  topGoal: { kind: 'text', default: null, optional: true },
  goalImportance: {
    kind: 'answers',
    items: below.map((id) => ({
      id,
      group: core.includes(id) ? 'core' : 'further',
      weight: 1,
      always: true,
    })),
    values: [0, 1, 2, 3],
    default: null,
    optional: true,
  },
  // The cells that come from `measure-matrix` are called as they are there.
  goalLinks: {
    kind: 'rows',
    min: 0,
    max: 60,
    default: null,
    optional: true,
    link: { from: 'measure-matrix', formula: 'measures' },
    fields: {
      benefit: { kind: 'text', default: null, optional: true },
      goal: { kind: 'choice', options: relationshipGoals, default: null },
    },
  },
});
