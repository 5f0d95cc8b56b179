import { readJson } from '../field/plain';
import { read, tradeKey, write } from './storage';

/** The trade whose assumptions stand in untouched fields, by the id of its example; null for the general ones. */
export function chosenTrade(): string | null {
  const record = readJson(read(tradeKey) ?? '') as { d?: unknown } | null | undefined;
  return typeof record?.d === 'string' ? record.d : null;
}

/** Chooses other assumptions for this workspace. Calculators of this page hear of it as those of other tabs do. */
export function chooseTrade(trade: string | null): void {
  write(tradeKey, JSON.stringify({ v: 1, d: trade }));
  window.dispatchEvent(new StorageEvent('storage', { key: tradeKey }));
}
