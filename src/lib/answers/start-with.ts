type Row = Readonly<Record<string, unknown>>;

/** Of a list as many rows as it allows, and what stands in the cells of a new one. */
interface List {
  max: number;
  fields: Readonly<Record<string, { default: unknown }>>;
}

/** Whether a row says what another one names: every text of that one. */
const says = (row: Row, start: Row): boolean =>
  Object.entries(start).every(([cell, value]) => typeof value !== 'string' || row[cell] === value);

/** Whether nothing stands in a row but what a new one starts with. */
const isFresh = (row: Row, { fields }: List): boolean =>
  Object.entries(row).every(
    ([cell, value]) => value === null || value === '' || value === fields[cell]?.default,
  );

/**
 * A list after lines to start with were added: those that stand in it already are not added twice, and no row in which
 * something stands is lost.
 * @param present the list as typed; null where nothing was
 */
export function startWith(present: readonly Row[] | null, start: readonly Row[], list: List): readonly Row[] {
  const kept = (present ?? []).filter((row) => !isFresh(row, list));
  const added = start.filter((line) => !kept.some((row) => says(row, line)));
  return [...kept, ...added.slice(0, Math.max(0, list.max - kept.length))];
}
