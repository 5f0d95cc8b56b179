import { loadNotes } from '../../content/profile/index';
import type { Locale } from '../../lib/i18n/locales';
import { neighbours } from '../../lib/definition/sources';
import { open } from '../../lib/reckon/evaluate';
import { originOf, resolve } from '../../lib/reckon/resolve';
import { Speaker } from '../../lib/say/speaker';
import { $currency } from '../../lib/state/currency';
import { holdsAnswer } from '../../lib/state/tool-store';
import { openTool, readProfile } from '../tool/surroundings';
import type { Carried } from './carried';
import { ownOnly } from './own-figures-only';

/** The notes that hold with the figures of this device, as sentences by name. What nobody has entered is compared with nothing. */
export async function notesTold({ words, ui }: Carried, locale: Locale): Promise<[string, string][]> {
  const model = await loadNotes();
  const profile = await readProfile();
  const worlds = new Map(
    await Promise.all(
      neighbours(model).map(async (id) => {
        const tool = holdsAnswer(id) ? await openTool(id, [], profile) : undefined;
        const world =
          tool &&
          ownOnly(tool.session, (key) =>
            key in tool.session.model.inputs ? originOf(tool.session, tool.answers, key) : null,
          );
        return [id, world] as const;
      }),
    ),
  );
  const around = { profile: profile.figures, other: (id: string) => worlds.get(id) };
  const { inputs, unreadable, linked } = resolve(model, {}, around);
  const { session } = open(model, inputs, unreadable, linked, around);
  const speaker = new Speaker(
    model,
    session,
    words,
    { ui, codes: {} },
    { locale, currency: $currency.get() },
  );
  return Object.keys(words.quantities).flatMap((key): [string, string][] => {
    const text = speaker.sentence(key);
    return text === undefined ? [] : [[key, text]];
  });
}
