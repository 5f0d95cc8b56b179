import { atom } from 'nanostores';
import { readJson } from '../field/plain';
import { currencies } from './currencies';
import { read, workspaceKey, write } from './storage';

const key = workspaceKey('currency');

const kept = (raw: string | undefined): string => {
  const record = readJson(raw ?? '') as { d?: unknown } | null | undefined;
  return currencies.find((code) => code === record?.d) ?? 'EUR';
};

/** The visitor's currency label. */
export const $currency = atom<string>(typeof window === 'undefined' ? 'EUR' : kept(read(key)));

/** Chooses another label and keeps it on this device. */
export function chooseCurrency(code: string): void {
  $currency.set(code);
  write(key, JSON.stringify({ v: 1, d: code }));
}

if (typeof window !== 'undefined')
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) $currency.set(kept(read(key)));
  });
