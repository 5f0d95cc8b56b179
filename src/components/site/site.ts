import { keep, readRecord, settingsKey } from './records';

/** The one script of an article page: appearance, language links that keep a fragment, folds that a link leads into. */
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
  let fold = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!fold) return;
  for (; fold; fold = fold.parentElement?.closest<HTMLDetailsElement>('details:not([open])'))
    fold.open = true;
  target?.scrollIntoView();
}
openTarget();
addEventListener('hashchange', openTarget);

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

// Ticks, tracks and letters are on pages of a playbook; no other page pays for them.
if (document.querySelector('[data-playbook], [data-print-alone]')) void import('./step');
