import { partsOf, playbookIds, stepsOf } from '../../content/playbooks/index';
import { loadTool, toolIds } from '../../content/tools/index';
import type { Locale } from '../../lib/i18n/locales';
import { hrefTo } from './home';

/** A place a page leads to: what it asks or says, and what it is called. */
export interface Lead {
  href: string;
  text: string;
  note?: string;
}

/** The way to tools and steps by id; of what this site does not carry there is none, until it does. */
export async function leadsFrom(base: string, locale: Locale) {
  const to = (path: readonly string[]) => hrefTo(base, locale, path);
  const steps = new Map(
    (await Promise.all((await playbookIds()).map((book) => stepsOf(book, locale))))
      .flat()
      .map((step) => [`${partsOf(step).playbook}/${partsOf(step).step}`, step.data]),
  );
  return {
    async tool(id: string, part = ''): Promise<Lead[]> {
      if (!toolIds.includes(id)) return [];
      const { words: said } = await loadTool(id, locale);
      return [
        part === ''
          ? { href: to(['tools', id]), text: said.question, note: said.name }
          : { href: to(['tools', id, `#${part}`]), text: said.parts[part]?.lead ?? said.question },
      ];
    },
    step(id: string): Lead[] {
      const step = steps.get(id);
      return step ? [{ href: to(['playbooks', ...id.split('/')]), text: step.title, note: step.short }] : [];
    },
  };
}
