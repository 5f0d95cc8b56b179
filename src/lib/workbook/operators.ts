import { binding, comparisonBinding } from '../formula/ast';
import type { BinaryOp } from '../formula/ast';
import type { Grid } from './grid';
import { nothing, truth, undefinedResult } from './notation';
import { lowest, noRank } from './rank';
import { atom, combined, firstOf, Said } from './said';

type LogicOp = 'and' | 'or';
interface Sides {
  left: Said;
  right: Said;
  grid: Grid;
}

/**
 * `and` and `or`: a value as soon as one side decides, also where the other one has none; the right side is not read
 * where the left one decides.
 */
export function logic(op: LogicOp, { left, right, grid }: Sides): Said {
  const deciding = op === 'or';
  const decided = (): string =>
    op === 'and' ? `IF(${left.v},${right.v},${truth(false)})` : `IF(${left.v},${truth(true)},${right.v})`;
  const known = right.ranks.every((rank) => left.ranks.includes(rank));
  return new Said(grid, {
    v: () =>
      left.refused === nothing ? decided() : `IF(${left.refused}<>"",${truth(deciding)},${decided()})`,
    holds: 'truth',
    ranks: known
      ? left.ranks
      : [...left.ranks, `IF(${left.is(deciding)},${noRank},${grid.short(lowest(right.ranks), noRank)})`],
    code: (rest) => logicCode(op, { left, right, grid }, rest),
    is: (wanted) =>
      `${(op === 'and') === wanted ? 'AND' : 'OR'}(${grid.short(left.is(wanted))},${grid.short(right.is(wanted))})`,
  });
}

/**
 * The code where no side decides, else `rest`. The left side's code is noted also where the right one decides: it is the
 * first refused operand of what comes after.
 */
function logicCode(op: LogicOp, { left, right, grid }: Sides, rest: string): string {
  const [a, b] = [left.refused, right.refused];
  if (a === nothing && b === nothing) return rest;
  const passed = op === 'and' ? `IF(${left.v},${b},"")` : `IF(${left.v},"",${b})`;
  const after = b === nothing ? rest : firstOf(passed, rest, grid);
  if (a === nothing) return after;
  const noted = rest === nothing ? nothing : `IF(${grid.short(rest, nothing)}="","",${a})`;
  return `IF(${a}="",${after},IF(${right.is(op === 'or')},${noted},${a}))`;
}

/** `not`: decided wherever its operand is. */
export const negation = (of: Said, grid: Grid): Said =>
  combined(grid, [of], {
    v: () => `NOT(${of.v})`,
    holds: 'truth',
    ...(of.decides && { is: (wanted) => of.is(!wanted) }),
  });

/** A power: nothing to the power of zero is one, which not every spreadsheet knows. */
export function power({ left, right, grid }: Sides, exponent: number | null): Said {
  const plain = (): string => `${left.operand(atom)}^${right.operand(atom)}`;
  return combined(grid, [left, right], {
    v: () => (exponent === null || exponent === 0 ? `IF(${right.operand(5)}=0,1,${plain()})` : plain()),
    tight: exponent === null || exponent === 0 ? atom : binding['^'],
    ...(exponent === null && {
      code: (rest) => undefinedResult(`IF(${right.operand(5)}=0,1,${plain()})`, rest),
    }),
  });
}

/** Sum, difference, product or quotient; `divisor` is the right side where it is a number as written. */
export const arithmetic = (
  op: Exclude<BinaryOp, LogicOp>,
  { left, right, grid }: Sides,
  divisor: number | null,
): Said =>
  combined(grid, [left, right], {
    v: () => `${left.operand(binding[op])}${op}${right.operand(binding[op] + 1)}`,
    tight: binding[op],
    ...(op === '/' &&
      !divisor && { code: (rest) => `IF(${grid.short(right.operand(5))}=0,"DIV_ZERO",${rest})` }),
  });

/** A comparison; texts are compared letter by letter, numbers in decisions after rounding to 9 decimals. */
export const comparison = (
  op: Exclude<BinaryOp, LogicOp>,
  { left, right, grid }: Sides,
  rounded: boolean,
): Said =>
  combined(grid, [left, right], {
    v: () => {
      if (left.holds === 'text') {
        const same = `EXACT(${left.v},${right.v})`;
        return op === '<>' ? `NOT(${same})` : same;
      }
      const side = (one: Said): string =>
        rounded && one.holds === 'number' && !/^[\d.]+$/.test(one.v) ? `ROUND(${one.v},9)` : one.operand(5);
      return `${side(left)}${op}${side(right)}`;
    },
    tight: left.holds === 'text' ? atom : comparisonBinding,
    holds: 'truth',
  });
