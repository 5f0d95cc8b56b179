import type { Session } from './session';
import type { FieldError } from './validate';

/** An error of a list beside the cells that it is about: those outside the scale they are held against. */
export function besideCells(session: Session, error: FieldError): FieldError {
  const { field, within } = error;
  if (!within) return error;
  const [from, to] = [within.least, within.most].map((key) => Number(session.answer(key))) as [
    number,
    number,
  ];
  const rows = (session.answer(field) ?? []) as readonly Readonly<Record<string, unknown>>[];
  const paths = rows.flatMap((row, index) =>
    within.cells
      .filter((cell) => typeof row[cell] === 'number' && (row[cell] < from || row[cell] > to))
      .map((cell) => `${field}.${index}.${cell}`),
  );
  return paths.length > 0 ? { ...error, paths } : error;
}
