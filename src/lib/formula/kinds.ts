import { FormulaError } from './parse';

/**
 * The kind of a value: a number with its unit as powers of dimensions (`{}` is a plain number), a yes/no, a text (with
 * its possible values where it is a choice), or rows with the kinds of their fields; a list of plain values has the one
 * field `value`. Only money and time are dimensions; customers, shares and points are plain.
 */
export type Kind =
  | { is: 'number'; unit: Readonly<Record<string, number>>; zero?: true }
  | { is: 'boolean' }
  | { is: 'text'; options?: readonly string[] }
  | { is: 'rows'; fields: Readonly<Record<string, Kind>> };
export type NumberKind = Kind & { is: 'number' };

const dimensions: Record<string, string> = {
  currency: 'currency',
  year: 'year',
  years: 'year',
  month: 'month',
  months: 'month',
  week: 'week',
  weeks: 'week',
  day: 'day',
  days: 'day',
  'day number': 'day',
  hour: 'hour',
  hours: 'hour',
};
const plain = new Set(['1', 'share', 'ratio', 'customers', 'count', 'points', 'none', 'point']);
const words = new Set(['band', 'text', 'code']);

export const number = (unit: Readonly<Record<string, number>> = {}): NumberKind => ({ is: 'number', unit });
export const yesNo: Kind = { is: 'boolean' };
export const text: Kind = { is: 'text' };
export const rowsOf = (fields: Readonly<Record<string, Kind>>): Kind => ({ is: 'rows', fields });

/**
 * The kind a unit text of the contract stands for: `currency/year`, `1/year`, `share`, `boolean`, `band`, `text`; a list
 * of plain values names theirs: `list of days`. The fields of a `list` or `table` follow from its formula.
 * @throws FormulaError for a unit the contract does not know
 */
export function kindOf(unit: string): Kind {
  if (unit === 'boolean') return yesNo;
  if (words.has(unit)) return text;
  if (unit === 'list' || unit === 'table') return rowsOf({});
  if (unit.startsWith('list of ')) return rowsOf({ value: kindOf(unit.slice('list of '.length)) });
  const powers: Record<string, number> = {};
  unit.split('/').forEach((word, index) => {
    const dimension = dimensions[word];
    if (dimension) powers[dimension] = (powers[dimension] ?? 0) + (index === 0 ? 1 : -1);
    else if (!plain.has(word)) throw new FormulaError(`unknown unit "${unit}"`);
  });
  return number(tidy(powers));
}

const tidy = (powers: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(powers)
      .filter(([, power]) => power !== 0)
      .sort(),
  );

/** The unit of a product, or with `-1` of a quotient. */
export function multiply(a: NumberKind, b: NumberKind, sign: 1 | -1): NumberKind {
  const powers: Record<string, number> = { ...a.unit };
  for (const [name, power] of Object.entries(b.unit)) powers[name] = (powers[name] ?? 0) + sign * power;
  return number(tidy(powers));
}

/** A unit to a constant power. */
export const raise = (base: NumberKind, power: number): NumberKind =>
  number(tidy(Object.fromEntries(Object.entries(base.unit).map(([name, p]) => [name, p * power]))));

/** A kind in words, for the author's error message. */
export const describe = (kind: Kind): string =>
  kind.is === 'number'
    ? Object.entries(kind.unit)
        .map(([name, power]) => (power === 1 ? name : `${name}^${power}`))
        .join('·') || '1'
    : kind.is;

/** Whether two kinds agree; a bare 0 agrees with any number. */
export const sameKind = (a: Kind, b: Kind): boolean =>
  (a.is === 'number' && a.zero === true && b.is === 'number') ||
  (b.is === 'number' && b.zero === true && a.is === 'number') ||
  describe(a) === describe(b);

/** The kind itself if it is the wanted one. @throws FormulaError otherwise, naming the place */
export function expectKind(kind: Kind, wanted: Kind, where: string): Kind {
  if (!sameKind(kind, wanted))
    throw new FormulaError(`${where}: ${describe(kind)} where ${describe(wanted)} is needed`);
  return kind;
}

/** The kind itself if it is a number. @throws FormulaError otherwise */
export function expectNumber(kind: Kind, where: string): NumberKind {
  if (kind.is !== 'number') throw new FormulaError(`${where}: ${kind.is} where a number is needed`);
  return kind;
}

/** The fields of rows. @throws FormulaError if it is no list */
export function expectRows(kind: Kind, where: string): Readonly<Record<string, Kind>> {
  if (kind.is !== 'rows') throw new FormulaError(`${where}: ${describe(kind)} where a list is needed`);
  return kind.fields;
}

/** The one kind that several values share. @throws FormulaError where two differ */
export const common = (kinds: readonly Kind[], where: string): Kind =>
  kinds.reduce((a, b) => (expectKind(b, a, where), a.is === 'number' && a.zero ? b : a));
