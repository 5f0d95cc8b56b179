import { readJson } from '../field/plain';
import { progressKey } from './progress';
import { read } from './storage';

/** The ids of the ticks of a list in a playbook (`playbook/step/list`) that are set on this device. */
export function ticked(list: string): string[] {
  const [playbook = '', ...place] = list.split('/');
  const raw = read(progressKey(playbook));
  const record = (raw === undefined ? null : readJson(raw)) as { d?: unknown } | null;
  const marks = typeof record?.d === 'object' && record.d !== null ? record.d : {};
  const before = `${place.join('.')}.`;
  return Object.entries(marks)
    .filter(([key, set]) => set === true && key.startsWith(before))
    .map(([key]) => key.slice(before.length));
}
