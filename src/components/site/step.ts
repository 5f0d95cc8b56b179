import { progressKey } from '../../lib/state/progress';
import { keep, readRecord } from './records';

/** What a playbook's pages do: ticks that are kept and counted, one track at a time, letters to copy and to print. */
for (const playbook of document.querySelectorAll<HTMLElement>('[data-playbook]')) {
  const key = progressKey(playbook.dataset['playbook'] ?? '');
  const step = playbook.dataset['current'] ?? '';
  const marks = readRecord(key);
  const put = (name: string, value: unknown): void => keep(key, { ...readRecord(key), [name]: value });

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
    if (readRecord(key)[`${step}.done`] !== whole && (whole || done > 0)) put(`${step}.done`, whole);
    playbook.querySelector(`[data-step='${step}']`)?.toggleAttribute('data-done', whole);
  };

  for (const tab of playbook.querySelectorAll<HTMLElement>('[data-step]'))
    tab.toggleAttribute('data-done', marks[`${tab.dataset['step'] ?? ''}.done`] === true);
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

  // Who returns goes on at the first step that is not done.
  const goOn = playbook.querySelector<HTMLElement>('[data-go-on]');
  if (goOn && Object.keys(marks).length > 0) {
    const steps = [...document.querySelectorAll<HTMLAnchorElement>('[data-steps] [data-step]')];
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
    // Records of the first edition call them a and b.
    const cancelled = track === 'cancelled' || track === 'a';
    playbook.dataset['track'] = cancelled ? 'cancelled' : 'quiet';
    for (const choice of playbook.querySelectorAll<HTMLInputElement>('input[name="track"]'))
      choice.checked = choice.value === playbook.dataset['track'];
    for (const list of playbook.querySelectorAll<HTMLElement>('[data-ticks]')) count(list);
  };
  show(marks['track']);
  const choose = (track: string): void => {
    show(track);
    put('track', track);
  };
  for (const choice of playbook.querySelectorAll<HTMLInputElement>('input[name="track"]'))
    choice.addEventListener('change', () => choose(choice.value));
  for (const link of playbook.querySelectorAll<HTMLElement>('[data-track-to]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      choose(link.dataset['trackTo'] ?? '');
      // The link that was pressed is gone; its place takes the focus.
      playbook
        .querySelector<HTMLElement>(`[data-track-to]:not([data-track-to='${link.dataset['trackTo'] ?? ''}'])`)
        ?.focus();
    });
}

/** A letter as text: paragraphs stay apart. */
const textOf = (letter: HTMLElement): string =>
  [...letter.querySelectorAll('blockquote > *')]
    .map((one) => (one as HTMLElement).innerText.trim())
    .join('\n\n');

for (const letter of document.querySelectorAll<HTMLElement>('.letter')) {
  letter.querySelector('figcaption')?.removeAttribute('hidden');
  const said = letter.querySelector<HTMLElement>('[role="status"]');
  letter.querySelector('[data-copy-letter]')?.addEventListener('click', () => {
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(textOf(letter)))
      .then(
        () => said && (said.textContent = said.dataset['copied'] ?? ''),
        () => said && (said.textContent = said.dataset['failed'] ?? ''),
      );
  });
}

// A letter or the facilitator's notes on a sheet of their own.
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
