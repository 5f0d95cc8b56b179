import { onDevice, remove, savingIsOff, write } from './storage';

/**
 * Copies a record aside under a key of its own, so that the next save does not destroy it.
 * @returns whether the copy lies on the device
 */
export function keepAside(key: string, raw: string): boolean {
  for (let number = 1; number < 10; number += 1) {
    const aside = `${key}.bak${number === 1 ? '' : number}`;
    if (onDevice(aside) === raw) return true;
    if (onDevice(aside) !== undefined) continue;
    write(aside, raw);
    if (onDevice(aside) === raw) return true;
    // A copy in memory would only look like one.
    remove(aside);
    return false;
  }
  return false;
}

/**
 * Moves a record aside, also where there is no room for two of it.
 * @returns whether its key is free now; if not, it holds what it held
 */
export function moveAside(key: string): boolean {
  const raw = onDevice(key);
  const copied = raw === undefined || keepAside(key, raw);
  if (!copied && savingIsOff()) return false;
  remove(key);
  if (copied || keepAside(key, raw)) return true;
  write(key, raw);
  return false;
}
