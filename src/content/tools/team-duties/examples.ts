import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

const three = [{ duty: 'serveNew' }, { duty: 'careExisting' }, { duty: 'courtFormer' }];
const person = (name: string, empathy: number, listening: number, productKnowledge: number) => ({
  person: name,
  empathy,
  listening,
  productKnowledge,
});

/** The four businesses, briefed before their letters go out. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    duties: three,
    skills: [person('K.', 4, 3, 4), person('J.', 4, 4, 3), person('S.', 3, 3, 3), person('L.', 3, 3, 1)],
    decisionBudget: 30,
    briefingDate: 20806,
  },
  garage: {
    duties: three,
    skills: [
      person('B.', 2, 2, 4),
      person('D.', 3, 3, 4),
      person('M.', 2, 1, 4),
      person('R.', 2, 1, 3),
      person('T.', 2, 2, 1),
    ],
    decisionBudget: 30,
    briefingDate: 20845,
  },
  'online-shop': {
    duties: three,
    skills: [person('H.', 2, 2, 4), person('M.', 3, 4, 3), person('P.', 3, 2, 2)],
    decisionBudget: 20,
    briefingDate: 20800,
  },
  'tax-adviser': {
    duties: three,
    skills: [person('O.', 3, 3, 4), person('F.', 3, 2, 3), person('A.', 2, 2, 2)],
    decisionBudget: 0,
    briefingDate: 20820,
  },
};
