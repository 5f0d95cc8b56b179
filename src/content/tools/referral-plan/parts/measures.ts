import { definePart } from '../../../../lib/definition/definition';

/** What will be done, by whom, by when? */
export const measures = definePart({
  id: 'measures',
  inputs: ['referralMeasures'],
  quantities: {
    readyMeasures: {
      formula: 'count(where(referralMeasures, given(measure) and given(owner) and given(dueDate)))',
      unit: 'count',
    },
    measureCount: { formula: 'count(where(referralMeasures, given(measure)))', unit: 'count' },
    measureCost: { formula: 'sum(where(referralMeasures, given(cost)), cost)', unit: 'currency' },
    uncheckedMeasures: {
      formula:
        'count(where(referralMeasures, given(measure) and not if(given(contactAllowed), contactAllowed, false)))',
      unit: 'count',
    },
    openMeasures: {
      formula: "list(where(items, group = 'measures' and points < weight), id)",
      unit: 'list',
    },
    measureState: {
      decide: [
        { when: 'if(given(referralMeasures), measureCount = 0, true)', verdict: 'open' },
        { when: 'count(openMeasures) > 0', verdict: 'begun' },
        { verdict: 'done' },
      ],
    },
  },
  main: 'readyMeasures',
  verdict: 'measureState',
  decisive: ['measureCount', 'measureCost', 'uncheckedMeasures'],
  sentences: ['measureState'],
  todo: 'openMeasures',
  notes: ['startAndEnd'],
  items: [
    {
      id: 'measure',
      group: 'measures',
      weight: 1,
      points: 'if(given(referralMeasures), if(measureCount > 0, 1, 0), 0)',
    },
    {
      id: 'atStart',
      group: 'measures',
      weight: 1,
      points:
        "if(given(referralMeasures), if(count(where(referralMeasures, given(measure) and given(occasion) and occasion = 'orderStart')) > 0, 1, 0), 0)",
    },
    {
      id: 'atEnd',
      group: 'measures',
      weight: 1,
      points:
        "if(given(referralMeasures), if(count(where(referralMeasures, given(measure) and given(occasion) and occasion = 'orderEnd')) > 0, 1, 0), 0)",
    },
    {
      id: 'ownerAndDay',
      group: 'measures',
      weight: 1,
      points: 'if(given(referralMeasures), if(readyMeasures = measureCount, 1, 0), 1)',
    },
    {
      id: 'allowed',
      group: 'measures',
      weight: 1,
      points: 'if(given(referralMeasures), if(uncheckedMeasures = 0, 1, 0), 1)',
    },
  ],
});
