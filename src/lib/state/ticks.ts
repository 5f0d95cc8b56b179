import { marksOf } from './marks';
import { progressKey } from './progress';

/** The ids of the ticks of a list in a playbook (`playbook/step/list`) that are set on this device. */
export function ticked(list: string): string[] {
  const [playbook = '', ...place] = list.split('/');
  const before = `${place.join('.')}.`;
  return Object.entries(marksOf(progressKey(playbook)))
    .filter(([key, set]) => set === true && key.startsWith(before))
    .map(([key]) => key.slice(before.length));
}
