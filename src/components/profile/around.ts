import { loadModel } from '../../content/tools/index';
import type { Answer } from '../../lib/field/field';
import { fill } from '../../lib/i18n/messages';
import { isLocale } from '../../lib/i18n/locales';
import { later } from '../../lib/state/later';
import { $currency } from '../../lib/state/currency';
import { $lastChange, toolStore } from '../../lib/state/tool-store';
import { enteredIn } from '../tool/entered';
import { share } from '../tool/share';
import type { Carried } from './carried';
import { notesTold } from './notes-told';

/** Around the sheet of the company profile: what tools hold already, and which figures do not fit together. */
const carried = JSON.parse(document.querySelector('#around')?.textContent ?? '{}') as Carried;
const locale = document.documentElement.lang;
const above = document.querySelector<HTMLElement>('#entered');
const below = document.querySelector<HTMLElement>('#together');

/** Figures typed in tools and not yet here, where all that hold one agree on it. */
async function openFigures(): Promise<Record<string, Answer>> {
  const profile = await loadModel('profile');
  if (!profile) return {};
  const { $answers, opened } = toolStore(profile, true);
  await opened;
  const entered = Object.entries(await enteredIn(profile));
  return Object.fromEntries(
    entered.flatMap(([key, [first, ...others]]): [string, Answer][] =>
      first && !(key in $answers.get()) && others.every(({ value }) => value === first.value)
        ? [[key, first.value]]
        : [],
    ),
  );
}

async function offerAll(): Promise<void> {
  const figures = await openFigures();
  const count = Object.keys(figures).length;
  if (count === 0) return above?.replaceChildren();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = carried.takeAll;
  button.addEventListener('click', () => void share(figures, 'profile').then(look));
  above?.replaceChildren(fill(carried.entered, { count: String(count) }), ' ', button);
}

async function tellNotes(): Promise<void> {
  if (!below || !isLocale(locale)) return;
  const notes = await notesTold(carried, locale);
  below.hidden = notes.length === 0;
  below.querySelector('ul')?.replaceChildren(
    ...notes.map(([key, text]) => {
      const item = document.createElement('li');
      item.dataset['note'] = key;
      item.append(text);
      for (const { name, href } of carried.places[key] ?? [])
        item.append(' ', Object.assign(document.createElement('a'), { href, textContent: name }));
      return item;
    }),
  );
}

/** Without a connection, or with a record that cannot be opened, nothing is told; the sheet says so itself. */
const look = (): void => void Promise.all([offerAll(), tellNotes()]).catch(() => undefined);
const lookLater = later(look);

look();
$lastChange.listen(lookLater);
$currency.listen(lookLater);
addEventListener('storage', lookLater);
document.addEventListener('visibilitychange', lookLater);
