import * as abs from './abs';
import * as convert from './as';
import * as at from './at';
import * as ceil from './ceil';
import * as count from './count';
import * as cumulative from './cumulative';
import * as exp from './exp';
import * as first from './first';
import * as floor from './floor';
import * as given from './given';
import * as groupBy from './groupBy';
import * as highest from './highest';
import * as choose from './if';
import * as length from './length';
import * as list from './list';
import * as ln from './ln';
import * as lowest from './lowest';
import * as max from './max';
import * as maxOf from './maxOf';
import * as mean from './mean';
import * as median from './median';
import * as min from './min';
import * as minOf from './minOf';
import * as periods from './periods';
import * as product from './product';
import * as quantile from './quantile';
import * as refused from './refused';
import * as round from './round';
import * as sortBy from './sortBy';
import * as sqrt from './sqrt';
import * as sum from './sum';
import * as where from './where';
import * as years from './years';
import type { FormulaFunction } from './function';

/**
 * Every function of the language by the name it has once names are bound: `sum` over periods is `periods` there, and
 * the smallest of a list is `minOf`.
 */
export const functions = {
  abs,
  as: convert,
  at,
  ceil,
  count,
  cumulative,
  exp,
  first,
  floor,
  given,
  groupBy,
  highest,
  if: choose,
  length,
  list,
  ln,
  lowest,
  max,
  maxOf,
  mean,
  median,
  min,
  minOf,
  periods,
  product,
  quantile,
  refused,
  round,
  sortBy,
  sqrt,
  sum,
  where,
  years,
} satisfies Record<string, FormulaFunction>;
export type FunctionName = keyof typeof functions;

/** A function of the language, or undefined for a named formula or procedure. */
export const functionOf = (name: string): FormulaFunction | undefined =>
  Object.hasOwn(functions, name) ? functions[name as FunctionName] : undefined;

/** Whether a function asks something of each row of the list it is given. */
export const asksRows = (name: string): boolean => functionOf(name)?.reads(0) === 'rows';
