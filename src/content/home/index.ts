/** A question the home page begins with: where it leads, in minutes. */
interface Question {
  id: 'letter' | 'write' | 'worth' | 'recommended' | 'missing' | 'cancelled' | 'goal';
  way: 'referral' | 'win-back' | 'retention';
  minutes: number;
  path: readonly string[];
  /** The part of a tool whose first figures are counted: `tool/part`. */
  figures?: string;
  /** The figure that says how far the visitor is: `tool/quantity`. */
  own?: string;
}

const questions: readonly Question[] = [
  {
    id: 'letter',
    way: 'win-back',
    minutes: 5,
    path: ['tools', 'reactivation-roi'],
    figures: 'reactivation-roi/campaign',
    own: 'reactivation-roi/netGain',
  },
  { id: 'write', way: 'win-back', minutes: 20, path: ['playbooks', 'win-back', '#twenty-minutes'] },
  {
    id: 'worth',
    way: 'retention',
    minutes: 4,
    path: ['tools', 'customer-value'],
    figures: 'customer-value/lifetimeValue',
    own: 'customer-value/newCustomerLifetimeValue',
  },
  {
    id: 'recommended',
    way: 'referral',
    minutes: 5,
    path: ['tools', 'referral-rate'],
    figures: 'referral-rate/rates',
    own: 'referral-rate/referralRate',
  },
  { id: 'missing', way: 'win-back', minutes: 35, path: ['playbooks', 'win-back', 'identify'] },
  { id: 'cancelled', way: 'win-back', minutes: 90, path: ['playbooks', 'win-back', '#cancelled'] },
  {
    id: 'goal',
    way: 'win-back',
    minutes: 15,
    path: ['tools', 'smart-criteria'],
  },
];

/** Pages one opens for one thing and leaves again. */
export const lookUp = ['templates', 'law', 'evidence', 'myth-check', 'others', 'glossary'] as const;

/** Where the home page leads: its questions, and the calculator that says what a way is worth. */
export const home = {
  questions,
  wayTools: {
    referral: 'referral-rate/rates',
    'win-back': 'reactivation-roi/campaign',
    retention: 'customer-value/retentionUplift',
  },
  figures: {
    referral: 'referral-rate/referralRate',
    winBack: 'reactivation-roi/netGain',
    retention: 'customer-value/newCustomerLifetimeValue',
  },
  /** What looks at all three ways. */
  all: { path: ['self-assessment'], tool: 'self-assessment', minutes: 15 },
  /** The three ways of working: where each one's link leads. */
  working: {
    own: ['playbooks', 'win-back', '#twenty-minutes'],
    clients: ['playbooks', 'win-back', '#half-day'],
    teaching: ['tools', 'reactivation-roi', '#actions'],
  },
} as const;
export type { Question };
