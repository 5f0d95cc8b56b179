import { readJson } from '../field/plain';
import { progressKey } from './progress';
import { read } from './storage';

/**
 * How many ticks of a list in a playbook are set on this device.
 * @param list the list as `playbook/step/list`
 * @returns 0 where nothing is kept or nothing can be read
 */
export function ticksOf(list: string): number {
  const [playbook = '', ...place] = list.split('/');
  const raw = read(progressKey(playbook));
  const record = (raw === undefined ? null : readJson(raw)) as { d?: unknown } | null;
  const marks = typeof record?.d === 'object' && record.d !== null ? record.d : {};
  return Object.entries(marks).filter(([key, set]) => set === true && key.startsWith(`${place.join('.')}.`))
    .length;
}
