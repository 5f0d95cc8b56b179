import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale } from '../../lib/i18n/locales';

export type Step = CollectionEntry<'steps'>;

/** Folder names of a step: `win-back/frame/de` is playbook, step, language. */
export const partsOf = (step: Step): { playbook: string; step: string } => {
  const [playbook = '', name = ''] = step.id.split('/');
  return { playbook, step: name };
};

/** The playbooks of the site, by id. */
export const playbookIds = async (): Promise<string[]> => [
  ...new Set((await getCollection('playbooks')).map(({ id }) => id.split('/')[0] ?? '')),
];

/** The steps of a playbook in one language, in their order. */
export async function stepsOf(playbook: string, locale: Locale): Promise<Step[]> {
  const steps = await getCollection(
    'steps',
    ({ id }) => id.startsWith(`${playbook}/`) && id.endsWith(`/${locale}`),
  );
  return steps.sort((a, b) => a.data.order - b.data.order);
}

/** A playbook's start page. @throws if it is missing in that language */
export async function playbookOf(playbook: string, locale: Locale): Promise<CollectionEntry<'playbooks'>> {
  const entry = await getEntry('playbooks', `${playbook}/${locale}`);
  if (!entry) throw new Error(`The playbook "${playbook}" has no start page in ${locale}`);
  return entry;
}

/** The step a page shows, by the page's address. @throws on a page that is no step */
export async function stepOf(pathname: string, locale: Locale): Promise<Step> {
  const [step = '', playbook = ''] = pathname.split('/').filter(Boolean).reverse();
  const entry = await getEntry('steps', `${playbook}/${step}/${locale}`);
  if (!entry) throw new Error(`${pathname} is no step`);
  return entry;
}

/** An instruction of a step: its heading, its minutes, and to whom it is shown. */
export interface Instruction {
  title: string;
  minutes: number;
  track?: 'quiet' | 'cancelled';
}

/** The instructions of a step, in their order. @throws if their minutes do not add up to the step's */
export function instructionsOf({ id, body = '', data }: Step): Instruction[] {
  const found = [...body.matchAll(/<Instruction ([^>]*)>\s*###\s+(.+)/g)].map(
    ([, settings = '', title = '']) => {
      const track = /track="(quiet|cancelled)"/.exec(settings)?.[1] as Instruction['track'];
      return { title, minutes: Number(/minutes=\{(\d+)\}/.exec(settings)?.[1]), ...(track && { track }) };
    },
  );
  for (const [track, minutes] of [
    ['quiet', data.minutes],
    ['cancelled', data.cancelled ?? 0],
  ] as const) {
    const sum = found
      .filter((one) => one.track === undefined || one.track === track)
      .reduce((total, one) => total + one.minutes, 0);
    if (sum !== minutes && (track === 'quiet' || data.cancelled !== undefined))
      throw new Error(
        `${id}: the instructions (${track}) take ${String(sum)} minutes, its head says ${String(minutes)}`,
      );
  }
  return found;
}
