/** Procedures of the small tool, where a compiled module looks for them. */
export const procedures = {
  plus: {
    takes: ['1', '1'],
    unit: '1',
    sources: [],
    run: (a: number, b: number) => a + b,
  },
  /** Has no answer for a single day. */
  widest: {
    takes: ['list of days'],
    unit: 'days',
    sources: [],
    run: (days: readonly number[]) => (days.length < 2 ? null : Math.max(...days) - Math.min(...days)),
  },
  /** Goes beyond all bounds. */
  boundless: { takes: ['1'], unit: '1', sources: [], run: (a: number) => a / 0 },
};
