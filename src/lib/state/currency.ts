import { persistentAtom } from './persist';
import { workspaceKey } from './storage';

/** The currencies a result can be labelled with. Changing the label converts nothing. */
export const currencies = ['EUR', 'CHF', 'USD', 'GBP'] as const;

/** The visitor's currency label. */
export const $currency = persistentAtom<string>(workspaceKey('currency'), 'EUR', {
  encode: (code) => JSON.stringify({ v: 1, d: code }),
  decode(raw) {
    try {
      const record = JSON.parse(raw) as { d?: unknown };
      return currencies.find((code) => code === record.d) ?? 'EUR';
    } catch {
      return 'EUR';
    }
  },
});
