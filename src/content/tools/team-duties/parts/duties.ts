import { definePart } from '../../../../lib/definition/definition';

/** Who looks after new customers, regulars and former ones, how, and how does anybody tell? */
export const duties = definePart({
  id: 'duties',
  inputs: ['duties'],
  quantities: {
    coveredDuties: {
      formula: "sum(where(items, group = 'duties' and weight = 2), points) / 2",
      unit: 'count',
    },
    openDuties: { formula: "list(where(items, group = 'duties' and points < weight), id)", unit: 'list' },
    dutyState: {
      decide: [
        { when: 'if(given(duties), count(duties) = 0, true)', verdict: 'open' },
        { when: 'count(openDuties) > 0', verdict: 'begun' },
        { verdict: 'done' },
      ],
    },
  },
  main: 'coveredDuties',
  verdict: 'dutyState',
  sentences: ['dutyState'],
  todo: 'openDuties',
  notes: ['oneName'],
  items: [
    {
      id: 'serveNew',
      group: 'duties',
      weight: 2,
      points:
        "if(given(duties), if(count(where(duties, given(duty) and given(who) and given(how) and duty = 'serveNew')) > 0, 2, 0), 0)",
    },
    {
      id: 'careExisting',
      group: 'duties',
      weight: 2,
      points:
        "if(given(duties), if(count(where(duties, given(duty) and given(who) and given(how) and duty = 'careExisting')) > 0, 2, 0), 0)",
    },
    {
      id: 'courtFormer',
      group: 'duties',
      weight: 2,
      points:
        "if(given(duties), if(count(where(duties, given(duty) and given(who) and given(how) and duty = 'courtFormer')) > 0, 2, 0), 0)",
    },
    {
      id: 'names',
      group: 'duties',
      weight: 1,
      points:
        'if(given(duties), if(count(where(duties, given(duty) and not (given(who) and given(how)))) = 0, 1, 0), 1)',
    },
    {
      id: 'measured',
      group: 'duties',
      weight: 1,
      points:
        'if(given(duties), if(count(where(duties, given(duty) and not given(measuredBy))) = 0, 1, 0), 1)',
    },
  ],
});
