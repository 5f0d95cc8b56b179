import { atom } from 'nanostores';
import type { WritableAtom } from 'nanostores';
import { isUnread } from '../answers/unread';
import type { Unread } from '../answers/unread';
import { isNumber, isRecord, own } from '../field/plain';
import { keepAside } from './aside';
import { later } from './later';
import { recordIn } from './marks';
import { hold, read, remove, workspaceKey, write } from './storage';

/** Who does something, and by which day; a text that is no day is kept as typed. */
export interface Task {
  owner?: string;
  day?: number | Unread;
}
/** What was agreed about the items of a tool's checklists, by list and item; also of items nothing is to be done about now. */
export type Plan = Readonly<Record<string, Task>>;

export const planKey = (tool: string): string => workspaceKey('plan', tool);

const plans = new Map<string, WritableAtom<Plan>>();

/**
 * What was agreed about a tool's checklists: a record of its own, so that no link carries names.
 * @param keep false for embeds: it lives as long as the page
 */
export function planOf(tool: string, keep: boolean): WritableAtom<Plan> {
  const name = `${tool}${keep ? '' : ' (page)'}`;
  const known = plans.get(name);
  if (known) return known;
  const $plan = atom<Plan>({});
  plans.set(name, $plan);
  if (keep && typeof window !== 'undefined') keepOnDevice(planKey(tool), $plan);
  return $plan;
}

/** One item's task changed; an empty one is none. */
export function agree($plan: WritableAtom<Plan>, item: string, changed: Task): void {
  const { [item]: before, ...others } = $plan.get();
  const task = tidied({ ...before, ...changed });
  $plan.set(task ? { ...others, [item]: task } : others);
}

function tidied({ owner, day }: Task): Task | undefined {
  const task = { ...(owner && { owner }), ...(day !== undefined && { day }) };
  return Object.keys(task).length > 0 ? task : undefined;
}

/** A task as far as it can be kept from anywhere. */
function restored(found: unknown): Task | undefined {
  if (!isRecord(found)) return undefined;
  const { owner, day } = found;
  return tidied({
    ...(typeof owner === 'string' && { owner }),
    ...(isNumber(day) && { day }),
    ...(isUnread(day) && { day: { text: day.text, code: day.code } }),
  });
}

/** The plan of a record; undefined for what is none. */
function opened(raw: string): Plan | undefined {
  const { v, d } = recordIn(raw) ?? {};
  if (v !== 1 || !d) return undefined;
  return Object.fromEntries(
    Object.keys(d).flatMap((item) => {
      const task = restored(own(d, item));
      return task ? [[item, task] as const] : [];
    }),
  );
}

function keepOnDevice(key: string, $plan: WritableAtom<Plan>): void {
  let following = false;
  /** A record that cannot be read is copied aside before it is written over. */
  let strange: string | undefined;
  const show = (raw: string | undefined): void => {
    const plan = raw === undefined ? {} : opened(raw);
    strange = plan ? undefined : raw;
    following = true;
    $plan.set(plan ?? {});
    following = false;
  };
  const saveLater = later(() => {
    const plan = $plan.get();
    const record = JSON.stringify({ v: 1, d: plan });
    if (strange !== undefined && !keepAside(key, strange)) return hold(key, record);
    strange = undefined;
    if (Object.keys(plan).length === 0) remove(key);
    else write(key, record);
  });
  show(read(key));
  $plan.listen(() => {
    if (!following) saveLater();
  });
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) show(read(key));
  });
}
