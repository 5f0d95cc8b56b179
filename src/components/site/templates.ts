import type { Fillings } from '../../content/templates/index';
import { isRecord, readJson } from '../../lib/field/plain';
import { fillBrackets, sayGap } from '../../lib/letter/say-gap';
import { keysOnDevice } from '../../lib/state/keys-on-device';
import { $storageState, read, workspaceKey, write } from '../../lib/state/storage';
import { writeOver } from './letter';

/** What this device keeps of the templates: the details every letter needs, and letters that were written over. */
const key = workspaceKey('templates');

function kept(): Record<string, unknown> {
  const record = readJson(read(key) ?? '');
  return isRecord(record) && isRecord(record['d']) ? { ...record['d'] } : {};
}

const put = (name: string, value: unknown): void =>
  write(key, JSON.stringify({ v: 1, d: { ...kept(), [name]: value } }));

/** Whether anything was answered in a tool; only then its model is worth loading. */
const answered = (): boolean => keysOnDevice().some((one) => one.startsWith(workspaceKey('tool', '')));

/** A page with a template: its gaps are filled from the details beside it and from the visitor's worksheets. */
function fillTemplate(page: HTMLElement): void {
  const fillings = JSON.parse(page.dataset['fillings'] ?? '{}') as Fillings;
  const marks = kept();
  const values: Record<string, string | undefined> = {};
  const letters = [...page.querySelectorAll<HTMLElement>('.letter')];
  const brackets = new Map(
    [...page.querySelectorAll<HTMLElement>('[data-gap]')].map((gap) => [
      gap.dataset['gap'] ?? '',
      gap.textContent,
    ]),
  );
  const said = (gap: string): string | undefined => {
    const filling = fillings[gap];
    return filling && sayGap(filling, values);
  };

  const dress = (sheet: HTMLElement): void => {
    const gaps = [...sheet.querySelectorAll<HTMLElement>('[data-gap]')];
    for (const gap of gaps) {
      const name = gap.dataset['gap'] ?? '';
      const bracket = brackets.get(name) ?? '';
      // What the visitor has written into a gap is theirs.
      if (gap.textContent !== bracket && gap.textContent !== gap.dataset['filled']) continue;
      const text = said(name);
      gap.textContent = text ?? bracket;
      if (text === undefined) delete gap.dataset['filled'];
      else gap.dataset['filled'] = text;
    }
    // A letter that was written over has lost its gaps; their brackets can still be filled, unless somebody types there.
    if (gaps.length > 0 || sheet.contains(document.activeElement)) return;
    const filled = [...brackets].flatMap(([name, bracket]) => {
      const text = said(name);
      return text === undefined ? [] : [[bracket, text] as const];
    });
    for (const paragraph of sheet.children) {
      const text = fillBrackets(paragraph.textContent, filled);
      if (text !== paragraph.textContent) paragraph.textContent = text;
    }
  };
  const dressAll = (): void => {
    for (const letter of letters) {
      const sheet = letter.querySelector<HTMLElement>('blockquote');
      if (sheet) dress(sheet);
    }
    for (const origin of page.querySelectorAll<HTMLElement>('[data-origin]'))
      origin.hidden = said(origin.dataset['origin'] ?? '') === undefined;
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
