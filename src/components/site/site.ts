/** The one script of an article page: appearance, language links that keep a fragment, track, ticks and done marks. */
const settingsKey = 'stammkunde/settings';

function readRecord(key: string): Record<string, unknown> {
  try {
    const record = JSON.parse(localStorage.getItem(key) ?? 'null') as { d?: unknown } | null;
    return typeof record?.d === 'object' && record.d !== null ? { ...record.d } : {};
  } catch {
    return {};
  }
}

/** Keeps a record if the device and the visitor allow it; the page goes on either way. */
function keep(key: string, data: Record<string, unknown>): void {
  if (key !== settingsKey && readRecord(settingsKey)['save'] === false) return;
  try {
    localStorage.setItem(key, JSON.stringify({ v: 1, d: data }));
  } catch {
    // Full or blocked: the mark lasts as long as the page.
  }
}

const theme = document.querySelector<HTMLSelectElement>('[data-theme-switch]');
if (theme) {
  theme.value = document.documentElement.dataset['theme'] ?? '';
  theme.addEventListener('change', () => {
    if (theme.value) document.documentElement.dataset['theme'] = theme.value;
    else delete document.documentElement.dataset['theme'];
    keep(settingsKey, { ...readRecord(settingsKey), theme: theme.value });
  });
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep-hash]')) {
  link.addEventListener('click', () => {
    if (location.hash) link.hash = location.hash;
  });
}

const playbook = document.querySelector<HTMLElement>('[data-playbook]');
if (playbook) {
  const key = `stammkunde/default/progress/${playbook.dataset['playbook'] ?? ''}`;
  const step = playbook.dataset['current'] ?? '';
  const marks = readRecord(key);
  const put = (name: string, value: unknown): void => keep(key, { ...readRecord(key), [name]: value });

  /** Says how many ticks of a list are done, beside it and in the tabs; a step is done when its last list is. */
  const count = (list: HTMLElement): void => {
    const boxes = [...list.querySelectorAll<HTMLInputElement>('input[data-mark]')];
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

  const show = (track: unknown): void => {
    // Records of the first edition call them a and b.
    const cancelled = track === 'cancelled' || track === 'a';
    playbook.dataset['track'] = cancelled ? 'cancelled' : 'quiet';
    for (const choice of playbook.querySelectorAll<HTMLInputElement>('input[name="track"]'))
      choice.checked = choice.value === playbook.dataset['track'];
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
  letter.querySelector('[data-print-letter]')?.addEventListener('click', () => {
    letter.dataset['alone'] = '';
    document.documentElement.dataset['printing'] = 'letter';
    window.addEventListener(
      'afterprint',
      () => {
        delete letter.dataset['alone'];
        delete document.documentElement.dataset['printing'];
      },
      { once: true },
    );
    window.print();
  });
}

// The way back to the step one came from.
const back = document.querySelector<HTMLAnchorElement>('[data-back]');
if (back && new RegExp(`^${location.origin}/.*/?playbooks/[^/]+/[^/]+/`).test(document.referrer)) {
  back.href = document.referrer;
  back.hidden = false;
}

try {
  const own = document.querySelector('[data-figure]');
  if (own && Object.keys(localStorage).some((key) => /^stammkunde\/[^/]+\/tool\//.test(key)))
    void import('./own-figures');
} catch {
  // Without storage there are no figures of the visitor's own.
}
