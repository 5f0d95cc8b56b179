import { barWords } from '../../content/cases/index-bar';
import { isLocale } from '../../lib/i18n/locales';
import { fill } from '../../lib/i18n/messages';
import { pathTo } from '../../lib/i18n/paths';
import { leaveExample } from '../../lib/state/example';
import { settle } from '../../lib/state/later';
import { example } from '../../lib/state/workspace';
import { fetchCase } from './fetch-case';
import style from './bar.css?url';

/** Over every page of an example business: whose figures these are, the way back to one's own, and the way to begin anew. */
function leave(): void {
  settle();
  leaveExample();
  location.reload();
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  made.addEventListener('click', press);
  return made;
}

function bar(): HTMLElement | undefined {
  const locale = document.documentElement.lang;
  if (!isLocale(locale)) return undefined;
  const words = barWords(locale);
  const name = words.names[example as keyof typeof words.names] as string | undefined;
  // A business this site no longer has.
  if (name === undefined) {
    leave();
    return undefined;
  }
  const place = document.createElement('aside');
  place.className = 'example-bar';
  place.ariaLabel = fill(words.says, { name });
  const [said, status] = [document.createElement('p'), document.createElement('span')];
  status.role = 'status';
  said.append(
    Object.assign(document.createElement('strong'), { textContent: fill(words.says, { name }) }),
    ' ',
    Object.assign(document.createElement('span'), { className: 'example-bar-more', textContent: words.kept }),
    ' ',
    status,
  );
  const again = async (): Promise<void> => {
    if ((await fetchCase(example ?? '')) === 'open') location.reload();
    else status.textContent = words.lost;
  };
  const buttons = document.createElement('p');
  buttons.append(
    button(words.leave, leave),
    button(words.again, () => void again()),
    Object.assign(document.createElement('a'), {
      href: pathTo(import.meta.env.BASE_URL, locale, 'cases'),
      textContent: words.others,
    }),
  );
  place.append(said, buttons);
  return place;
}

const made = bar();
if (made) {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style });
  // After the way to the content, before all else; without its style sheet it is better than none.
  const show = (): void => document.querySelector('.skip')?.after(made);
  sheet.addEventListener('load', show);
  sheet.addEventListener('error', show);
  document.head.append(sheet);
}
