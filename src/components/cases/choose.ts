import { example } from '../../lib/state/workspace';
import { fetchCase } from './fetch-case';

/**
 * Opens an example business: on its page, or on the way a link leads.
 * @returns why it could not be opened
 */
export async function choose(id: string, pressed: HTMLElement): Promise<'blocked' | 'lost' | undefined> {
  const entered = example === id ? 'open' : await fetchCase(id);
  if (entered !== 'open') return entered;
  if (pressed instanceof HTMLAnchorElement) {
    location.assign(pressed.href);
    return undefined;
  }
  // What is opened is in sight afterwards.
  history.replaceState(null, '', `#${id}`);
  location.reload();
  return undefined;
}
