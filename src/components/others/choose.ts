import { keysOnDevice } from '../../lib/state/keys-on-device';
import { workspaceKey } from '../../lib/state/storage';

/** The small part of the page: whose figures are wanted. All else comes once they are others than those served. */
const page = document.querySelector<HTMLElement>('[data-others]');
const choice = page?.querySelector<HTMLElement>('[data-choice]');
const select = choice?.querySelector('select');
const status = choice?.querySelector<HTMLElement>('[role="status"]');

/** Loaded once; what did not come is asked for again. */
let choose: ((chosen: string) => Promise<void>) | undefined;
let shown = select?.value ?? '';

async function show(chosen: string): Promise<void> {
  if (!select) return;
  select.value = chosen;
  try {
    choose ??= await (await import('./live')).prepare();
    // Another choice may have been made meanwhile.
    if (select.value !== chosen) return;
    await choose(chosen);
    shown = chosen;
    status?.replaceChildren();
  } catch {
    select.value = shown;
    status?.replaceChildren(status.dataset['lost'] ?? '');
  }
}

if (page && choice && select) {
  choice.hidden = false;
  // A figure of the visitor's own in one of these tools, or in what all of them share.
  const places = [
    ...(page.dataset['tools'] ?? '').split(' ').map((id) => workspaceKey('tool', id)),
    workspaceKey('profile'),
  ];
  const holds = keysOnDevice().some((key) => places.includes(key));
  select.addEventListener('change', () => void show(select.value));
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-take]')) {
    button.hidden = holds;
    const section = button.closest('[data-mistake]');
    const focus = (): boolean => {
      const field = section?.querySelector<HTMLInputElement>('form input');
      field?.focus();
      // What is typed now takes the place of our assumption.
      field?.select();
      return Boolean(field);
    };
    button.addEventListener('click', () => {
      void show('own').then(() => {
        // The fields stand there once the answers of this device have been read.
        if (!section || shown !== 'own' || focus()) return;
        const coming = new MutationObserver(() => {
          if (focus()) coming.disconnect();
        });
        coming.observe(section, { childList: true, subtree: true });
      });
    });
  }
  if (holds) void show('own');
}
