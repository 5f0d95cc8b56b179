import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  netGain: 'Wie viele durch die Aktion zurückkamen, mal was jeder wert ist. Davon gehen die Kosten ab.',
  contactedSuccessRate: 'Wer mit Brief zurückkam, geteilt durch alle, die einen Brief bekamen.',
  controlSuccessRate: 'Wer ohne Brief zurückkam, geteilt durch alle, die keinen bekamen.',
  incrementalRate: 'Von denen, die mit Brief kamen, gehen so viele ab, wie auch ohne Brief gekommen sind.',
  incrementalRateLow:
    'Vom Unterschied geht ab, was mit Brief nur Glück und ohne Brief nur Pech gewesen sein kann, nach dem Verfahren von Newcombe.',
  incrementalRateHigh:
    'Zum Unterschied kommt dazu, was mit Brief nur Pech und ohne Brief nur Glück gewesen sein kann, nach dem Verfahren von Newcombe.',
  incrementalSuccesses: 'Der Unterschied, mal so viele Kunden, wie einen Brief bekamen.',
  certainty: 'Eine feste Zahl. Sie macht die Spanne so breit, dass sie in 19 von 20 Fällen stimmt.',
  contactedCentre: 'Bei wenigen Kunden rückt die Mitte der Spanne ein Stück zur Hälfte hin.',
  contactedHalf: 'Je mehr Kunden einen Brief bekamen, desto schmaler wird die Spanne.',
  controlCentre: 'Bei wenigen Kunden rückt die Mitte der Spanne ein Stück zur Hälfte hin.',
  controlHalf: 'Je mehr Kunden ohne Brief blieben, desto schmaler wird die Spanne.',
  incrementalSuccessesLow: 'Das untere Ende der Spanne, mal so viele Kunden, wie einen Brief bekamen.',
  incrementalSuccessesHigh: 'Das obere Ende der Spanne, mal so viele Kunden, wie einen Brief bekamen.',
  breakEvenSuccesses: 'Die Kosten der Aktion, geteilt durch das, was ein Rückkehrer wert ist.',
  campaignCount: 'Wie viele Aktionen Sie verglichen haben: die anderen und diese.',
  assumedSuccesses: 'Wer zurückkam, ohne die, die nach Ihrer Annahme auch ohne Brief gekommen wären.',
  assumedGain: 'Was diese Rückkehrer wert sind, ohne die Kosten.',
  othersByGain: 'Ihre anderen Aktionen, nach ihrem Gewinn geordnet.',
  betterByGain: 'Die Aktionen, deren Gewinn größer war als der dieser Aktion.',
  attention: 'Eine feste Zahl. Mit ihr fallen von fünf wirklichen Erfolgen vier auf.',
  sampleSizeRounded: 'Halbe Kunden gibt es nicht, deshalb wird aufgerundet.',
  sampleSizePerGroup:
    'Beide Zuschläge zusammen, geteilt durch den Unterschied, und das mit sich selbst malgenommen. Ist der Unterschied nur halb so groß, brauchen Sie ungefähr viermal so viele Kunden.',
  withLetterRate: 'Wer ohnehin käme, und dazu die, die der Brief bringen soll.',
  middleRate: 'Beide Gruppen zusammen betrachtet: die Mitte zwischen ihnen.',
  chanceMargin:
    'So viel Abstand ist nötig, damit höchstens einer von zwanzig Zufällen wie ein Erfolg aussieht.',
  missMargin: 'So viel Abstand ist nötig, damit von fünf wirklichen Erfolgen vier auffallen.',
};
