import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

/** What four trades promise; where their customers were asked, with the marks they gave. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    promises: [
      {
        source: 'salesTalk',
        promise: 9,
        experience: 6,
        action: 'raiseDelivery',
        dueDate: 20850,
      },
      { source: 'salesTalk', promise: 5, experience: 7 },
      { source: 'advert', promise: 10, experience: 10 },
    ],
  },
  garage: {
    promises: [
      { source: 'salesTalk', promise: 9, experience: 4.2, action: 'raiseDelivery', dueDate: 20850 },
      { source: 'advert', promise: 8.5, experience: 8.8 },
      { source: 'salesTalk', promise: 7, experience: 7.4 },
      { source: 'contract', promise: 10, experience: 9.5, action: 'lowerPromise', dueDate: 20880 },
    ],
  },
  'online-shop': {
    promises: [
      { source: 'advert', promise: 9, experience: 9.1 },
      { source: 'contract', promise: 6, experience: 7.6 },
      { source: 'advert', promise: 10, experience: 7, action: 'lowerPromise', dueDate: 20830 },
    ],
  },
  'tax-adviser': {
    promises: [
      { source: 'contract', promise: 9, experience: 9.2 },
      { source: 'salesTalk', promise: 8, experience: 6, action: 'raiseDelivery', dueDate: 20860 },
      { source: 'salesTalk', promise: 8, experience: 8.4 },
    ],
  },
};
