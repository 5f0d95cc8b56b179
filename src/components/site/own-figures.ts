import type { AnyWords } from '../../lib/definition/words';
import { isLocale } from '../../lib/i18n/locales';
import { fill } from '../../lib/i18n/messages';
import { isAssumed } from '../../lib/reckon/resolve';
import { Speaker } from '../../lib/say/speaker';
import type { SayWords } from '../../lib/say/voice';
import { $currency } from '../../lib/state/currency';
import { ownFigure } from '../tool/own-figure';
import { openHeld } from '../tool/surroundings';

type Held = NonNullable<Awaited<ReturnType<typeof openHeld>>>;

/** What a row says of a part of a tool, and the words it says it with. */
interface Told {
  say: string;
  main?: string;
  verdict?: string;
  /** What the part asks first. */
  first: readonly string[];
  words: AnyWords;
  ui: SayWords & { firstMissing: string };
}

/** What the verdict waits for, as on its page: what it or the number rests on, is asked first and an assumption of ours. */
const missingFirst = ({ main = '', verdict = '', first }: Told, { session, answers }: Held): string[] =>
  first.filter(
    (key) =>
      [main, verdict].some((name) => session.restsOn(name).has(key)) &&
      session.isAsked(key) &&
      !session.model.inputs[key]?.optional &&
      isAssumed(session, answers, key),
  );

/** How far the visitor is with a part: its verdict in words, or what that waits for, then its number with what it counts. */
function stateOf(row: Told, held: Held, voice: Speaker['voice']): string {
  const { main, verdict, first, words, ui } = row;
  const { session } = held;
  const speaker = new Speaker(session.model, session, words, { ui, codes: {} }, voice);
  const number = main === undefined ? null : session.figure(main).value;
  const headline = speaker.headline(verdict);
  const all = first.filter((key) => session.isAsked(key)).length;
  const missing = missingFirst(row, held).length;
  const waits = headline !== '' && missing > 0 && missing < all;
  return [
    waits ? fill(ui.firstMissing, { count: String(missing), all: String(all) }) : headline,
    main !== undefined && typeof number === 'number' && `${speaker.print(main)} ${speaker.label(main)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

for (const place of document.querySelectorAll<HTMLElement | SVGElement>('[data-figure]')) {
  const locale = document.documentElement.lang;
  if (!isLocale(locale)) continue;
  const { figure = '', told, say = '' } = place.dataset;
  if (told === undefined) {
    const printed = await ownFigure(figure, locale);
    if (printed !== undefined) place.textContent = fill(say, { value: printed });
    continue;
  }
  const held = await openHeld(figure);
  if (!held) continue;
  const row = JSON.parse(told) as Told;
  const state = stateOf(row, held, { locale, currency: $currency.get(), words: row.ui });
  if (state !== '') place.textContent = fill(row.say, { value: state });
}
