import { loadTool, toolIds } from '../../content/tools/index';
import type { AnyTool } from '../../lib/definition/definition';
import type { ToldHelp } from '../../lib/definition/sheet';
import type { Locale } from '../../lib/i18n/locales';
import { leadsFrom } from '../site/lead-to';

/** What helps with each item of a part, as this site can lead there; worked out when the page is built. */
export async function toldHelps(
  { helps }: AnyTool['parts'][number],
  locale: Locale,
): Promise<Record<string, ToldHelp> | undefined> {
  if (!helps) return undefined;
  const leads = await leadsFrom(import.meta.env.BASE_URL, locale);
  const told = Object.entries(helps).map(async ([id, { step, tool, part, worth }]) => {
    const [from = '', quantity = ''] = worth?.split('/') ?? [];
    const [asks] = await leads.tool(from);
    const label = toolIds.includes(from)
      ? (await loadTool(from, locale)).words.quantities[quantity]?.label
      : undefined;
    return [
      id,
      {
        leads: [
          ...(step === undefined ? [] : leads.step(step)),
          ...(tool === undefined ? [] : await leads.tool(tool, part)),
        ],
        ...(worth !== undefined &&
          asks &&
          label !== undefined && { worth: { ...asks, place: worth, label } }),
      },
    ] as const;
  });
  return Object.fromEntries(await Promise.all(told));
}
