import { definePart } from '../../../../lib/definition/definition';

/** How many customers does the next comparison need? Two-sided 5 %, power 80 %, two groups of one size. */
export const sampleSize = definePart({
  id: 'sampleSize',
  inputs: ['baselineRate', 'detectableDifference'],
  quantities: {
    sampleSizeRounded: { formula: 'ceil(sampleSizePerGroup - 0.000000001)', unit: 'customers' },
    sampleSizePerGroup: {
      formula: '(chanceMargin + missMargin) ^ 2 / detectableDifference ^ 2',
      unit: 'customers',
      symbol: 'n',
      silent: true,
    },
    withLetterRate: {
      formula: 'baselineRate + detectableDifference',
      unit: 'share',
      symbol: 'p_1',
      internal: true,
    },
    middleRate: {
      formula: '(baselineRate + withLetterRate) / 2',
      unit: 'share',
      symbol: 'p̄',
      internal: true,
    },
    chanceMargin: {
      formula: 'certainty * sqrt(2 * middleRate * (1 - middleRate))',
      unit: 'ratio',
      internal: true,
    },
    missMargin: {
      formula: 'attention * sqrt(baselineRate * (1 - baselineRate) + withLetterRate * (1 - withLetterRate))',
      unit: 'ratio',
      internal: true,
    },
    // The quantile of 80 in 100: of five differences of this size four are noticed.
    attention: { formula: '0.8416212335729143', unit: 'ratio', internal: true },
    sizeSentence: { decide: [{ verdict: 'needed' }], internal: true },
  },
  main: 'sampleSizeRounded',
  first: ['detectableDifference', 'baselineRate'],
  sentences: ['sizeSentence'],
  charts: ['sizeByDifference'],
  notes: ['smallFirm'],
});
