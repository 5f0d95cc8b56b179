import type { ExamplesOf } from '../../../lib/definition/definition';
import type { tool } from './tool';

/** Contacts with who takes them on and how often; the words of each stand per language. */
const contacts = (...of: [owner: string, cadence: string][]) =>
  of.map(([owner, cadence]) => ({ owner, cadence }));

/** The four businesses; a large order of each beside what a usual one is worth. */
export const examples: ExamplesOf<typeof tool> = {
  'hair-salon': {
    firstPurchaseContacts: contacts(['J.', 'everyTime'], ['K.', 'everyTime']),
    afterPurchaseContacts: contacts(['K.', 'everyTime'], ['J.', 'everyTime']),
    repurchaseContacts: contacts(['K.', 'everyTime'], ['J.', 'everyTime']),
    orderPrice: 95,
    orderValue: 58,
    reassurance: { confirmChoice: 4, usageTips: 4, proof: 0, guarantee: 4, surprise: 2 },
    habitAnchors: { fixedDay: 4, reminder: 2, knownPerson: 4, nextStep: 4 },
  },
  garage: {
    firstPurchaseContacts: contacts(['D.', 'everyTime'], ['D.', 'everyTime']),
    afterPurchaseContacts: contacts(['D.', 'everyTime'], ['B.', 'everyTime']),
    repurchaseContacts: contacts(['D.', 'everyTime'], ['D.', 'yearly']),
    orderPrice: 1280,
    orderValue: 320,
    reassurance: { confirmChoice: 2, usageTips: 2, proof: 4, guarantee: 4, surprise: 0 },
    habitAnchors: { fixedDay: 0, reminder: 4, knownPerson: 2, nextStep: 0 },
  },
  'online-shop': {
    firstPurchaseContacts: contacts(['M.', 'everyTime'], ['H.', 'everyTime']),
    afterPurchaseContacts: contacts(['M.', 'everyTime'], ['M.', 'everyTime']),
    repurchaseContacts: contacts(['H.', 'monthly'], ['H.', 'yearly']),
    orderPrice: 48,
    orderValue: 62,
    reassurance: { confirmChoice: 2, usageTips: 4, proof: 2, guarantee: 4, surprise: 4 },
    habitAnchors: { fixedDay: 0, reminder: 0, knownPerson: 'na', nextStep: 4 },
  },
  'tax-adviser': {
    firstPurchaseContacts: contacts(['O.', 'everyTime'], ['F.', 'once']),
    afterPurchaseContacts: contacts(['O.', 'once'], ['F.', 'everyTime']),
    repurchaseContacts: contacts(['O.', 'yearly'], ['F.', 'everyTime']),
    orderPrice: 3800,
    orderValue: 1900,
    reassurance: { confirmChoice: 2, usageTips: 4, proof: 4, guarantee: 4, surprise: 'na' },
    habitAnchors: { fixedDay: 4, reminder: 4, knownPerson: 4, nextStep: 2 },
  },
};
