import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

const first = 20819;
const july = 20635;

/** A line: so many days after the first of January 2027, who, how far, sent by whom, and what else is known. */
const line = (day: number, newCustomer: string, stage: string, recommender: string, more: object = {}) => ({
  day: first + day,
  newCustomer,
  stage,
  byRecommendation: true,
  recommender,
  ...more,
});
/** A voucher of so much, as their bring-a-friend offers say; a tax adviser may give words only. */
const voucher = (thankYouCost: number) => ({ thankYouForm: 'discount', thankYouCost });
const words = { thankYouForm: 'words' };
const talk = { channel: 'inPerson' };

/** The four businesses, with as many lines as their figures in the referral calculator let one expect. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    periodFrom: first,
    periodTo: first + 30,
    otherNewCustomers: 13,
    entries: [
      line(4, 'L. B.', 'bought', 'A. S.', {
        ...talk,
        ...voucher(10),
        daysToContact: 3,
        daysToOrder: 9,
        orderValue: 84,
      }),
      line(5, 'M. W.', 'bought', 'T. K.', { ...talk, ...voucher(10), daysToOrder: 12, orderValue: 52 }),
      line(6, 'D. P.', 'asked', 'A. S.', talk),
      line(8, 'N. F.', 'bought', 'E. R.', { ...talk, ...voucher(10), daysToOrder: 20, orderValue: 61 }),
      line(9, 'J. H.', 'heard', 'T. K.', talk),
      line(11, 'C. A.', 'bought', 'A. S.', { ...talk, ...voucher(10), daysToOrder: 6, orderValue: 95 }),
      line(12, 'S. G.', 'heard', 'H. N.', talk),
      line(13, 'I. V.', 'asked', 'B. M.', { channel: 'online' }),
      line(15, 'F. T.', 'bought', 'P. Z.', { ...talk, ...voucher(10), daysToOrder: 15, orderValue: 44 }),
      line(15, 'R. T.', 'bought', 'P. Z.', { ...talk, ...voucher(10), daysToOrder: 15, orderValue: 23 }),
      line(16, 'K. O.', 'heard', 'L. D.', talk),
      line(18, 'V. E.', 'heard', 'A. S.', talk),
      line(19, 'G. L.', 'bought', 'M. J.', {
        channel: 'online',
        ...voucher(10),
        daysToOrder: 4,
        orderValue: 58,
      }),
      line(20, 'A. Y.', 'asked', 'C. U.', talk),
      line(22, 'H. S.', 'bought', 'S. K.', { ...talk, ...voucher(10), daysToOrder: 11, orderValue: 72 }),
      line(23, 'T. D.', 'heard', 'S. K.', talk),
      line(26, 'E. M.', 'asked', 'R. F.', talk),
      line(27, 'P. I.', 'bought', 'G. H.', { ...talk, ...voucher(10), daysToOrder: 8, orderValue: 49 }),
      line(28, 'O. N.', 'heard', 'J. W.', talk),
      line(29, 'U. K.', 'heard', 'D. A.', talk),
    ],
  },
  garage: {
    periodFrom: first,
    periodTo: first + 30,
    otherNewCustomers: 14,
    entries: [
      line(3, 'B. K.', 'bought', 'H. L.', {
        ...talk,
        ...voucher(20),
        daysToContact: 1,
        daysToOrder: 2,
        orderValue: 410,
      }),
      line(4, 'M. S.', 'bought', 'R. T.', { ...talk, ...voucher(20), daysToOrder: 30, orderValue: 289 }),
      line(5, 'F. E.', 'asked', 'R. T.', talk),
      line(7, 'A. D.', 'heard', 'J. P.', talk),
      line(8, 'G. W.', 'bought', 'K. O.', { ...talk, ...voucher(20), daysToOrder: 14, orderValue: 180 }),
      line(10, 'S. N.', 'bought', 'H. L.', { ...talk, ...voucher(20), daysToOrder: 21, orderValue: 325 }),
      line(11, 'T. A.', 'heard', 'M. B.', talk),
      line(12, 'L. V.', 'asked', 'D. G.', talk),
      line(14, 'C. H.', 'bought', 'E. F.', {
        channel: 'online',
        ...voucher(20),
        daysToOrder: 3,
        orderValue: 240,
      }),
      line(15, 'N. R.', 'heard', 'W. S.', talk),
      line(17, 'O. P.', 'bought', 'T. N.', { ...talk, ...voucher(20), daysToOrder: 45, orderValue: 560 }),
      line(18, 'K. J.', 'asked', 'C. M.', talk),
      line(19, 'D. Z.', 'bought', 'A. H.', { ...talk, ...voucher(20), daysToOrder: 10, orderValue: 95 }),
      line(20, 'E. B.', 'heard', 'H. L.', talk),
      line(21, 'W. G.', 'heard', 'P. D.', talk),
      line(24, 'J. F.', 'bought', 'S. E.', { ...talk, ...voucher(20), daysToOrder: 18, orderValue: 370 }),
      line(25, 'H. U.', 'heard', 'L. K.', talk),
      line(26, 'I. M.', 'bought', 'B. R.', { ...talk, ...voucher(20), daysToOrder: 7, orderValue: 215 }),
      line(27, 'R. C.', 'heard', 'G. A.', talk),
      line(28, 'P. T.', 'asked', 'F. W.', { channel: 'online' }),
    ],
  },
  // Who was told of the shop without ordering is not seen; those who order may say who sent them.
  'online-shop': {
    periodFrom: july,
    periodTo: july + 30,
    otherNewCustomers: 239,
    entries: [
      ['L. M.', 'K. S.'],
      ['D. R.', 'B. T.'],
      ['A. W.', 'H. J.'],
      ['S. F.', 'K. S.'],
      ['N. P.', 'E. V.'],
      ['C. D.', 'M. O.'],
      ['T. H.', 'P. L.'],
      ['J. B.', 'G. N.'],
      ['M. K.', 'B. T.'],
      ['E. A.', 'R. W.'],
      ['V. S.', 'F. D.'],
      ['R. G.', 'K. S.'],
      ['B. N.', 'S. A.'],
      ['H. E.', 'C. H.'],
      ['P. U.', 'J. M.'],
      ['F. L.', 'T. E.'],
      ['K. T.', 'L. B.'],
      ['G. I.', 'H. J.'],
      ['O. J.', 'N. C.'],
      ['N. K.', 'I. T.'],
    ].map(([newCustomer = '', recommender = ''], place) =>
      line(july - first + place + 2, newCustomer, 'bought', recommender, {
        channel: place % 3 === 0 ? 'inPerson' : 'online',
        ...voucher(5),
      }),
    ),
  },
  'tax-adviser': {
    periodFrom: first - 184,
    periodTo: first - 1,
    otherNewCustomers: 3,
    entries: [
      line(-180, 'G. M.', 'bought', 'S. B.', {
        ...talk,
        ...words,
        daysToContact: 20,
        daysToOrder: 55,
        orderValue: 2250,
      }),
      line(-171, 'T. R.', 'heard', 'M. K.', talk),
      line(-160, 'J. L.', 'bought', 'R. F.', { ...talk, ...words, daysToOrder: 30, orderValue: 1400 }),
      line(-148, 'A. P.', 'heard', 'D. E.', talk),
      line(-139, 'W. T.', 'bought', 'K. A.', { ...talk, ...words, daysToOrder: 62, orderValue: 1950 }),
      line(-121, 'N. J.', 'heard', 'L. G.', talk),
      line(-110, 'F. B.', 'asked', 'P. O.', talk),
      line(-98, 'S. D.', 'bought', 'M. V.', { ...talk, ...words, daysToOrder: 44, orderValue: 2000 }),
      line(-81, 'M. E.', 'heard', 'J. T.', talk),
      line(-70, 'I. W.', 'bought', 'W. N.', {
        channel: 'online',
        ...words,
        daysToOrder: 15,
        orderValue: 1300,
      }),
      line(-62, 'V. K.', 'heard', 'E. S.', talk),
      line(-50, 'D. F.', 'bought', 'E. R.', { ...talk, ...words, daysToOrder: 38, orderValue: 1800 }),
      line(-33, 'K. M.', 'asked', 'O. K.', talk),
      line(-25, 'R. S.', 'heard', 'V. R.', talk),
      line(-9, 'P. A.', 'heard', 'A. L.', talk),
    ],
  },
};
