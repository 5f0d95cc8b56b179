import { definePart } from '../../../../lib/definition/definition';

/** Whom will you not write to, and why? The list is filled, or it says explicitly that there is nobody. */
export const leaveOut = definePart({
  id: 'leaveOut',
  inputs: ['dormantCustomers', 'exclusionMode', 'exclusions', 'objectionsRemoved'],
  quantities: {
    remainingCustomers: { formula: 'dormantCustomers - excludedCustomers', unit: 'customers' },
    excludedCustomers: {
      formula:
        "if(exclusionMode = 'count', sum(where(exclusions, given(count)), count), dormantCustomers * (1 - product(where(exclusions, given(share)), 1 - share)))",
      unit: 'customers',
    },
    // What goes on to other tools: the lines with a number, or the decision that there is nobody.
    countedExclusions: {
      formula: "where(exclusions, if(exclusionMode = 'count', given(count), given(share)))",
      unit: 'list',
      refuse: { NO_DATA: 'count(exclusions) > 0 and numberedLines = 0' },
      silent: true,
    },
    numberedLines: {
      formula: "count(where(exclusions, if(exclusionMode = 'count', given(count), given(share))))",
      unit: 'count',
      internal: true,
    },
    lineCount: { formula: 'count(exclusions)', unit: 'count', internal: true },
    openPoints: {
      formula: "list(where(items, group = 'leaveOut' and points < weight), id)",
      unit: 'list',
    },
    leaveOutState: {
      decide: [
        { when: 'count(openPoints) > 0 and not given(exclusions)', verdict: 'open' },
        { when: 'count(openPoints) > 0', verdict: 'begun' },
        { when: 'lineCount = 0', verdict: 'nobody' },
        { when: 'remainingCustomers < 1', verdict: 'nobodyLeft' },
        { verdict: 'done' },
      ],
    },
  },
  main: 'remainingCustomers',
  verdict: 'leaveOutState',
  decisive: ['excludedCustomers'],
  sentences: ['leaveOutState'],
  todo: 'openPoints',
  notes: ['notEverybody', 'ownInvoices'],
  items: [
    { id: 'listLength', group: 'leaveOut', weight: 1, points: 'if(given(dormantCustomers), 1, 0)' },
    { id: 'decided', group: 'leaveOut', weight: 1, points: 'if(given(exclusions), 1, 0)' },
    {
      id: 'reasons',
      group: 'leaveOut',
      weight: 1,
      points: 'if(given(exclusions), if(count(where(exclusions, not given(reason))) = 0, 1, 0), 1)',
    },
    {
      id: 'otherReason',
      group: 'leaveOut',
      weight: 1,
      points:
        "if(given(exclusions), if(count(where(exclusions, given(reason) and reason = 'other' and not given(proof))) = 0, 1, 0), 1)",
    },
    {
      id: 'numbers',
      group: 'leaveOut',
      weight: 1,
      points: 'if(given(exclusions), if(numberedLines = lineCount, 1, 0), 1)',
    },
    {
      id: 'objections',
      group: 'leaveOut',
      weight: 1,
      points: 'if(given(objectionsRemoved), if(objectionsRemoved, 1, 0), 0)',
    },
  ],
});
