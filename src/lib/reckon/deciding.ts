import { isNumeric } from '../field/field';
import type { Answer, Field } from '../field/field';
import type { Value } from '../formula/value';
import type { Session } from './session';

/** An assumption taken to both ends of what is plausible, all other figures as they stand. */
export interface LookedAt {
  key: string;
  /** How far the main number moves. */
  moved: number;
  /** Its values where the main number is higher and lower. */
  ends: { raising: Value; lowering: Value };
  /** Whether it turns the verdict by itself. */
  turns: boolean;
}

/** A value at both ends of what is plausible, of a list all its lines at once; none where nobody says what is. */
function endsOf(field: Field, value: Answer): readonly [Value, Value] | undefined {
  if (isNumeric(field)) return field.plausible;
  if (field.kind !== 'rows') return undefined;
  const ranges = Object.entries(field.fields).flatMap(([name, cell]) =>
    isNumeric(cell) && cell.plausible ? [[name, cell.plausible] as const] : [],
  );
  const at = (end: 0 | 1) =>
    (value as Readonly<Record<string, Answer>>[]).map((row) => ({
      ...row,
      ...Object.fromEntries(
        ranges.filter(([name]) => typeof row[name] === 'number').map(([name, range]) => [name, range[end]]),
      ),
    })) as Value;
  return ranges.length === 0 ? undefined : [at(0), at(1)];
}

/**
 * What an assumption does to a number and its verdict between the ends of what is plausible.
 * @param verdict the decision that may turn; none where none is told
 * @returns undefined where nobody says what is plausible
 */
export function lookAt(
  session: Session,
  { key, field, value }: { key: string; field: Field; value: Answer },
  { main, verdict }: { main: string; verdict: string | undefined },
): LookedAt | undefined {
  const ends = endsOf(field, value);
  if (!ends) return undefined;
  const [low, high] = ends.map((end) => session.at({ [key]: end })) as [Session, Session];
  const numberOf = (at: Session): number[] =>
    [at.figure(main).value].filter((one) => typeof one === 'number');
  const values = [session, low, high].flatMap(numberOf);
  const rises = (numberOf(high)[0] ?? 0) > (numberOf(low)[0] ?? 0);
  const said = (at: Session) => (verdict === undefined ? null : at.figure(verdict).value);
  return {
    key,
    moved: Math.max(...values) - Math.min(...values),
    ends: rises ? { raising: ends[1], lowering: ends[0] } : { raising: ends[0], lowering: ends[1] },
    turns: said(low) !== said(session) || said(high) !== said(session),
  };
}

/**
 * Of assumptions as few as have to hold for a verdict to stand, what moves the number most first: what turns it alone, and
 * as many more until the others do not even turn it all together, each at the end that raises the number or each at the
 * end that lowers it. Where a number only rises or only falls with each of its figures, nothing between those ends turns
 * it either.
 */
export function decidingOf<T extends LookedAt>(session: Session, verdict: string, looked: readonly T[]): T[] {
  const said = session.figure(verdict).value;
  const byMove = [...looked].sort((one, other) => other.moved - one.moved);
  const others = byMove.filter(({ turns }) => !turns);
  const turnTogether = (rest: readonly T[]): boolean =>
    (['raising', 'lowering'] as const).some((end) => {
      const there = session.at(Object.fromEntries(rest.map(({ key, ends }) => [key, ends[end]])));
      return there.figure(verdict).value !== said;
    });
  let listed = 0;
  while (listed < others.length && turnTogether(others.slice(listed))) listed += 1;
  return byMove.filter((one) => one.turns || others.indexOf(one) < listed);
}
