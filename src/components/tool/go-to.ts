/**
 * To a field or cell of a calculator by its path, also within folds that are closed; to its list where the cell has no
 * place of its own.
 */
export function goTo(event: Event, path: string): void {
  const form = (event.currentTarget as Element).closest('form');
  const list = form?.querySelector<HTMLElement>(`fieldset[data-field="${path.split('.')[0] ?? ''}"]`);
  const field = form?.querySelector<HTMLElement>(`[name="${path}"]`) ?? list;
  if (field && field === list) field.tabIndex = -1;
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  field?.focus();
  // As by the keyboard: what is typed there replaces what stands there.
  if (field instanceof HTMLInputElement && field.type === 'text') field.select();
}
