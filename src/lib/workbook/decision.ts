import type { BoundQuantity } from '../definition/bound';
import type { Term } from './answered';
import { first, nothing, quoted } from './notation';
import { blamed, lowest, noRank } from './rank';
import type { Said } from './said';
import { say } from './scope';
import type { SheetScope } from './scope';

interface Row {
  when: Said | null;
  verdict: string;
}
interface Below {
  v: string;
  rank: string;
  code: string;
}

/**
 * A decision as nested IFs: each row is asked only where the rows above do not hold and no input has been to blame;
 * refusals that cannot be decided are passed over, but their reason goes first where a row cannot be decided either.
 */
export function decisionTerm(
  { decide, refusals }: Pick<BoundQuantity, 'decide' | 'refusals'>,
  scope: SheetScope,
): Term {
  const rows = (decide ?? []).map(({ when, verdict }) => ({ when: when && say(when, scope), verdict }));
  const conditions = refusals.map(([own, condition]) => ({ own, condition: say(condition, scope) }));
  const said = conditions.flatMap(({ condition }) => condition.ranks);
  const { v, rank, code } = rowsTerm(rows, lowest(said));
  return {
    v,
    ranks: [
      conditions.reduceRight(
        (then, { condition }) =>
          lowest([
            ...condition.ranks,
            then === noRank ? noRank : `IF(${condition.is(true)},${noRank},${then})`,
          ]),
        rank,
      ),
    ],
    code: refusalCode(conditions, nothing, code),
    holds: 'text',
  };
}

/** @param before the rank of what was read before the rows */
function rowsTerm([row, ...more]: readonly Row[], before: string): Below {
  if (!row) return { v: nothing, rank: noRank, code: quoted('NO_DATA') };
  const { when, verdict } = row;
  if (!when) return { v: quoted(verdict), rank: noRank, code: nothing };
  const below = rowsTerm(more, noRank);
  const next = when.strictly(
    below.rank === noRank ? noRank : `IF(${when.v},${noRank},${below.rank})`,
    noRank,
  );
  const unblamed = before === noRank || next === noRank ? next : `IF(${blamed(before)},${noRank},${next})`;
  return {
    v: `IF(${when.v},${quoted(verdict)},${below.v})`,
    rank: lowest([...when.ranks, unblamed]),
    code: when.code(below.code === nothing ? nothing : `IF(${when.v},"",${below.code})`),
  };
}

/** @param noted the code of the refusals that could not be decided so far */
function refusalCode(
  [one, ...more]: readonly { own: string; condition: Said }[],
  noted: string,
  rows: string,
): string {
  if (!one) return noted === nothing ? rows : `IF(${rows}="","",${first(noted, rows)})`;
  const { own, condition } = one;
  const rest = refusalCode(more, first(noted, condition.refused), rows);
  return `IF(${condition.is(true)},${first(noted, quoted(own))},${rest})`;
}
