import type { AnyWords } from '../../lib/definition/words';
import { isLocale } from '../../lib/i18n/locales';
import { originOf } from '../../lib/reckon/resolve';
import { Speaker } from '../../lib/say/speaker';
import type { SayWords } from '../../lib/say/voice';
import { $currency } from '../../lib/state/currency';
import { restsOnOwn } from './rests-on-own';
import { valueText } from './value-text';
import { openTool, readProfile } from '../tool/surroundings';

/** What a figure is to the visitor: theirs, come from the row's source or from another, assumed, worked out, or wrong. */
type State = 'own' | 'flows' | 'other' | 'assumed' | 'worked' | 'error' | '';

const carried = JSON.parse(document.querySelector('#flows')?.textContent ?? '{}') as {
  words: Record<string, AnyWords>;
  ui: SayWords;
  states: Partial<Record<State, string>>;
  empty: string;
  /** Template for the number of rows of a list. */
  rows: string;
};
const stops = [...document.querySelectorAll<HTMLElement>('[data-at]')];

/** Writes the visitor's figures on every line, each with where it comes from. */
async function show(): Promise<void> {
  const locale = document.documentElement.lang;
  if (!isLocale(locale)) return;
  const profile = await readProfile();
  for (const [id, words] of Object.entries(carried.words)) {
    const tool = await openTool(id, [], profile);
    if (!tool) continue;
    const { session, answers, errors } = tool;
    const speaker = new Speaker(
      session.model,
      session,
      words,
      { ui: carried.ui, codes: {} },
      { locale, currency: $currency.get() },
    );
    const stateOf = (key: string, source: string | undefined): State => {
      const { model } = session;
      const isField = key in model.inputs && (source !== undefined || !(key in model.figures));
      if (!isField) {
        if (session.figure(key).value === null) return '';
        return (id === 'profile' ? key in profile.figures : restsOnOwn(session, answers, key))
          ? 'worked'
          : 'assumed';
      }
      if (errors.some(({ field, code }) => field === key && code !== 'REQUIRED')) return 'error';
      const origin = originOf(session, answers, key);
      if (origin.from === 'own') return 'own';
      if (origin.from === 'default') return model.inputs[key]?.evidence === 'H' ? 'assumed' : '';
      const [place = ''] = source?.split('/') ?? [];
      const from = 'tools' in origin ? origin.tools : ['profile'];
      return source === undefined || from.includes(place) ? 'flows' : 'other';
    };
    for (const stop of stops) {
      const [at, key = ''] = (stop.dataset['at'] ?? '').split('/');
      if (at !== id) continue;
      const { value } = session.figure(key);
      const state = stateOf(key, stop.dataset['source']);
      stop.dataset['state'] = state;
      const [figure, said] = [stop.querySelector('b'), stop.querySelector('[data-said]')];
      if (figure) figure.textContent = value === null ? carried.empty : valueText(speaker, key, carried.rows);
      if (said) said.textContent = carried.states[state] ?? '';
    }
  }
  document.querySelector('.f-flows')?.setAttribute('data-ready', '');
}

const look = (): void => void show().catch(() => undefined);
look();
addEventListener('storage', look);
document.addEventListener('visibilitychange', look);
