import type { SheetPart } from '../../lib/definition/sheet';
import type { ViewModel } from './view-model';

/**
 * What a part's number, or the verdict on it, still rests on that is not the visitor's: assumptions, and what has to be
 * given first; in the order of the form.
 */
export function stillOpen(model: ViewModel, { main, verdict, open, groups }: SheetPart): string[] {
  const names = [main, verdict].filter((name) => name !== undefined);
  const found = new Set(
    names.flatMap((name) => {
      const { blame } = model.session.figure(name);
      return [...model.assumedBehind(name), ...(blame && !model.isOwn(blame.input) ? [blame.input] : [])];
    }),
  );
  // What follows from another is asked for there.
  for (const key of found) if (model.assumedBehind(key).length > 0) found.delete(key);
  const form = [...open, ...groups.flatMap(({ inputs }) => inputs)];
  return [...form.filter((key) => found.delete(key)), ...found];
}
