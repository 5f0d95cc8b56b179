import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

/** Four contacts the four businesses of the other tools think about. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': { contactChannel: 'phone', audience: 'consumer' },
  garage: {
    contactChannel: 'letter',
    dataUse: {
      purpose: 0,
      basis: 1,
      informed: 1,
      fields: 0,
      objections: 0,
      deletion: 0,
      access: 0,
      contract: 1,
      names: 0,
    },
  },
  'online-shop': {
    contactChannel: 'email',
    addressFromSale: true,
    similarProducts: true,
    noticeAtCollection: false,
    noticeInEachMessage: true,
  },
  'tax-adviser': { contactChannel: 'phone', audience: 'business', presumedConsent: true },
};
