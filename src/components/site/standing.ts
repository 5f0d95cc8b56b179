import { standingOf, ticksIn } from '../../lib/state/progress';
import type { StepPoints, Track } from '../../lib/state/progress';

/** As `fill`, which calculators load at once: shared with them it would be a file of its own that each has to fetch. */
const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)(?::([^{}|]+)\|([^{}]+))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = values[name] ?? '';
    return one === undefined ? value : value === '1' ? one : (many ?? '');
  });

/** `break-even limit:cancelled`: points by id, with the track that alone shows them. */
const pointsIn = (text: string): StepPoints['points'] =>
  text.split(' ').flatMap((word) => {
    const [id = '', only] = word.split(':');
    return id === '' ? [] : [{ id, only: only as Track | undefined }];
  });

/** The steps of a list of links with what is ticked in each, as the page was served with them. */
export const stepsIn = (list: ParentNode): (StepPoints & { link: HTMLAnchorElement })[] =>
  [...list.querySelectorAll<HTMLAnchorElement>('[data-step][data-points]')].map((link) => ({
    link,
    step: link.dataset['step'] ?? '',
    only: link.closest<HTMLElement>('[data-only]')?.dataset['only'] as Track | undefined,
    points: pointsIn(link.dataset['points'] ?? ''),
  }));

/**
 * Says on a playbook's first page how far the visitor is and where to go on; who never ticked anything finds the page as
 * it was served. The place has room for the longest of it, so nothing below it moves.
 *
 * @param marks what the device holds of the playbook now
 * @param change puts marks; `undefined` takes one away
 * @returns says it anew
 */
export function tellStanding(
  place: HTMLElement,
  marks: () => Record<string, unknown>,
  change: (changed: Readonly<Record<string, unknown>>) => void,
): () => void {
  const steps = stepsIn(place.closest('[data-playbook]') ?? document);
  const link = place.querySelector('a');
  const said = place.querySelector('[role="status"]');
  const button = place.querySelector('button');
  const words = JSON.parse(place.dataset['standing'] ?? '{}') as Record<string, string>;
  const served = { href: link?.href ?? '', text: link?.textContent ?? '' };
  let taken: Record<string, unknown> | null = null;

  /** What a step is called in the tabs. */
  const tabOf = (step: string): string =>
    document.querySelector(`.register [data-step='${step}']`)?.lastChild?.textContent?.trim() ?? '';

  const tell = (): void => {
    if (!link || !said || !button) return;
    const { begun, done, count, next } = standingOf(marks(), steps);
    if (begun) taken = null;
    const step = next && steps[next.place];
    const say = (key: string, values: Record<string, number> = {}): string =>
      filled(words[key] ?? '', {
        title: step ? tabOf(step.step) : '',
        number: step?.link.querySelector('b')?.textContent ?? '',
        ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
      });
    link.href = begun && step ? step.link.href : served.href;
    link.textContent = !begun ? served.text : say(step ? 'goOn' : 'again');
    said.textContent = taken
      ? say('cleared')
      : !begun
        ? ''
        : !next
          ? say('whole', { count })
          : [
              (done > 0 || next.done === 0) && `${say('steps', { done, count })}.`,
              next.done > 0 && say('here', { done: next.done, count: next.count }),
            ]
              .filter(Boolean)
              .join(' ');
    button.textContent = say(taken ? 'undo' : 'clear');
    button.hidden = !begun && !taken;
  };
  button?.addEventListener('click', () => {
    if (taken) change(taken);
    else {
      const held = marks();
      taken = Object.fromEntries(ticksIn(held, steps).map((name) => [name, held[name]]));
      change(Object.fromEntries(Object.keys(taken).map((name) => [name, undefined])));
    }
    tell();
  });
  tell();
  return tell;
}
