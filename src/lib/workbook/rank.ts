import type { Blame } from '../formula/value';

/**
 * In a sheet the input to blame is a number, so that the gravest is the lowest: errors first, then required inputs left
 * empty, then optional ones, each in the order of the contract.
 */
const step = 1000;
const gravity: Record<Blame['why'], number> = { error: 0, required: 1, empty: 2 };

/** The number of an input to blame. */
export const rankOf = ({ why, place }: Pick<Blame, 'why' | 'place'>): number => gravity[why] * step + place;

/** The rank of "no input is to blame": above all others, because Infinity cannot be written. */
export const noRank = '9999';

/** Whether an input is to blame. */
export const blamed = (rank: string): string => `${rank}<${noRank}`;

/** Whether an input in error is to blame. */
export const isError = (rank: string): string => `${rank}<${step}`;

/** The rank where it is that of an input in error. */
export const errorOnly = (rank: string): string => `IF(${isError(rank)},${rank},${noRank})`;

/** One expression for the gravest of some ranks. */
export function lowest(ranks: readonly string[]): string {
  const different = [...new Set(ranks)].filter((rank) => rank !== noRank && rank !== '');
  if (different.length === 0) return noRank;
  return different.length === 1 ? (different[0] as string) : `MIN(${different.join(',')})`;
}
