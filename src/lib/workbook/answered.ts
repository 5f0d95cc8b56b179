import type { NamedFormula } from '../formula/interpret';
import { nothing, overflow, quoted } from './notation';
import { lowest, noRank } from './rank';
import type { Said } from './said';
import { comparing, say } from './scope';
import type { SheetScope } from './scope';

/** What one quantity, row or period says: value, ranks of the inputs to blame, and code. */
export interface Term {
  v: string;
  ranks: readonly string[];
  code: string;
  holds: Said['holds'];
}

/** A formula behind its refusals: its body, the ranks of the inputs to blame, and its code without any overflow. */
export interface Answered {
  body: Said;
  ranks: readonly string[];
  code: (rest?: string) => string;
}

/** Lays a formula out behind its refusals: own refusals as written, operands, then refusals that cannot be decided. */
export function answered(
  { body, refusals }: Pick<NamedFormula, 'body' | 'refusals'>,
  scope: SheetScope,
): Answered {
  const said = say(body, scope);
  const exact = comparing(scope, false);
  const conditions = refusals.map(([own, condition]) => ({ own, condition: say(condition, exact) }));
  const ranks = [...said.ranks];
  let held = '';
  for (const { condition } of conditions) {
    const more = condition.ranks.filter((rank) => !ranks.includes(rank));
    // A refusal below one that holds is not asked.
    if (more.length > 0) ranks.push(held === '' ? lowest(more) : `IF(${held},${noRank},${lowest(more)})`);
    const holds = condition.is(true);
    held = held === '' ? holds : `OR(${held},${holds})`;
  }
  return {
    body: said,
    ranks,
    code: (rest = nothing) => {
      const doubts = conditions.reduceRight((then, { condition }) => condition.code(then), rest);
      return conditions.reduceRight((then, { own, condition }) => {
        const { refused, v } = condition;
        return `IF(${refused === nothing ? v : `IF(${refused}<>"",FALSE(),${v})`},${quoted(own)},${then})`;
      }, said.code(doubts));
    },
  };
}

/** A formula behind its refusals as a term of its own: an overflow is told where nothing else is refused. */
export function answeredTerm(formula: Pick<NamedFormula, 'body' | 'refusals'>, scope: SheetScope): Term {
  const { body, ranks, code } = answered(formula, scope);
  return { v: body.v, ranks, code: code(overflow(body.v)), holds: body.holds };
}

/** A part of a formula as a term of its own. */
export const termOf = (said: Said): Term => ({
  v: said.v,
  ranks: said.ranks,
  code: said.code(overflow(said.v)),
  holds: said.holds,
});
