import type { SheetPart } from '../../lib/definition/sheet';
import type { ViewModel } from './view-model';

/** What a part's number, or the verdict on it, rests on that is not the visitor's: assumptions, and what has to be given first. */
export const openBehind = (model: ViewModel, { main, verdict }: SheetPart): Set<string> =>
  new Set(
    [main, verdict].flatMap((name) => {
      if (name === undefined) return [];
      const { blame } = model.session.figure(name);
      return [...model.assumedBehind(name), ...(blame && !model.isOwn(blame.input) ? [blame.input] : [])];
    }),
  );

/** Of that what can be given in the part itself comes first, in the order of the form. */
export function stillOpen(model: ViewModel, part: SheetPart): string[] {
  const found = openBehind(model, part);
  // What follows from another is asked for there.
  for (const key of found) if (model.assumedBehind(key).length > 0) found.delete(key);
  const form = [...part.open, ...part.groups.flatMap(({ inputs }) => inputs)];
  return [...form.filter((key) => found.delete(key)), ...found];
}
