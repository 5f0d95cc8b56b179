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

/** A link to what lies in a fold opens the fold, also where the browser does not do so by itself. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const closed: HTMLDetailsElement[] = [];
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    if (!fold.open) closed.push(fold);
  for (const fold of closed) fold.open = true;
  if (closed.length > 0) target?.scrollIntoView();
}
openTarget();
window.addEventListener('hashchange', openTarget);

const playbook = document.querySelector<HTMLElement>('[data-playbook]');
if (playbook) {
  const key = `stammkunde/default/progress/${playbook.dataset['playbook'] ?? ''}`;
  const marks = readRecord(key);
  for (const box of playbook.querySelectorAll<HTMLInputElement>('input[data-mark]')) {
    const name = box.dataset['mark'] ?? '';
    box.checked = marks[name] === true;
    box.addEventListener('change', () => keep(key, { ...readRecord(key), [name]: box.checked }));
  }
  for (const tab of playbook.querySelectorAll<HTMLElement>('[data-step]')) {
    if (marks[`${tab.dataset['step'] ?? ''}.done`] === true) tab.dataset['done'] = '';
  }
  const show = (track: unknown): void => {
    if (track === 'a' || track === 'b') playbook.dataset['track'] = track;
    else delete playbook.dataset['track'];
  };
  show(marks['track']);
  for (const choice of playbook.querySelectorAll<HTMLInputElement>('input[name="track"]')) {
    choice.checked = choice.value === (playbook.dataset['track'] ?? '');
    choice.addEventListener('change', () => {
      show(choice.value);
      keep(key, { ...readRecord(key), track: choice.value });
    });
  }
}
