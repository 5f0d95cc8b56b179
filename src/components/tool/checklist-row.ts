import { h, render } from 'preact';
import { loadModel } from '../../content/tools/index';
import { settledOf } from '../../lib/field/settled';
import { isLocale } from '../../lib/i18n/locales';
import { fill } from '../../lib/i18n/messages';
import { $lastChange } from '../../lib/state/tool-store';
import { Checklist } from './Checklist';
import type { ChecklistProps } from './Checklist';
import { openTool } from './surroundings';

const followed = new WeakSet<HTMLElement>();

/** Says in a row how much of its checklist is done, now and with every answer. */
export async function followRow(row: HTMLElement): Promise<void> {
  if (followed.has(row)) return;
  followed.add(row);
  const [tool = '', input = ''] = (row.dataset['checklist'] ?? '').split('/');
  const place = row.querySelector<HTMLElement>('[data-settled]');
  const tell = async (): Promise<void> => {
    const session = (await openTool(tool))?.session;
    const field = session?.model.inputs[input];
    if (!session || !place || field?.kind !== 'answers') return;
    const answers = session.answer(input);
    const { done, of } = settledOf(field, answers);
    place.textContent = fill(place.dataset['settled'] ?? '', { done: String(done), count: String(of) });
    for (const item of row.querySelectorAll<HTMLElement>('.checks [data-item]'))
      item.toggleAttribute(
        'data-done',
        settledOf({ ...field, items: field.items.filter(({ id }) => id === item.dataset['item']) }, answers)
          .done === 1,
      );
  };
  const tellAgain = (): void => void tell().catch(() => undefined);
  $lastChange.listen((change) => {
    if (change?.tool === tool) tellAgain();
  });
  window.addEventListener('storage', tellAgain);
  await tell();
}

/** Puts the tool's own field in place of the plain list, and goes on telling how much is done. */
export async function fillRow(row: HTMLElement): Promise<void> {
  const [tool = '', name = ''] = (row.dataset['checklist'] ?? '').split('/');
  const place = row.querySelector('.checks')?.parentElement;
  const carried = row.querySelector('script[type="application/json"]');
  const model = await loadModel(tool);
  const locale = document.documentElement.lang;
  if (!place || !carried || !model || !isLocale(locale)) return;
  const spoken = JSON.parse(carried.textContent) as Pick<ChecklistProps, 'words' | 'site'>;
  place.replaceChildren();
  render(h(Checklist, { model, locale, name, ...spoken }), place);
  await followRow(row);
}
