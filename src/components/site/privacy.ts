import { keysOnDevice } from '../../lib/state/keys-on-device';
import { $storageState, keepSettings, probe, read, remove, root, settings } from '../../lib/state/storage';

/** The privacy page: what lies on this device, the switch, and "delete everything". */
const list = document.querySelector<HTMLElement>('#stored');
const noSave = document.querySelector<HTMLInputElement>('#no-save');
const place = document.querySelector<HTMLElement>('#delete');

const element = (tag: string, text: string): HTMLElement =>
  Object.assign(document.createElement(tag), { textContent: text });
const words = (name: string): string => list?.dataset[name] ?? '';

function show(): void {
  if (!list) return;
  probe();
  if ($storageState.get() === 'blocked') return list.replaceChildren(element('p', words('blocked')));
  const keys = keysOnDevice();
  if (keys.length === 0) return list.replaceChildren(element('p', words('nothing')));
  list.replaceChildren(
    ...keys.map((key) => {
      const value = read(key) ?? '';
      const entry = document.createElement('details');
      const content = element('pre', value);
      content.tabIndex = 0;
      entry.append(
        element('summary', `${key.slice(root.length)} (${value.length} ${words('size')})`),
        content,
      );
      return entry;
    }),
  );
}

if (noSave) {
  noSave.checked = settings()['save'] === false;
  noSave.addEventListener('change', () => {
    keepSettings({ save: !noSave.checked });
    show();
  });
}

function ask(): void {
  const yes = Object.assign(element('button', words('delete')), {
    type: 'button',
    className: 'button strong',
  });
  const no = Object.assign(element('button', words('cancel')), { type: 'button', className: 'button' });
  yes.addEventListener('click', () => {
    for (const key of keysOnDevice()) remove(key);
    document.querySelector('.example-bar')?.remove();
    place?.replaceChildren(element('strong', words('deleted')));
    if (noSave) noSave.checked = false;
    show();
  });
  no.addEventListener('click', start);
  place?.replaceChildren(element('span', words('confirm')), ' ', yes, ' ', no);
  yes.focus();
}

function start(): void {
  const button = Object.assign(element('button', words('delete')), { type: 'button', className: 'button' });
  button.addEventListener('click', ask);
  place?.replaceChildren(button);
}

start();
show();
