import { moveAside } from '../../lib/state/aside';
import { recordIn } from '../../lib/state/marks';
import { progressKey } from '../../lib/state/progress';
import { $storageState, hold, probe, read, write } from '../../lib/state/storage';

/** The myth check: a guess for each claim, kept on this device; the claims one after another or all at once. */
const key = progressKey('myth-check');

/** What a visit before left; nothing where there is none, `null` where it cannot be read. */
function before(raw: string | undefined): Record<string, unknown> | null | undefined {
  if (raw === undefined) return undefined;
  const { v, d } = recordIn(raw) ?? {};
  return v === 1 && d ? d : null;
}

function play(page: HTMLElement): void {
  const find = (what: string) => page.querySelector<HTMLElement>(what);
  const words = (name: string, values: Readonly<Record<string, string | number>> = {}): string =>
    Object.entries(values).reduce(
      (text, [place, value]) => text.replace(`{${place}}`, String(value)),
      page.dataset[name] ?? '',
    );
  const said = JSON.parse(words('storage')) as Record<string, string>;
  const claims = [...page.querySelectorAll<HTMLElement>('[data-myth]')];
  const idOf = (claim: HTMLElement): string => claim.dataset['myth'] ?? '';
  const buttonsOf = (claim: HTMLElement) => [...claim.querySelectorAll<HTMLElement>('[data-guess]')];

  let put = write;
  let trouble = '';
  let kept = before(read(key));
  if (kept === null) {
    trouble = said['unreadable'] ?? '';
    // What can be copied nowhere stays where it lies, and this visit lasts as long as the page.
    if (!moveAside(key)) put = hold;
    kept = undefined;
  }
  let marks: Record<string, unknown> = { ...kept };
  const keep = (): void => put(key, JSON.stringify({ v: 1, d: marks }));
  const guessed = (claim: HTMLElement) =>
    buttonsOf(claim).find(({ dataset }) => dataset['guess'] === marks[idOf(claim)]);
  const isOpen = (claim: HTMLElement): boolean => !guessed(claim);

  let at = Math.max(0, claims.findIndex(isOpen));
  const named = claims.findIndex((claim) => `#${idOf(claim)}` === location.hash);
  if (named >= 0) at = named;

  const tell = (): void => {
    const place = find('[data-kept]');
    const text = [trouble, said[$storageState.get()] ?? ''].filter(Boolean).join(' ');
    if (place && place.textContent !== text) place.textContent = text;
  };

  /** What a guess looks like: the button pressed, the answer open. */
  const showGuess = (claim: HTMLElement): void => {
    const own = guessed(claim);
    for (const button of buttonsOf(claim)) {
      button.setAttribute('aria-pressed', String(button === own));
      button.toggleAttribute('data-settled', own !== undefined);
      if (own) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    }
    const fold = claim.querySelector('details');
    if (fold) fold.open = own !== undefined;
    const agrees = own?.dataset['guess'] === claim.dataset['guessed'];
    claim.toggleAttribute('data-agrees', agrees);
    const answer = claim.querySelector('.answer');
    if (answer)
      answer.textContent = own
        ? `${words(agrees ? 'agrees' : 'differs', { guess: own.textContent.trim() })} ${claim.querySelector('.verdict')?.textContent ?? ''}`
        : '';
  };

  const show = (): void => {
    const one = marks['all'] !== true;
    const open = claims.filter(isOpen).length;
    page.toggleAttribute('data-one-by-one', one);
    claims.forEach((claim, number) => claim.toggleAttribute('data-now', number === at));
    const place = find('[data-at]');
    if (place)
      place.textContent = one
        ? words('place', { number: at + 1, count: claims.length })
        : open > 0
          ? words('open', { open, count: claims.length })
          : '';
    find('.myth-steps')?.toggleAttribute('hidden', !one);
    find('[data-turn="-1"]')?.toggleAttribute('disabled', at === 0);
    find('[data-turn="1"]')?.toggleAttribute('hidden', at === claims.length - 1);
    find('[data-open-next]')?.toggleAttribute('hidden', !one || open === 0 || at < claims.length - 1);
    find('.myth-again')?.toggleAttribute('hidden', open === claims.length && at < claims.length - 1);
    find('[data-again]')?.toggleAttribute('hidden', open === claims.length);

    const right = claims.filter((claim) => claim.hasAttribute('data-agrees')).length;
    const score = find('.score');
    if (!score) return;
    const last = one && at === claims.length - 1 && open < claims.length;
    const band = (JSON.parse(words('bands')) as [number, string][]).find(
      ([from]) => right >= from * claims.length,
    );
    const lines =
      open > 0 && !last
        ? []
        : open > 0
          ? [words('open', { open, count: claims.length })]
          : [words('score', { right, count: claims.length }), band?.[1] ?? ''];
    if (score.textContent === lines.join('')) return;
    score.replaceChildren(
      ...lines.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    );
  };

  const go = (to: number): void => {
    at = Math.min(claims.length - 1, Math.max(0, to));
    show();
    claims[at]?.querySelector('h2')?.focus();
  };

  for (const claim of claims) {
    for (const button of buttonsOf(claim))
      button.addEventListener('click', () => {
        // The first guess counts; whoever wants another starts again.
        if (guessed(claim)) return;
        marks[idOf(claim)] = button.dataset['guess'];
        keep();
        showGuess(claim);
        show();
      });
    claim.querySelector('.guess')?.removeAttribute('hidden');
    showGuess(claim);
  }
  for (const button of page.querySelectorAll<HTMLElement>('[data-turn]'))
    button.addEventListener('click', () => go(at + Number(button.dataset['turn'])));
  find('[data-open-next]')?.addEventListener('click', () => go(claims.findIndex(isOpen)));
  find('[data-again]')?.addEventListener('click', () => {
    marks = { all: marks['all'] };
    trouble = '';
    keep();
    claims.forEach(showGuess);
    go(0);
  });
  for (const [mode, all] of [
    ['[data-list]', true],
    ['[data-one]', false],
  ] as const)
    find(mode)?.addEventListener('click', () => {
      marks['all'] = all;
      keep();
      show();
      find(all ? '[data-one]' : '[data-list]')?.focus();
    });
  addEventListener('hashchange', () => {
    const place = claims.findIndex((claim) => `#${idOf(claim)}` === location.hash);
    if (place >= 0) go(place);
  });

  find('.myth-bar')?.removeAttribute('hidden');
  probe();
  $storageState.listen(tell);
  tell();
  show();
}

for (const page of document.querySelectorAll<HTMLElement>('[data-myths]')) play(page);
