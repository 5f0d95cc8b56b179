/** Where a term matters: a tool, a step, or a playbook's first page. */
export type TermPlace = { tool: string } | { step: string } | { book: string };

interface Entry {
  id: string;
  /** The most fitting first: it is also found under the words of the term. */
  places: readonly TermPlace[];
  /** The tool on whose methods page the formula stands, where the term is a figure that is worked out. */
  method?: string;
  /** A word of the running text that not everybody knows; it is explained where it first stands on a page. */
  explain?: true;
}

/** Every term, with what is the same in both languages. */
export const entries = [
  // How new customers come on a recommendation.
  { id: 'referral-marketing', places: [{ book: 'referral' }, { tool: 'referral-plan' }] },
  { id: 'word-of-mouth', places: [{ step: 'referral/analysis' }], explain: true },
  { id: 'referral-rate', places: [{ tool: 'referral-rate' }], method: 'referral-rate', explain: true },
  { id: 'willingness-to-recommend', places: [{ tool: 'referral-rate' }], method: 'referral-rate' },
  { id: 'net-promoter-score', places: [{ tool: 'referral-rate' }], method: 'referral-rate' },
  { id: 'recommender-share', places: [{ tool: 'referral-rate' }], method: 'referral-rate' },
  { id: 'recommender', places: [{ step: 'referral/analysis' }, { tool: 'referral-log' }] },
  { id: 'active-advocate', places: [{ step: 'referral/analysis' }] },
  { id: 'referred-prospect', places: [{ tool: 'referral-log' }] },
  { id: 'refer-a-friend-programme', places: [{ step: 'referral/measures' }, { tool: 'referral-rate' }] },
  { id: 'customer-referral-value', places: [{ tool: 'customer-value' }], method: 'customer-value' },
  { id: 'viral-coefficient', places: [{ tool: 'referral-rate' }], method: 'referral-rate' },
  { id: 'reason-to-talk', places: [{ step: 'referral/strategy' }, { tool: 'referral-plan' }] },
  {
    id: 'reward',
    places: [{ step: 'referral/measures' }, { tool: 'referral-rate' }],
    method: 'referral-rate',
  },
  { id: 'procuring-of-mandates', places: [{ step: 'referral/measures' }] },

  // What a customer is worth.
  { id: 'customer-value', places: [{ tool: 'customer-value' }], method: 'customer-value', explain: true },
  { id: 'customer-lifetime-value', places: [{ tool: 'customer-value' }], method: 'customer-value' },
  {
    id: 'second-lifetime-value',
    places: [{ tool: 'reactivation-roi' }, { step: 'win-back/frame' }],
    method: 'reactivation-roi',
  },
  { id: 'customer-equity', places: [{ tool: 'customer-value' }], method: 'customer-value' },
  { id: 'contribution-margin', places: [{ tool: 'customer-value' }], explain: true },
  { id: 'customer-acquisition-cost', places: [{ tool: 'customer-value' }], method: 'customer-value' },
  { id: 'payback-period', places: [{ tool: 'customer-value' }], method: 'customer-value' },
  { id: 'present-value', places: [{ tool: 'customer-value' }], method: 'customer-value' },
  { id: 'assumption', places: [{ tool: 'customer-value' }] },

  // Staying.
  { id: 'customer-retention', places: [{ book: 'lifecycle' }] },
  { id: 'attachment', places: [{ step: 'lifecycle/opening' }] },
  { id: 'retention-rate', places: [{ tool: 'customer-value' }], method: 'customer-value' },
  { id: 'churn', places: [{ step: 'win-back/identify' }, { tool: 'early-warning' }] },
  { id: 'churn-rate', places: [{ tool: 'customer-value' }], method: 'customer-value' },
  { id: 'first-time-buyer', places: [{ tool: 'lifecycle-funnel' }] },
  { id: 'existing-customer', places: [{ tool: 'lifecycle-funnel' }] },
  { id: 'repeat-purchase-rate', places: [{ tool: 'lifecycle-funnel' }], method: 'lifecycle-funnel' },
  { id: 'post-purchase-phase', places: [{ step: 'lifecycle/after-purchase' }, { tool: 'phase-plan' }] },
  { id: 'post-purchase-dissonance', places: [{ step: 'lifecycle/after-purchase' }] },
  {
    id: 'expectation-experience-gap',
    places: [{ tool: 'expectation-gap' }, { step: 'lifecycle/expectations' }],
    method: 'expectation-gap',
  },
  { id: 'satisfaction-and-delight', places: [{ step: 'lifecycle/expectations' }] },
  { id: 'under-promising', places: [{ step: 'lifecycle/expectations' }, { tool: 'promise-check' }] },
  {
    id: 'complaint-management',
    places: [{ step: 'lifecycle/complaints' }, { tool: 'complaint-recovery' }],
    method: 'complaint-recovery',
  },
  { id: 'goodwill', places: [{ step: 'lifecycle/complaints' }], explain: true },
  { id: 'room-for-decision', places: [{ step: 'lifecycle/complaints' }, { tool: 'team-duties' }] },
  { id: 'bargain-hunter', places: [{ step: 'lifecycle/repurchase' }] },

  // Noticing early.
  { id: 'early-warning-system', places: [{ step: 'lifecycle/prevention' }, { tool: 'early-warning' }] },
  { id: 'warning-sign', places: [{ tool: 'early-warning' }] },
  { id: 'attention-score', places: [{ tool: 'early-warning' }], method: 'early-warning', explain: true },
  { id: 'false-alarm', places: [{ tool: 'early-warning' }], method: 'early-warning' },
  {
    id: 'purchase-rhythm',
    places: [{ tool: 'dormancy-threshold' }],
    method: 'dormancy-threshold',
    explain: true,
  },
  {
    id: 'cut-off',
    places: [{ tool: 'dormancy-threshold' }, { step: 'win-back/identify' }],
    method: 'dormancy-threshold',
    explain: true,
  },
  { id: 'dormancy-factor', places: [{ tool: 'dormancy-threshold' }], method: 'dormancy-threshold' },
  {
    id: 'probability-of-being-active',
    places: [{ tool: 'dormancy-threshold' }],
    method: 'dormancy-threshold',
  },

  // Getting them back.
  { id: 'win-back', places: [{ book: 'win-back' }, { tool: 'reactivation-roi' }] },
  { id: 'win-back-rate', places: [{ tool: 'reactivation-roi' }], method: 'reactivation-roi', explain: true },
  { id: 'cancellation-management', places: [{ step: 'win-back/talks' }, { book: 'win-back' }] },
  { id: 'revitalisation-management', places: [{ book: 'win-back' }] },
  { id: 'reactivation', places: [{ tool: 'reactivation-roi' }, { book: 'win-back' }] },
  { id: 'dormant-record', places: [{ step: 'win-back/identify' }] },
  { id: 'dormant-customer', places: [{ step: 'win-back/identify' }, { tool: 'dormancy-threshold' }] },
  { id: 'silent-defector', places: [{ step: 'lifecycle/prevention' }, { tool: 'complaint-recovery' }] },
  { id: 'ideal-customer', places: [{ tool: 'exclusion-list' }, { step: 'win-back/select' }] },
  { id: 'leave-out-list', places: [{ tool: 'exclusion-list' }, { step: 'win-back/select' }] },
  { id: 'loss-cause-analysis', places: [{ step: 'win-back/causes' }, { tool: 'loss-reasons' }] },
  { id: 'win-back-conversation', places: [{ tool: 'win-back-talk' }, { step: 'win-back/talks' }] },
  { id: 'second-loyalty', places: [{ step: 'win-back/second-loyalty' }, { tool: 'second-loyalty' }] },

  // Agreeing on a goal, and checking what came of it.
  { id: 'sub-goal', places: [{ tool: 'relationship-goals' }, { tool: 'smart-criteria' }] },
  {
    id: 'outcome-ladder',
    places: [{ tool: 'smart-criteria' }, { step: 'win-back/frame' }],
    method: 'smart-criteria',
  },
  { id: 'performance-control', places: [{ step: 'win-back/control' }, { tool: 'campaign-control' }] },
  { id: 'control-group', places: [{ tool: 'campaign-control' }], method: 'campaign-control', explain: true },
  {
    id: 'self-returner',
    places: [{ tool: 'reactivation-roi' }, { tool: 'campaign-control' }],
    method: 'reactivation-roi',
  },
  { id: 'incremental', places: [{ tool: 'campaign-control' }], method: 'campaign-control' },
  { id: 'break-even', places: [{ tool: 'reactivation-roi' }], method: 'reactivation-roi', explain: true },
  { id: 'scenarios', places: [{ tool: 'reactivation-roi' }], method: 'reactivation-roi' },
  { id: 'action-plan', places: [{ step: 'win-back/measures' }, { tool: 'measure-matrix' }] },
  { id: 'parking-lot', places: [{ step: 'win-back/frame' }] },
  { id: 'duplicate-refund-return', places: [{ step: 'win-back/identify' }] },

  // What the law asks.
  { id: 'cancellation-button', places: [{ step: 'win-back/talks' }], explain: true },
  { id: 'confirmation-page', places: [{ step: 'win-back/talks' }], explain: true },
  { id: 'confirmation-button', places: [{ step: 'win-back/talks' }] },
  { id: 'confirmation-of-cancellation', places: [{ step: 'win-back/talks' }] },
  { id: 'withdrawal-from-contract', places: [{ step: 'win-back/talks' }] },
  { id: 'withdrawal-function', places: [{ step: 'win-back/talks' }], explain: true },
  { id: 'withdrawal-of-consent', places: [{ tool: 'contact-permission' }] },
  { id: 'existing-customer-exception', places: [{ tool: 'contact-permission' }] },
  { id: 'objection-to-advertising', places: [{ tool: 'contact-permission' }, { step: 'win-back/select' }] },
  { id: 'consent', places: [{ tool: 'contact-permission' }], explain: true },
  { id: 'controller-and-processor', places: [{ step: 'win-back/frame' }], explain: true },
  { id: 'generic-environmental-claim', places: [{ step: 'win-back/talks' }], explain: true },
  { id: 'repair-or-replacement', places: [{ step: 'lifecycle/complaints' }, { tool: 'complaint-recovery' }] },
] as const satisfies readonly Entry[];

export type TermId = (typeof entries)[number]['id'];
