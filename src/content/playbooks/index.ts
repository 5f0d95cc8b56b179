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

/** A playbook with its first page and its steps in one language. */
export interface Playbook {
  id: string;
  data: CollectionEntry<'playbooks'>['data'];
  steps: Step[];
}

/** The ways in which customers come and stay, in the order in which the site shows them. */
export const ways = ['referral', 'win-back', 'retention'] as const;

/** Every playbook the site carries, in the order of the ways. */
export async function playbooksIn(locale: Locale): Promise<Playbook[]> {
  const books = await Promise.all(
    (await playbookIds()).map(async (id) => {
      const [{ data }, steps] = await Promise.all([playbookOf(id, locale), stepsOf(id, locale)]);
      return { id, data, steps };
    }),
  );
  return books.sort((a, b) => ways.indexOf(a.data.way) - ways.indexOf(b.data.way));
}

/** Whether a playbook asks who it is about: some step has a short way for who has cancelled. */
export const hasTracks = (steps: readonly Step[]): boolean =>
  steps.some(({ data }) => data.cancelled !== undefined);

/** A playbook's start page. @throws if it is missing in that language */
export async function playbookOf(playbook: string, locale: Locale): Promise<CollectionEntry<'playbooks'>> {
  const entry = await getEntry('playbooks', `${playbook}/${locale}`);
  if (!entry) throw new Error(`The playbook "${playbook}" has no start page in ${locale}`);
  return entry;
}

/** An instruction of a step: its heading, its minutes, and to whom it is shown. */
export interface Instruction {
  title: string;
  minutes: number;
  track?: 'quiet' | 'cancelled';
}

/**
 * The instructions of a step, in their order.
 *
 * @throws if their minutes do not add up to the step's, or one is for a track the step does not have
 */
export function instructionsOf({ id, body = '', data }: Step): Instruction[] {
  const found = [...body.matchAll(/<Instruction ([^>]*)>\s*###\s+(.+)/g)].map(
    ([, settings = '', title = '']) => {
      const track = /track="(quiet|cancelled)"/.exec(settings)?.[1] as Instruction['track'];
      return { title, minutes: Number(/minutes=\{(\d+)\}/.exec(settings)?.[1]), ...(track && { track }) };
    },
  );
  if (data.cancelled === undefined && found.some(({ track }) => track !== undefined))
    throw new Error(`${id}: an instruction names a track, but the step has no short way`);
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

/** A point to tick at the end of a step, and to whom it is shown. */
export interface Point {
  id: string;
  track?: 'quiet' | 'cancelled';
}

/** The points to tick at the end of a step, in their order. */
export const pointsOf = ({ body = '' }: Step): Point[] =>
  [...body.matchAll(/<Tick id="([^"]+)"(?: track="(quiet|cancelled)")?/g)].map(([, id = '', track]) => ({
    id,
    ...(track !== undefined && { track: track as 'quiet' | 'cancelled' }),
  }));

/** What comes after a playbook: the one of the next way, in the order of the ways; nothing after the last. */
export async function bookAfter(playbook: string, locale: Locale): Promise<Playbook | undefined> {
  const books = await playbooksIn(locale);
  return books[books.findIndex(({ id }) => id === playbook) + 1];
}
