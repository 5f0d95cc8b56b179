// The one script of an article page: appearance, language links that keep a fragment, folds that a link leads into.

/** Keeps the appearance beside the other settings; full or blocked, it lasts as long as the page. */
function keepTheme(theme: string): void {
  const key = 'stammkunde/settings';
  let kept: { d?: object } | null = null;
  try {
    kept = JSON.parse(localStorage.getItem(key) ?? 'null') as { d?: object } | null;
  } catch {
    // What cannot be read is written anew.
  }
  try {
    localStorage.setItem(key, JSON.stringify({ v: 1, d: { ...kept?.d, theme } }));
  } catch {
    // No room, or none at all.
  }
}

const theme = document.querySelector<HTMLSelectElement>('[data-theme-switch]');
if (theme) {
  theme.value = document.documentElement.dataset['theme'] ?? '';
  theme.addEventListener('change', () => {
    if (theme.value) document.documentElement.dataset['theme'] = theme.value;
    else delete document.documentElement.dataset['theme'];
    keepTheme(theme.value);
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
  let fold = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!fold) return;
  for (; fold; fold = fold.parentElement?.closest<HTMLDetailsElement>('details:not([open])'))
    fold.open = true;
  target?.scrollIntoView();
}
openTarget();
addEventListener('hashchange', openTarget);

// The way back to the page of a playbook one came from, to the very place.
const cameIn = history.length;
if (new RegExp(`^${location.origin}/.*/?playbooks/[^/]+/`).test(document.referrer))
  for (const back of document.querySelectorAll<HTMLAnchorElement>('[data-back]')) {
    back.href = document.referrer;
    back.hidden = false;
    back.addEventListener('click', (event) => {
      event.preventDefault();
      history.go(cameIn - history.length - 1);
    });
  }

// A sheet of paper says whose it is and of which day.
addEventListener('beforeprint', () => {
  const day = document.querySelector('.paper-head time');
  const { lang } = document.documentElement;
  // The month in words: 11/12 is another day on either side of an ocean.
  if (day)
    day.textContent = new Date().toLocaleDateString(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long' });
});

const { example } = document.documentElement.dataset;
if (example) void import('../cases/bar').catch(() => undefined);

try {
  const own = document.querySelector('[data-figure]');
  if (own && (example || Object.keys(localStorage).some((key) => /^stammkunde\/[^/]+\/tool\//.test(key))))
    void import('./own-figures').catch(() => undefined);
} catch {
  // Without storage there are no figures of the visitor's own.
}

// Ticks, tracks and letters are on pages of a playbook and of templates; no other page pays for them.
if (document.querySelector('[data-playbook], [data-templates]')) void import('./step').catch(() => undefined);

export {};
