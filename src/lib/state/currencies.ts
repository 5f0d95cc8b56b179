/** The currencies a result can be labelled with. Changing the label converts nothing. */
export const currencies = ['EUR', 'CHF', 'USD', 'GBP'] as const;
