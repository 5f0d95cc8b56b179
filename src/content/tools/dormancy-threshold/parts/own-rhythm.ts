import { definePart } from '../../../../lib/definition/definition';

/** Has this customer been away too long, measured by their own gaps or by those of customers like them? */
export const ownRhythm = definePart({
  id: 'ownRhythm',
  inputs: ['purchaseDays', 'evaluationDay', 'segmentMedianDays', 'dueFactor', 'dormantFactor', 'lostFactor'],
  quantities: {
    silenceRatio: { formula: 'daysSinceLastPurchase / typicalIntervalDays', unit: 'ratio' },
    typicalIntervalDays: {
      formula:
        'if(ownIntervals >= 2, median(intervals, value), if(given(segmentMedianDays), segmentMedianDays, 0))',
      unit: 'days',
      refuse: { NO_DATA: 'noRhythm' },
    },
    daysSinceLastPurchase: { formula: 'evaluationDay - lastVisit', unit: 'days' },
    // A day may end in a fraction; the sentence names the next whole one.
    dormantFromDay: { formula: 'lastVisit + cutOffDays', unit: 'day number', silent: true },
    dormancyStatus: {
      decide: [
        { when: 'noRhythm', verdict: 'unknown' },
        { when: 'silenceRatio < dueFactor', verdict: 'active' },
        { when: 'silenceRatio < dormantFactor', verdict: 'due' },
        { when: 'silenceRatio < lostFactor', verdict: 'dormant' },
        { verdict: 'lost' },
      ],
      evidence: 'H',
    },
    intervalSource: {
      decide: [{ when: 'ownIntervals >= 2', verdict: 'own' }, { verdict: 'segment' }],
      refuse: { NO_DATA: 'noRhythm' },
    },
    meanIntervalDays: {
      formula: 'mean(intervals, value)',
      unit: 'days',
      refuse: { NO_DATA: 'ownIntervals < 2' },
    },
    intervalVariation: {
      formula: 'sqrt(sum(intervals, (value - meanIntervalDays) ^ 2) / (ownIntervals - 1)) / meanIntervalDays',
      unit: 'ratio',
      symbol: 'cv',
      decimals: 2,
      refuse: { NO_DATA: 'ownIntervals < 2' },
    },
    cutOffDays: { formula: 'dormantFactor * typicalIntervalDays', unit: 'days', internal: true },
    // Whoever was here on this day for the last time, or earlier, has been away too long today.
    cutOffLine: { formula: 'evaluationDay - cutOffDays', unit: 'day number', internal: true },
    // A line that was added and not yet filled in is no visit.
    visits: {
      formula: 'list(where(purchaseDays, given(value)), value)',
      unit: 'list of day number',
      internal: true,
    },
    visitDays: { formula: 'groupBy(visits, value, 1)', unit: 'table', internal: true },
    firstVisit: { formula: 'min(visits, value)', unit: 'day number', internal: true },
    lastVisit: { formula: 'max(visits, value)', unit: 'day number', internal: true },
    intervals: {
      formula:
        'list(sortBy(where(visitDays, key > firstVisit), key), key - max(where(visits, value < key), value))',
      unit: 'list of days',
      internal: true,
    },
    ownIntervals: {
      formula: 'if(given(lastVisit), count(intervals), 0)',
      unit: 'count',
      internal: true,
    },
    noRhythm: {
      formula: 'ownIntervals < 2 and not given(segmentMedianDays)',
      unit: 'boolean',
      internal: true,
    },
    rhythmSentence: {
      decide: [
        { when: 'noRhythm and given(lastVisit)', verdict: 'tooFew' },
        { when: 'noRhythm', verdict: 'nothing' },
        { when: 'not given(lastVisit) and given(evaluationDay)', verdict: 'groupToday' },
        { when: 'not given(lastVisit)', verdict: 'group' },
        { when: 'not given(evaluationDay)', verdict: 'noToday' },
        { when: "dormancyStatus = 'active'", verdict: 'active' },
        { when: "dormancyStatus = 'due'", verdict: 'due' },
        { when: "dormancyStatus = 'dormant'", verdict: 'dormant' },
        { verdict: 'lost' },
      ],
      internal: true,
    },
  },
  main: 'cutOffDays',
  verdict: 'rhythmSentence',
  decisive: ['typicalIntervalDays', 'daysSinceLastPurchase', 'silenceRatio'],
  first: ['segmentMedianDays', 'purchaseDays', 'evaluationDay', 'dormantFactor'],
  groups: [{ id: 'limits', inputs: ['dueFactor', 'lostFactor'] }],
  sentences: ['rhythmSentence'],
  charts: ['gaps'],
  notes: ['factors', 'contracts', 'seasons'],
});
