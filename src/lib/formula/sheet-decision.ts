import type { Node } from './ast';
import type { NamedFormula } from './evaluate';
import { after, code, ranks, value } from './sheet';
import { lowest, noRank, nothing, quoted } from './sheet-scope';
import type { SheetScope } from './sheet-scope';

interface Decision {
  decide: readonly { when: Node | null; verdict: string }[];
  refusals: NamedFormula['refusals'];
}

/** A decision as nested IFs: verdict, ranks and code of its rows, each asked only where the rows above do not hold. */
export function decision(
  { decide, refusals }: Decision,
  scope: SheetScope,
): { v: string; ranks: string[]; code: string } {
  const rows = [
    ...refusals.map(([own, when]) => ({ when, verdict: null, own })),
    ...decide.map((row) => ({ ...row, own: null })),
  ];
  const result = rows.reduceRight(
    (below, { when, verdict, own }) => {
      const answer = verdict === null ? nothing : quoted(verdict);
      const told = own === null ? nothing : quoted(own);
      if (when === null) return { v: answer, rank: noRank, code: told };
      const holds = value(when, scope);
      const next = after(
        when,
        scope,
        below.rank === noRank ? noRank : `IF(${holds},${noRank},${below.rank})`,
      );
      const sub = told === below.code ? told : `IF(${holds},${told},${below.code})`;
      return {
        v: `IF(${holds},${answer},${below.v})`,
        rank: lowest([...ranks(when, scope), next]),
        code: code(when, scope, sub),
      };
    },
    { v: nothing, rank: noRank, code: '"NO_DATA"' },
  );
  return { v: result.v, ranks: [result.rank], code: result.code };
}
