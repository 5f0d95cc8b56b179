import { atom } from 'nanostores';
import { readJson } from '../field/plain';
import { currencies } from './currencies';
import { read, workspaceKey, write } from './storage';

const key = workspaceKey('currency');

const kept = (raw: string | undefined): string => {
  const record = readJson(raw ?? '') as { d?: unknown } | null | undefined;
  return currencies.find((code) => code === record?.d) ?? 'EUR';
};

/** An embed is a guest: its label lives as long as the page, and the device is not asked for one. */
const keeps = typeof document !== 'undefined' && document.documentElement.dataset['page'] !== 'embed';

/** The visitor's currency label. */
export const $currency = atom<string>(keeps ? kept(read(key)) : 'EUR');

/** Chooses another label and keeps it on this device, except in an embed. */
export function chooseCurrency(code: string): void {
  $currency.set(code);
  if (keeps) write(key, JSON.stringify({ v: 1, d: code }));
}

if (keeps)
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) $currency.set(kept(read(key)));
  });
