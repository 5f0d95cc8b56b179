import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../lib/answers/answers';
import type { Unread } from '../../lib/answers/unread';
import type { Model } from '../../lib/definition/model';
import type { AnyWords } from '../../lib/definition/words';
import { neighbours, offersItself } from '../../lib/definition/sources';
import type { Answer } from '../../lib/field/field';
import { answered } from '../../lib/reckon/answered';
import { open, warningsOf } from '../../lib/reckon/evaluate';
import { originOf, resolveInputs } from '../../lib/reckon/resolve-inputs';
import { alone } from '../../lib/reckon/session';
import type { Session, Surroundings } from '../../lib/reckon/session';
import { $currency, chooseCurrency } from '../../lib/state/currency';
import { $storageState, probe, profileKey, read, tradeKey } from '../../lib/state/storage';
import { $lastChange, holdsAnswer, toolStore } from '../../lib/state/tool-store';
import type * as aiding from './aid';
import type { besideOf } from './beside';
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
  /** Makes a figure the shared one of the company profile. */
  share(key: string, value: Answer): void;
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

/** What flows into a tool, and what tells it beside the fields. */
type Around = Surroundings & { beside?: typeof besideOf };

/** What flows into a tool; the reckoning behind it is loaded only where there is something to flow. */
async function flowingInto(model: Model, words: AnyWords): Promise<Around> {
  if (model.keepers) await (await import('./keepers')).joinKeepers(model);
  if (
    model.id !== 'profile' &&
    read(profileKey) === undefined &&
    read(tradeKey) === undefined &&
    !neighbours(model).some(holdsAnswer) &&
    !Object.values(model.inputs).some(
      (field) => field.checklist ?? (field.kind === 'answers' && field.ticks),
    ) &&
    !offersItself(model)
  )
    return alone;
  const { surroundings, besideOf } = await import('./surroundings');
  return { ...(await surroundings(model, [], undefined, words)), beside: besideOf };
}

/** What nobody needs before they can type. */
type Aid = typeof aiding;

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
  const [aid, setAid] = useState<Aid | null>(null);
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
      // A currency alone is the host's wish for figures that are the visitor's from the first on.
      if (opened?.bare && mode === 'embed') chooseCurrency(opened.currency ?? 'EUR');
      else if (opened)
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
    const aided = import('./aid').then(setAid, () => undefined);
    void Promise.all([opened, showLink(), aided]).then(look);
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
      share: (key, value) =>
        void import('./share')
          .then((module) => module.share({ [key]: value }, model.id))
          .catch(() => undefined),
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
  }, [$answers, model]);

  return useMemo(() => {
    const answers = ready ? (view?.answers ?? stored) : untouched;
    const flows = view || !ready ? alone : around;
    const { inputs, unreadable, linked } = resolveInputs(model, answers, flows, aid?.giveWay);
    const { session, errors } = open(model, inputs, unreadable, linked, flows);
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
      warnings: (aid?.warningsTold ?? warningsOf)(session, answers),
      unusual: aid?.unusualIn(session) ?? [],
      origin,
      hand,
      aid,
      beside: view || !ready ? undefined : around.beside,
      currency: (ready ? (view?.currency ?? ownCurrency) : null) ?? 'EUR',
      /** Whether the page still shows the figures it was served with; null while that is not known. */
      asServed: ready
        ? ownCurrency === 'EUR' &&
          !view &&
          !around.assumed &&
          Object.keys(model.inputs).every((key) => {
            const from = origin(key);
            return from.from === 'default' || (from.from === 'linked' && from.tools.length === 0);
          })
        : null,
    };
  }, [model, mode, ready, view, stored, notice, closed, lost, storage, ownCurrency, around, aid, hand]);
}

export type ToolState = ReturnType<typeof useTool>;
