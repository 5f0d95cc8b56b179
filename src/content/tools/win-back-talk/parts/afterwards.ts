import { definePart } from '../../../../lib/definition/definition';

/** What was promised, and has it been kept? */
export const afterwards = definePart({
  id: 'afterwards',
  inputs: ['promises', 'noteWritten', 'thanked'],
  quantities: {
    openPromises: {
      formula:
        'if(given(promises), count(where(promises, given(promise) and not if(given(kept), kept, false))), 0)',
      unit: 'count',
    },
    keptPromises: {
      formula:
        'if(given(promises), count(where(promises, given(promise) and if(given(kept), kept, false))), 0)',
      unit: 'count',
    },
    nextDueDate: {
      formula:
        'min(where(promises, given(promise) and given(dueDate) and not if(given(kept), kept, false)), dueDate)',
      unit: 'day number',
      refuse: {
        NOTHING_OPEN:
          'count(where(promises, given(promise) and given(dueDate) and not if(given(kept), kept, false))) = 0',
      },
    },
    openAfterwards: {
      formula: "list(where(items, group = 'afterwards' and points < weight), id)",
      unit: 'list',
    },
    afterwardsState: {
      decide: [
        { when: 'count(openAfterwards) > 0', verdict: 'begun' },
        { when: 'openPromises > 0', verdict: 'waiting' },
        { verdict: 'done' },
      ],
    },
  },
  main: 'openPromises',
  verdict: 'afterwardsState',
  decisive: ['keptPromises', 'nextDueDate'],
  sentences: ['afterwardsState'],
  todo: 'openAfterwards',
  notes: ['nothingFollows'],
  items: [
    {
      id: 'note',
      group: 'afterwards',
      weight: 1,
      points: 'if(given(noteWritten), if(noteWritten, 1, 0), 0)',
    },
    { id: 'thanks', group: 'afterwards', weight: 1, points: 'if(given(thanked), if(thanked, 1, 0), 0)' },
    { id: 'promises', group: 'afterwards', weight: 1, points: 'if(given(promises), 1, 0)' },
    {
      id: 'ownerAndDay',
      group: 'afterwards',
      weight: 1,
      points:
        'if(given(promises), if(count(where(promises, given(promise) and not (given(owner) and given(dueDate)))) = 0, 1, 0), 1)',
    },
  ],
});
