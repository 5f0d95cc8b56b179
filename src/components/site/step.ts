import type { Fillings } from '../../content/templates/index';
import type { CustomerListWords } from '../../content/ui/index';
import { keysOnDevice } from '../../lib/state/keys-on-device';
import { keepMarks, marksOf, templatesKey } from '../../lib/state/marks';
import { progressKey, trackOf } from '../../lib/state/progress';
import { read, workspaceKey } from '../../lib/state/storage';
import { letterMark, writeOver } from './letter';
import './paper-head';
import { tellStanding } from './standing';

/** What a playbook's pages do: ticks that are kept and counted, one track at a time, letters to copy and to print. */
for (const playbook of document.querySelectorAll<HTMLElement>('[data-playbook]')) {
  const key = progressKey(playbook.dataset['playbook'] ?? '');
  const step = playbook.dataset['current'] ?? '';
  const marks = marksOf(key);
  const change = (changed: Readonly<Record<string, unknown>>): void => keepMarks(key, changed);
  const put = (name: string, value: unknown): void => change({ [name]: value });
  const tabs = [...playbook.querySelectorAll<HTMLElement>('.register [data-step]')];
  const places = document.querySelectorAll<HTMLElement>('[data-done-of]');

  /** Marks the tabs of the steps that are done, and says over and under them how many there are. */
  const mark = (): void => {
    const kept = marksOf(key);
    const track = trackOf(kept);
    const asked = tabs.filter(({ dataset }) => (dataset['onlyOn'] ?? track) === track);
    for (const tab of playbook.querySelectorAll<HTMLElement>('[data-step]'))
      tab.toggleAttribute('data-done', kept[`${tab.dataset['step'] ?? ''}.done`] === true);
    const done = asked.filter((tab) => 'done' in tab.dataset).length;
    for (const place of places)
      place.textContent =
        done > 0
          ? (place.dataset['doneOf'] ?? '')
              .replace('{done}', String(done))
              .replace('{count}', String(asked.length))
          : '';
  };

  /** Says how many ticks of a list are done, beside it and in the tabs; a step is done when its last list is. */
  const count = (list: HTMLElement): void => {
    const other = playbook.dataset['track'] === 'cancelled' ? 'quiet' : 'cancelled';
    const boxes = [...list.querySelectorAll<HTMLInputElement>('input[data-mark]')].filter(
      (box) => !box.closest(`[data-only='${other}']`),
    );
    const done = boxes.filter((box) => box.checked).length;
    const name = list.dataset['ticks'] ?? '';
    for (const place of document.querySelectorAll<HTMLElement>('[data-count]')) {
      if (!list.contains(place) && place.dataset['counts'] !== name) continue;
      place.textContent = (place.dataset['count'] ?? '')
        .replace('{done}', String(done))
        .replace('{count}', String(boxes.length));
    }
    if (name !== 'before') return;
    const whole = done === boxes.length;
    if (marksOf(key)[`${step}.done`] !== whole && (whole || done > 0)) put(`${step}.done`, whole);
    mark();
  };

  for (const list of playbook.querySelectorAll<HTMLElement>('[data-ticks]')) {
    for (const box of list.querySelectorAll<HTMLInputElement>('input[data-mark]')) {
      const name = `${step}.${box.dataset['mark'] ?? ''}`;
      // What was ticked before this script came is the visitor's own.
      if (marks[name] === true) box.checked = true;
      else if (box.checked) put(name, true);
      box.addEventListener('change', () => {
        put(name, box.checked);
        count(list);
      });
    }
    count(list);
  }

  for (const row of playbook.querySelectorAll<HTMLDetailsElement>('[data-checklist]')) {
    const bring = () => import('../tool/checklist-row');
    if (keysOnDevice().some((one) => one.startsWith(workspaceKey(''))))
      void bring()
        .then(({ followRow }) => followRow(row))
        .catch(() => undefined);
    const fill = (): void =>
      void bring()
        .then(({ fillRow }) => fillRow(row))
        // Without a connection the row keeps its plain list.
        .catch(() => row.querySelector('.t-warning')?.toggleAttribute('hidden', false));
    if (row.open) fill();
    else row.addEventListener('toggle', fill, { once: true });
  }

  // Who returns goes on at the first step that is not done.
  const goOn = 'goOn' in playbook.dataset ? playbook : null;
  if (goOn && Object.keys(marks).length > 0) {
    const ledger = `[data-steps='${playbook.dataset['playbook'] ?? ''}'] [data-step]`;
    const steps = [...document.querySelectorAll<HTMLAnchorElement>(ledger)];
    const place = steps.findIndex(({ dataset }) => marks[`${dataset['step'] ?? ''}.done`] !== true);
    const next = steps[place];
    const link = goOn.querySelector('a');
    const [title, note] = [goOn.querySelector('span'), goOn.querySelector('small')];
    if (next && link && title && note) {
      link.href = next.href;
      title.textContent = (link.dataset['title'] ?? '').replace(
        '{title}',
        next.querySelector('span')?.textContent ?? '',
      );
      note.textContent = (note.dataset['note'] ?? '')
        .replace('{number}', String(place + 1))
        .replace('{count}', String(steps.length));
      goOn.hidden = false;
    }
  }

  const show = (track: unknown): void => {
    playbook.dataset['track'] = trackOf({ track });
    for (const choice of playbook.querySelectorAll<HTMLInputElement>('input[name="track"]'))
      choice.checked = choice.value === playbook.dataset['track'];
    for (const list of playbook.querySelectorAll<HTMLElement>('[data-ticks]')) count(list);
  };
  show(marks['track']);
  const standing = playbook.querySelector<HTMLElement>('[data-standing]');
  const tell = standing ? tellStanding(standing, () => marksOf(key), change) : (): void => undefined;
  mark();
  const choose = (track: string): void => {
    put('track', track);
    show(track);
    mark();
    tell();
  };
  // Another tab, or this page brought back from the past, may know more.
  const again = (): void => {
    const kept = marksOf(key);
    for (const box of playbook.querySelectorAll<HTMLInputElement>('input[data-mark]'))
      box.checked = kept[`${step}.${box.dataset['mark'] ?? ''}`] === true;
    show(kept['track']);
    mark();
    tell();
  };
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) again();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) again();
  });
  for (const choice of playbook.querySelectorAll<HTMLInputElement>('input[name="track"]')) {
    choice.addEventListener('change', () => choose(choice.value));
    // A question may lead here with its answer.
    if (location.hash === `#${choice.value}`) choose(choice.value);
  }
  for (const link of playbook.querySelectorAll<HTMLElement>('[data-track-to]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      choose(link.dataset['trackTo'] ?? '');
      // The link that was pressed is gone; its place takes the focus.
      playbook
        .querySelector<HTMLElement>(`[data-track-to]:not([data-track-to='${link.dataset['trackTo'] ?? ''}'])`)
        ?.focus();
    });
  for (const letter of playbook.querySelectorAll<HTMLElement>('.letter')) {
    const { fillings, template } = letter.dataset;
    const filler = fillings && read(templatesKey) ? import('./fill-gaps') : undefined;
    const dress = (sheet: HTMLElement): void =>
      void filler
        ?.then(({ fillDetails }) => fillDetails(sheet, JSON.parse(fillings ?? '') as Fillings))
        // Without a connection the brackets stay as they are.
        .catch(() => undefined);
    if (template === undefined) {
      writeOver(letter, marks, put, dress);
      continue;
    }
    // Before, a step kept a wording of its own.
    const former = letterMark(letter.dataset['letter'] ?? letter.id);
    writeOver(
      letter,
      { [letterMark(template)]: marks[former], ...marksOf(templatesKey) },
      (name, value) => {
        keepMarks(templatesKey, { [name]: value });
        if (former in marks) put(former, undefined);
      },
      dress,
    );
  }
}

for (const row of document.querySelectorAll<HTMLElement>('[data-customer-list]')) {
  const [button, said] = [row.querySelector('button'), row.querySelector<HTMLElement>('[role="status"]')];
  if (!button || !said) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    said.textContent = '';
    void import('../paper/print-customer-list')
      .then(({ printCustomerList }) =>
        printCustomerList(JSON.parse(row.dataset['customerList'] ?? '') as CustomerListWords),
      )
      // Without a connection neither the sheet nor its style comes.
      .catch(() => false)
      .then((printed) => {
        if (!printed) said.textContent = said.dataset['failed'] ?? '';
      });
  });
}

// A whole playbook on paper: the page as it stands.
const printing = document.querySelector<HTMLElement>('[data-print]');
printing?.toggleAttribute('hidden', false);
printing?.addEventListener('click', () => window.print());

// The calculators of a booklet are found where the site stands.
for (const host of document.querySelectorAll<HTMLElement>('[data-host]')) host.textContent = location.host;

/** A letter or the facilitator's notes on a sheet of their own: the buttons for it appear and print. */
function printAlone(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print-alone]')) {
    const sheet = button.closest<HTMLElement>('figure, details');
    button.hidden = false;
    button.addEventListener('click', () => {
      if (!sheet) return;
      sheet.dataset['alone'] = '';
      document.documentElement.dataset['printing'] = 'alone';
      window.addEventListener(
        'afterprint',
        () => {
          delete sheet.dataset['alone'];
          delete document.documentElement.dataset['printing'];
        },
        { once: true },
      );
      window.print();
    });
  }
}

// After the letters, which speak of open brackets before one prints.
if (document.querySelector('[data-templates]'))
  void import('./templates').catch(() => undefined).finally(printAlone);
else printAlone();
