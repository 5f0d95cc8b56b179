/** Where one begins in a list: at its first number, or whatever it has first, be it only the press that adds a line. */
const firstOf = (list: Element): HTMLElement | null =>
  list.querySelector<HTMLElement>('.t-number input') ?? list.querySelector('input, select, textarea, button');

/**
 * To a field or cell of a calculator by its path, also within folds that are closed; into its list where the cell has no
 * place of its own.
 */
export function goTo(event: Event, path: string): void {
  const form = (event.currentTarget as Element).closest('form');
  const list = form?.querySelector(`fieldset[data-field="${path.split('.')[0] ?? ''}"]`);
  const field = form?.querySelector<HTMLElement>(`[name="${path}"]`) ?? (list && firstOf(list));
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  field?.focus();
  // As by the keyboard: what is typed there replaces what stands there.
  if (field instanceof HTMLInputElement && field.type === 'text') field.select();
}
