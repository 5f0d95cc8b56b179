import type { Fillings } from '../../content/templates/index';
import { keysOnDevice } from '../../lib/state/keys-on-device';
import { keepMarks, marksOf, templatesKey } from '../../lib/state/marks';
import { $storageState, workspaceKey } from '../../lib/state/storage';
import { fillGaps, saidIn } from './fill-gaps';
import { writeOver } from './letter';

const put = (name: string, value: unknown): void => keepMarks(templatesKey, { [name]: value });

/** Whether anything was answered in a tool; only then its model is worth loading. */
const answered = (): boolean => keysOnDevice().some((one) => one.startsWith(workspaceKey('tool', '')));

/** A page with a template: its gaps are filled from the details beside it and from the visitor's worksheets. */
function fillTemplate(page: HTMLElement): void {
  const fillings = JSON.parse(page.dataset['fillings'] ?? '{}') as Fillings;
  const marks = marksOf(templatesKey);
  const values: Record<string, string | undefined> = {};
  const letters = [...page.querySelectorAll<HTMLElement>('.letter')];
  const dress = (sheet: HTMLElement): void => fillGaps(sheet, fillings, values);
  const dressAll = (): void => {
    for (const letter of letters) {
      const sheet = letter.querySelector<HTMLElement>('blockquote');
      if (sheet) dress(sheet);
    }
    for (const origin of page.querySelectorAll<HTMLElement>('[data-origin]'))
      origin.hidden = saidIn(origin.dataset['origin'] ?? '', fillings, values) === undefined;
  };

  const details = page.querySelector<HTMLElement>('[data-details]');
  for (const field of details?.querySelectorAll('input') ?? []) {
    const name = `field.${field.name}`;
    const own = marks[name];
    // What was typed before this script came is the visitor's own.
    if (field.value === '' && typeof own === 'string') field.value = own;
    values[field.name] = field.value;
    field.addEventListener('input', () => {
      values[field.name] = field.value;
      put(name, field.value === '' ? undefined : field.value);
      const status = details?.querySelector<HTMLElement>('[data-not-kept]');
      if (status) status.textContent = $storageState.get() === 'ok' ? '' : (status.dataset['notKept'] ?? '');
      dressAll();
    });
  }
  details?.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  details?.removeAttribute('hidden');
  // Hidden, it could not be come to.
  if (location.hash === '#details') details?.scrollIntoView();

  for (const letter of letters) writeOver(letter, marks, put, dress);
  page.querySelector('[data-typed-over]')?.removeAttribute('hidden');
  dressAll();
  if (Object.values(fillings).some(({ source }) => source) && answered())
    void import('./template-answers')
      .then(({ answersFor }) => answersFor(fillings, document.documentElement.lang))
      .then((answers) => {
        Object.assign(values, answers);
        dressAll();
      })
      // Without a connection the brackets stay as they are.
      .catch(() => undefined);
}

/** The list of all templates says which reason costs most on the visitor's own sheet. */
function markCostliest(page: HTMLElement, place: string): void {
  void import('./template-answers')
    .then(({ choiceOf }) => choiceOf(place))
    .then((choice) => {
      for (const mark of page.querySelectorAll<HTMLElement>('[data-reason]'))
        mark.hidden = mark.dataset['reason'] !== choice;
    })
    .catch(() => undefined);
}

for (const page of document.querySelectorAll<HTMLElement>('[data-templates]')) {
  const { costliest } = page.dataset;
  if (costliest === undefined) fillTemplate(page);
  else if (answered()) markCostliest(page, costliest);
}
