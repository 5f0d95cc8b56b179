/** What no page of the site asks and every letter needs; asked once beside a letter and kept on the device. */
export const asked = ['firm', 'address', 'name', 'phone', 'email', 'web'] as const;
export type Asked = (typeof asked)[number];

/** Where an answer of the visitor's lies that may stand in a letter. */
export interface WorksheetSource {
  tool: string;
  input: string;
  /** Of a list the field that is meant, in the first row where the others read as given. */
  field?: string;
  where?: Readonly<Record<string, readonly string[]>>;
  /** Other answers of the same tool without which this one does not go into a letter. */
  when?: Readonly<Record<string, readonly string[]>>;
  /** Whether an amount of nothing is an answer that may be told. */
  zero?: true;
}

const benefit = (reason: string, ...measureType: string[]): WorksheetSource => ({
  tool: 'measure-matrix',
  input: 'measures',
  field: 'benefit',
  where: { reason: [reason], ...(measureType.length > 0 && { measureType }) },
});
const talk = (input: string): WorksheetSource => ({ tool: 'win-back-talk', input });

/** Gaps that are filled from a worksheet or a calculator, by their name in the letters. */
export const worksheetGaps: Readonly<Record<string, WorksheetSource>> = {
  benefitPrice: benefit('boughtAway'),
  benefitCompetitor: benefit('pulledAway'),
  benefitForgot: benefit('faded'),
  // A word of thanks is an action too, but nothing that could be offered.
  benefitNeeds: benefit('noLongerNeeded', 'serviceBenefit', 'cooperationBundle', 'information'),
  voucher: { tool: 'reactivation-roi', input: 'incentivePerWin' },
  facts: talk('facts'),
  guess: talk('causeHypothesis'),
  goal: talk('mainGoal'),
  limit: { ...talk('giftLimit'), zero: true },
  openDoor: talk('subGoalOpenDoor'),
  talkers: { tool: 'team-duties', input: 'talkers' },
  wanted: { tool: 'referral-plan', input: 'targets', field: 'recipient' },
  friendGift: { tool: 'referral-plan', input: 'referredReward', when: { rewardRule: ['free'] } },
};

/** Gaps that are filled from what is asked beside the letter. */
export const askedGaps: Readonly<Record<string, readonly Asked[]>> = {
  letterhead: ['firm', 'address'],
  letterfoot: ['firm', 'address'],
  firm: ['firm'],
  address: ['address'],
  signature: ['name'],
  name: ['name'],
  nameAndPhone: ['name', 'phone'],
  phone: ['phone'],
  email: ['email'],
  contact: ['phone', 'email'],
  privacy: ['web'],
  privacyAddress: ['web'],
};

/** Where the visitor's own list says which reason costs most, and the template for each of them. */
export const costliest = {
  tool: 'loss-reasons',
  figure: 'costliestReason',
  templates: {
    pushedUnintentionally: 'fault',
    boughtAway: 'price',
    pulledAway: 'competitor',
    noLongerNeeded: 'changed-needs',
    faded: 'due',
    unknown: 'unknown',
  },
} as const;

/** What leads to a template, in the order of the page. */
export const occasions = [
  'quiet',
  'complaint',
  'recommendation',
  'cancellation',
  'survey',
  'consent',
] as const;
export type Occasion = (typeof occasions)[number];

/** On which way a template goes out, or how it is said. */
export const channels = ['letter', 'email', 'reply', 'call', 'talk', 'card', 'sheet'] as const;
export type Channel = (typeof channels)[number];
