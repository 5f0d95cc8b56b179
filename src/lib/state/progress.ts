/** The record in which this device keeps the ticks and the track of a playbook. */
export const progressKey = (playbook: string): string => `stammkunde/default/progress/${playbook}`;
