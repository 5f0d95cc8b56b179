import { definePart } from '../../../../lib/definition/definition';

/** Which promises are kept, which are not, and what is done about those? */
export const promiseCheck = definePart({
  id: 'promiseCheck',
  inputs: ['promises', 'tolerance'],
  quantities: {
    overPromised: { formula: 'count(brokenPromises)', unit: 'count' },
    keptPromises: { formula: 'ratedCount - overPromised - underPromised', unit: 'count' },
    underPromised: {
      formula: 'count(where(ratedPromises, round(experience - promise, 9) > round(tolerance, 9)))',
      unit: 'count',
    },
    plannedChanges: {
      formula: 'count(where(brokenPromises, given(action) and given(owner) and given(dueDate)))',
      unit: 'count',
    },
    // The rule of the comparison of expected and experienced, by the line; a line without both marks has no verdict.
    promiseVerdicts: {
      rows: 'promises',
      partial: true,
      silent: true,
      decide: [
        { when: 'promise > experience', verdict: 'over_promised' },
        { when: 'experience - promise > tolerance', verdict: 'under_promised' },
        { when: 'promise <= experience', verdict: 'kept' },
      ],
      evidence: 'H',
    },
    openPoints: { formula: 'list(where(items, points < weight), id)', unit: 'list' },
    promiseState: {
      decide: [
        { when: 'if(given(promises), count(promises) = 0, true)', verdict: 'open' },
        { when: 'ratedCount = 0', verdict: 'unrated' },
        { when: 'overPromised > 0 and count(openPoints) > 0', verdict: 'broken' },
        { when: 'overPromised > 0', verdict: 'planned' },
        { when: 'count(openPoints) > 0', verdict: 'begun' },
        { verdict: 'kept' },
      ],
    },
    roomState: {
      decide: [{ when: 'underPromised > 0', verdict: 'room' }, { verdict: 'none' }],
      internal: true,
    },
    ratedCount: { formula: 'count(ratedPromises)', unit: 'count', internal: true },
    ratedPromises: {
      formula: 'where(promises, given(promise) and given(experience))',
      unit: 'list',
      internal: true,
    },
    brokenPromises: {
      formula:
        "sortBy(where(ratedPromises, round(promise - experience, 9) > 0), promise - experience, 'descending')",
      unit: 'list',
      internal: true,
    },
    widestPromise: { formula: 'first(brokenPromises, name)', unit: 'text', internal: true },
  },
  main: 'overPromised',
  verdict: 'promiseState',
  decisive: ['keptPromises', 'underPromised', 'plannedChanges'],
  first: ['promises'],
  groups: [{ id: 'difference', inputs: ['tolerance'] }],
  sentences: ['promiseState', 'roomState'],
  todo: 'openPoints',
  charts: ['sideBySide'],
  notes: ['discounter', 'carMakers', 'neverLess'],
  items: [
    {
      id: 'promises',
      group: 'promiseCheck',
      weight: 1,
      points: 'if(given(promises), if(count(promises) > 0, 1, 0), 0)',
    },
    {
      id: 'names',
      group: 'promiseCheck',
      weight: 1,
      points: 'if(given(promises), if(count(where(promises, not given(name))) = 0, 1, 0), 1)',
    },
    {
      id: 'marks',
      group: 'promiseCheck',
      weight: 1,
      points:
        'if(given(promises), if(count(where(promises, not (given(promise) and given(experience)))) = 0, 1, 0), 1)',
    },
    {
      id: 'sources',
      group: 'promiseCheck',
      weight: 1,
      points: 'if(given(promises), if(count(where(promises, not given(source))) = 0, 1, 0), 1)',
    },
    {
      id: 'actions',
      group: 'promiseCheck',
      weight: 1,
      points: 'if(given(promises), if(count(where(brokenPromises, not given(action))) = 0, 1, 0), 1)',
    },
    {
      id: 'ownerAndDay',
      group: 'promiseCheck',
      weight: 1,
      points:
        'if(given(promises), if(count(where(brokenPromises, not (given(owner) and given(dueDate)))) = 0, 1, 0), 1)',
    },
  ],
});
