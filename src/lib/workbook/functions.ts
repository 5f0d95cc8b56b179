import type { Call, Node } from '../formula/ast';
import type { FunctionName } from '../formula/functions/index';
import { at } from './at';
import { extreme } from './extreme';
import { listSaid } from './told';
import { nothing, quoted, truth, undefinedResult } from './notation';
import { periodSum } from './periods';
import { errorOnly, noRank } from './rank';
import { count, first, quantile, reduction } from './reduce';
import { combined, fromCells, Said } from './said';
import { comparing, say } from './scope';
import type { SheetScope } from './scope';

/** How a call of a function is said in a sheet. */
export type SheetFunction = (call: Call, scope: SheetScope) => Said;

/** How each function of the language is written in a sheet; all of them can be held there, only procedures cannot. */
export const sheetFunctions = {
  abs: spread('ABS'),
  as: (call, scope) => argument(call, scope, 1),
  at,
  ceil: whole('ROUNDDOWN', 'ROUNDUP'),
  count,
  cumulative: listSaid,
  exp: spread('EXP', true),
  first,
  floor: whole('ROUNDUP', 'ROUNDDOWN'),
  given,
  groupBy: listSaid,
  highest: extreme('MAX'),
  if: choose,
  length,
  list: listSaid,
  ln: spread('LN', true),
  lowest: extreme('MIN'),
  max: spread('MAX'),
  maxOf: reduction({ name: 'MAX', neutral: nothing, needsRows: true }),
  mean: reduction({ name: 'AVERAGE', neutral: nothing, needsRows: true }),
  median: reduction({ name: 'MEDIAN', neutral: nothing, needsRows: true }),
  min: spread('MIN'),
  minOf: reduction({ name: 'MIN', neutral: nothing, needsRows: true }),
  periods: periodSum,
  product: reduction({ name: 'PRODUCT', neutral: '1', needsRows: false }),
  quantile,
  refused,
  round,
  sortBy: listSaid,
  sqrt: spread('SQRT', true),
  sum: reduction({ name: 'SUM', neutral: '0', needsRows: false }),
  where: listSaid,
  years: (call, scope) => argument(call, scope, 0),
} satisfies Record<FunctionName, SheetFunction>;

const argument = ({ args }: Call, scope: SheetScope, place: number): Said => say(args[place] as Node, scope);

/** A function that sheets have under a name of their own; some have no result everywhere. */
function spread(name: string, mayFail = false): SheetFunction {
  return ({ args }, scope) => {
    const said = args.map((arg) => say(arg, scope));
    const v = (): string => `${name}(${said.map((one) => one.v).join(',')})`;
    return combined(scope.model.grid, said, {
      v,
      ...(mayFail && { code: (rest) => undefinedResult(v(), rest) }),
    });
  };
}

/** The next whole number; INT goes down below zero in some spreadsheets and towards it in others. */
function whole(below: string, above: string): SheetFunction {
  return (call, scope) => {
    const of = argument(call, scope, 0);
    return combined(scope.model.grid, [of], {
      v: () => `IF(${of.operand(5)}<0,${below}(${of.v},0),${above}(${of.v},0))`,
    });
  };
}

/** Half up: sheets round halves away from zero, which differs below it. */
function round({ args }: Call, scope: SheetScope): Said {
  const { grid } = scope.model;
  const said = args.map((arg) => say(arg, scope));
  const [of, digits] = said as [Said, Said | undefined];
  return combined(grid, said, {
    v: () => {
      const x = grid.short(of.v);
      const places = digits?.v ?? '0';
      const scale = digits ? `10^${digits.operand(10)}` : '1';
      return `IF((${x})<0,-ROUNDUP(MAX(0,-(${x})*${scale}-0.5),0)/${scale},ROUND(${x},${places}))`;
    },
  });
}

function choose({ args }: Call, scope: SheetScope): Said {
  const { grid } = scope.model;
  const [condition, yes, no] = args.map((arg) => say(arg, scope)) as [Said, Said, Said];
  return new Said(grid, {
    v: () => `IF(${condition.v},${yes.v},${no.v})`,
    holds: yes.holds,
    ranks: [...condition.ranks, condition.branch(yes.rank, no.rank, noRank)],
    code(rest) {
      const after = grid.short(rest, nothing);
      const [a, b] = [yes.code(after), no.code(after)];
      return condition.code(a === b ? a : `IF(${condition.v},${a},${b})`);
    },
  });
}

/** Characters between the first and the last that is no blank; TRIM would also close gaps between words. */
function length(call: Call, scope: SheetScope): Said {
  const { grid } = scope.model;
  const of = argument(call, scope, 0);
  return combined(grid, [of], {
    v: () => {
      const x = grid.short(of.v);
      const last = `RIGHT(TRIM(${x}),1)`;
      const times = `LEN(${x})-LEN(SUBSTITUTE(${x},${last},""))`;
      const end = `FIND(CHAR(1),SUBSTITUTE(${x},${last},CHAR(1),${times}))`;
      return `IF(TRIM(${x})="",0,${end}-FIND(LEFT(TRIM(${x}),1),${x})+1)`;
    },
  });
}

/** Whether there is an answer or a value; only an input in error is in the way. */
function given(call: Call, scope: SheetScope): Said {
  const of = argument(call, comparing(scope, false), 0);
  const there = (): string => (of.holds === 'text' ? `TRIM(${of.v})<>""` : truth(true));
  return new Said(scope.model.grid, {
    v: () => {
      if (of.missing === undefined) return of.branch(there(), there(), truth(false));
      return of.holds === 'text' ? `IF(${of.missing}<>"",FALSE(),${there()})` : `${of.missing}=""`;
    },
    holds: 'truth',
    ranks: of.rank === noRank ? [] : [errorOnly(of.rank)],
  });
}

/** Whether a figure is refused with a code; any other refusal is passed on. */
function refused({ args: [figure, code] }: Call, scope: SheetScope): Said {
  const cells = scope.model.figure(figure?.type === 'name' ? figure.name : '');
  const asked = cells.code;
  const wanted = quoted(code?.type === 'text' ? code.value : '');
  return new Said(scope.model.grid, {
    v: () => (asked === '' ? truth(false) : `${asked}=${wanted}`),
    holds: 'truth',
    ranks: fromCells(scope.model.grid, cells).ranks,
    code: (rest) => (asked === '' ? rest : `IF(OR(${asked}="",${asked}=${wanted}),${rest},${asked})`),
  });
}
