import { atom } from 'nanostores';
import { placeOf, root, workspace } from './workspace';

export { root };

/** ok: kept on this device; off: the visitor switched saving off; quota: no room; blocked: the browser allows none. */
export type StorageState = 'ok' | 'off' | 'quota' | 'blocked';

/** The state of the device's storage, for the page to show. Writing tries again each time, so `quota` can heal. */
export const $storageState = atom<StorageState>('ok');

const memory = new Map<string, string>();

export const settingsKey = `${root}settings`;

export const workspaceKey = (...parts: readonly string[]): string =>
  [root.slice(0, -1), workspace, ...parts].join('/');

/** Whose assumptions stand in untouched fields. */
export const tradeKey = workspaceKey('trade');

/** The company profile, which fills untouched fields of every tool. */
export const profileKey = workspaceKey('profile');

function device(key: string): Storage | null {
  try {
    return typeof window === 'undefined' ? null : placeOf(key);
  } catch {
    return null;
  }
}

/** Reads a key: what this page holds in memory goes before what the device holds. Never throws. */
export const read = (key: string): string | undefined => memory.get(key) ?? onDevice(key);

/** Keeps a key in the memory of this page alone. */
export const hold = (key: string, value: string): void => void memory.set(key, value);

/** Writes a key; if the device takes it not, the page keeps it in memory and the state says why. Never throws. */
export function write(key: string, value: string): void {
  const storage = device(key);
  if (savingIsOff() && key !== settingsKey) {
    hold(key, value);
    $storageState.set('off');
    return;
  }
  try {
    if (!storage) throw new DOMException('no storage', 'SecurityError');
    storage.setItem(key, value);
    memory.delete(key);
    $storageState.set('ok');
  } catch (error) {
    hold(key, value);
    $storageState.set(
      storage && error instanceof DOMException && error.name !== 'SecurityError' ? 'quota' : 'blocked',
    );
  }
}

/** What the device itself holds under a key. Never throws. */
export function onDevice(key: string): string | undefined {
  try {
    return device(key)?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Removes a key from device and memory. Never throws. */
export function remove(key: string): void {
  memory.delete(key);
  try {
    device(key)?.removeItem(key);
  } catch {
    // Nothing is stored where nothing may be stored.
  }
}

/** The visitor's settings for the site: appearance, and whether anything is kept. */
export function settings(): Record<string, unknown> {
  try {
    const record = JSON.parse(read(settingsKey) ?? 'null') as { d?: object } | null;
    return { ...record?.d };
  } catch {
    return {};
  }
}

/** Keeps some settings beside the others. */
export const keepSettings = (changed: Readonly<Record<string, unknown>>): void =>
  write(settingsKey, JSON.stringify({ v: 1, d: { ...settings(), ...changed } }));

/** The visitor's switch "do not save on this device". */
export const savingIsOff = (): boolean => settings()['save'] === false;

const probeKey = workspaceKey('probe');

/** Looks once whether this device keeps anything, without leaving a trace. */
export function probe(): void {
  if (savingIsOff()) return $storageState.set('off');
  try {
    const storage = device(probeKey);
    if (!storage) throw new Error('blocked');
    storage.setItem(probeKey, '1');
    storage.removeItem(probeKey);
    if ($storageState.get() === 'blocked') $storageState.set('ok');
  } catch (error) {
    $storageState.set(
      error instanceof DOMException && error.name === 'QuotaExceededError' ? 'quota' : 'blocked',
    );
  }
}
