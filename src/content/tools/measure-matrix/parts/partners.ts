import { definePart } from '../../../../lib/definition/definition';

/** What could you offer together with another business? Nothing follows from it but a sheet to talk over. */
export const partners = definePart({
  id: 'partners',
  inputs: ['partners'],
  quantities: {},
  notes: ['pairs', 'nothingFollows'],
});
