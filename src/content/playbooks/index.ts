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
