import type { AnyWords } from '../../lib/definition/words';
import { isLocale } from '../../lib/i18n/locales';
import { fill } from '../../lib/i18n/messages';
import type { Session } from '../../lib/reckon/session';
import { Speaker } from '../../lib/say/speaker';
import type { SayWords } from '../../lib/say/voice';
import { $currency } from '../../lib/state/currency';
import { ownFigure } from '../tool/own-figure';
import { openHeld } from '../tool/surroundings';

/** What a row says of a part of a tool, and the words it says it with. */
interface Told {
  say: string;
  main?: string;
  verdict?: string;
  words: AnyWords;
  ui: SayWords;
}

/** How far the visitor is with a part: its verdict in words, then its number with what it counts. */
function stateOf({ main, verdict, words, ui }: Told, session: Session, voice: Speaker['voice']): string {
  const speaker = new Speaker(session.model, session, words, { ui, codes: {} }, voice);
  const number = main === undefined ? null : session.figure(main).value;
  return [
    speaker.headline(verdict),
    main !== undefined && typeof number === 'number' && `${speaker.print(main)} ${speaker.label(main)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Writes the visitor's own figures where a page names one of a calculator; a place without one stays as it is. */
for (const place of document.querySelectorAll<HTMLElement | SVGElement>('[data-figure]')) {
  const locale = document.documentElement.lang;
  if (!isLocale(locale)) continue;
  const { figure = '', told, say = '' } = place.dataset;
  if (told === undefined) {
    const printed = await ownFigure(figure, locale);
    if (printed !== undefined) place.textContent = fill(say, { value: printed });
    continue;
  }
  const session = (await openHeld(figure))?.session;
  if (!session) continue;
  const row = JSON.parse(told) as Told;
  const state = stateOf(row, session, { locale, currency: $currency.get(), words: row.ui });
  if (state !== '') place.textContent = fill(row.say, { value: state });
}
