import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../lib/answers/answers';
import type { Unread } from '../../lib/answers/unread';
import type { Model } from '../../lib/definition/model';
import type { AnyWords } from '../../lib/definition/words';
import { neighbours } from '../../lib/definition/sources';
import type { Answer } from '../../lib/field/field';
import { answered } from '../../lib/reckon/answered';
import { open, unusualIn, warningsOf } from '../../lib/reckon/evaluate';
import { originOf, resolve } from '../../lib/reckon/resolve';
import { alone } from '../../lib/reckon/session';
import type { Session, Surroundings } from '../../lib/reckon/session';
import { $currency, chooseCurrency } from '../../lib/state/currency';
import { $storageState, probe, profileKey, read, tradeKey } from '../../lib/state/storage';
import { $lastChange, holdsAnswer, toolStore } from '../../lib/state/tool-store';
import type { offerOf } from './offer';
import { useStore } from './use-store';

export type Mode = 'page' | 'step' | 'embed';

/** Figures shown instead of the visitor's own, which stay untouched: an opened link or an example. */
export interface View {
  answers: Answers;
  /** Title of the example; null for a link. */
  title: string | null;
  dropped: readonly string[];
  currency: string | null;
  /** What the visitor changed in it, by key. */
  typed?: Readonly<Record<string, unknown>>;
  /** In an embed: the host's figures under an example, with what the visitor changed in them. */
  under?: View | undefined;
}

/** What may be done with a calculator's answers; the same object as long as the page shows it. */
export interface Hand {
  /** Sets an answer; `undefined` takes it back, so that the field shows what flows in again. */
  answer(key: string, value: Answer | Unread | null | undefined): void;
  /** The answers as they are now, whatever was drawn last. */
  present(): Answers;
  replace(next: Answers): void;
  setCurrency(code: string): void;
  show(view: View): void;
  keepView(): void;
  leaveView(): void;
}

/** What did not come, so that other figures stand in its place. */
type Missing = 'link' | 'record' | 'linked';

/** What flows into a tool, and what works out the buttons that offer a value of another one. */
type Around = Surroundings & { offerOf?: typeof offerOf };

/** What flows into a tool; the reckoning behind it is loaded only where there is something to flow. */
async function flowingInto(model: Model, words: AnyWords): Promise<Around> {
  if (read(profileKey) === undefined && read(tradeKey) === undefined && !neighbours(model).some(holdsAnswer))
    return alone;
  const { surroundings, offerOf } = await import('./surroundings');
  return { ...(await surroundings(model, [], undefined, words)), offerOf };
}

const untouched: Answers = {};

/** Whether the address carries figures for this calculator. */
const carriesLink = (mode: Mode): boolean =>
  mode !== 'step' && typeof location !== 'undefined' && location.hash.startsWith('#v=');

/** Everything a calculator's view needs: answers, the reckoning over them, where they come from, and what may be done. */
export function useTool(model: Model, mode: Mode, words: AnyWords) {
  const { $answers, $notice, $closed, opened } = useMemo(
    () => toolStore(model, mode !== 'embed'),
    [model, mode],
  );
  const stored = useStore($answers);
  const notice = useStore($notice);
  const closed = useStore($closed);
  const storage = useStore($storageState);
  const ownCurrency = useStore($currency);
  const [ready, setReady] = useState(false);
  const [view, setView] = useState<View | null>(null);
  const [around, setAround] = useState<Around>(alone);
  const [lost, setLost] = useState<Missing | null>(null);
  /** What is answered while a link's figures are on their way: it belongs to them. */
  const early = useRef(carriesLink(mode) ? untouched : null);
  const shownView = useRef(view);
  shownView.current = view;
  /** The reckoning last drawn. */
  const reckoned = useRef<Session | null>(null);

  useEffect(() => {
    let gone = false;
    if (mode !== 'embed') probe();
    let shown = '';
    /**
     * Shows the figures of the address, if it carries any; the codec is loaded only then. A way within the page and back
     * leaves a view as it stands.
     */
    const showLink = async (): Promise<void> => {
      const { hash } = location;
      if (!carriesLink(mode) || (hash === shown && shownView.current)) return;
      shown = hash;
      early.current ??= untouched;
      const codec = await import('../../lib/state/fragment').catch(() => null);
      // Of two links that follow each other the later one holds, whichever is read first.
      if (gone || hash !== shown) return;
      const opened = codec?.readFragment(model, hash);
      const typed = early.current;
      early.current = null;
      setLost(codec === null ? 'link' : null);
      if (codec === null) window.addEventListener('online', openLink, { once: true });
      if (opened)
        setView({
          ...opened,
          answers: { ...opened.answers, ...typed },
          typed,
          title: null,
        });
      else if (typed !== untouched) $answers.set({ ...$answers.get(), ...typed });
    };
    const openLink = (): void => void showLink();
    window.addEventListener('hashchange', openLink);
    const look = async (): Promise<void> => {
      if (mode !== 'embed') {
        const found = await flowingInto(model, words).catch(() => null);
        if (gone) return;
        setAround(found ?? alone);
        setLost((now) => (now === 'link' ? now : found ? null : 'linked'));
      }
      setReady(true);
    };
    void Promise.all([opened, showLink()]).then(look);
    const lookAgain = (): void => void look();
    // Another tab or another tool on this page may have changed what flows in.
    const stopListening = $lastChange.listen((change) => {
      if (change && change.tool !== model.id && neighbours(model).length > 0) lookAgain();
    });
    const refresh = (event: StorageEvent): void => {
      if (event.key === null || event.key.startsWith('stammkunde/')) lookAgain();
    };
    window.addEventListener('storage', refresh);
    document.addEventListener('visibilitychange', lookAgain);
    window.addEventListener('online', lookAgain);
    return () => {
      gone = true;
      stopListening();
      window.removeEventListener('hashchange', openLink);
      window.removeEventListener('online', openLink);
      window.removeEventListener('online', lookAgain);
      window.removeEventListener('storage', refresh);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [model, mode, words, opened]);

  const hand = useMemo<Hand>(() => {
    const change = (next: (current: Answers) => Answers, key = ''): void => {
      // Read the present answers, not those last drawn: two fields may change before that.
      if (early.current) early.current = next(early.current);
      else if (shownView.current)
        setView((now) => now && { ...now, answers: next(now.answers), typed: { ...now.typed, [key]: true } });
      else $answers.set(next($answers.get()));
    };
    const leaveView = (): void => {
      const under = shownView.current?.under;
      setView(under ?? null);
      if (!under && location.hash.startsWith('#v=')) history.replaceState(null, '', location.pathname);
    };
    return {
      answer: (key, value) =>
        change(
          (current) => (reckoned.current ? answered(reckoned.current, current, key, value) : current),
          key,
        ),
      present: () => early.current ?? shownView.current?.answers ?? $answers.get(),
      replace: (next) => change(() => next),
      setCurrency: (code) =>
        shownView.current ? setView((now) => now && { ...now, currency: code }) : chooseCurrency(code),
      show: setView,
      keepView() {
        const { current } = shownView;
        if (current) $answers.set(current.answers);
        if (current?.currency) chooseCurrency(current.currency);
        leaveView();
      },
      leaveView,
    };
  }, [$answers]);

  return useMemo(() => {
    const answers = ready ? (view?.answers ?? stored) : untouched;
    const { inputs, unreadable, linked } = resolve(model, answers, view || !ready ? alone : around);
    const { session, errors } = open(model, inputs, unreadable, linked, view || !ready ? alone : around);
    reckoned.current = session;
    const origin = (key: string) => originOf(session, answers, key);
    return {
      mode,
      ready,
      view,
      missing: closed ? ('record' as const) : lost,
      notice,
      storage,
      answers,
      session,
      errors,
      warnings: warningsOf(session),
      unusual: unusualIn(session),
      origin,
      hand,
      offerOf: around.offerOf,
      currency: (ready ? (view?.currency ?? ownCurrency) : null) ?? 'EUR',
      /** Whether the page still shows the figures it was served with; null while that is not known. */
      asServed: ready
        ? ownCurrency === 'EUR' &&
          !view &&
          Object.keys(model.inputs).every((key) => {
            const from = origin(key);
            return from.from === 'default' || (from.from === 'linked' && from.tools.length === 0);
          })
        : null,
    };
  }, [model, mode, ready, view, stored, notice, closed, lost, storage, ownCurrency, around, hand]);
}

export type ToolState = ReturnType<typeof useTool>;
