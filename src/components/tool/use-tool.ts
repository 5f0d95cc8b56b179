import { useEffect, useMemo, useState } from 'preact/hooks';
import { $currency } from '../../lib/state/currency';
import { $storageState, probe, profileKey, read } from '../../lib/state/storage';
import { $lastChange, holdsAnswer, toolStore } from '../../lib/state/tool-store';
import type { Answers, Unread } from '../../lib/tool/answers';
import type { AnyTool } from '../../lib/tool/definition';
import { evaluate } from '../../lib/tool/evaluate';
import type { Answer } from '../../lib/tool/fields';
import { neighbours } from '../../lib/tool/neighbours';
import { useStore } from './use-store';
import { alone, linkedValue, resolve } from '../../lib/tool/resolve';
import type { Surroundings } from '../../lib/tool/resolve';

export type Mode = 'page' | 'step' | 'embed';

/** Figures shown instead of the visitor's own, which stay untouched: an opened link or an example. */
export interface View {
  answers: Answers;
  /** Title of the example; null for a link. */
  title: string | null;
  dropped: readonly string[];
  currency: string | null;
}

export interface Offer {
  path: string;
  value: Answer;
  from: string;
}

/** What flows into a tool; the reckoning behind it is loaded only where there is something to flow. */
function flowingInto(tool: AnyTool): Promise<Surroundings> {
  if (read(profileKey) === undefined && !neighbours(tool).some(holdsAnswer)) return Promise.resolve(alone);
  return import('./surroundings').then(
    (module) => module.surroundings(tool),
    () => alone,
  );
}

const untouched: Answers = {};

/** Everything a calculator's view needs: answers, where they come from, the evaluation, and what may be done. */
export function useTool(tool: AnyTool, mode: Mode) {
  const { $answers, $notice } = useMemo(() => toolStore(tool, mode !== 'embed'), [tool, mode]);
  const stored = useStore($answers);
  const notice = useStore($notice);
  const storage = useStore($storageState);
  const ownCurrency = useStore($currency);
  const [ready, setReady] = useState(false);
  const [view, setView] = useState<View | null>(null);
  const [around, setAround] = useState<Surroundings>(alone);

  useEffect(() => {
    let gone = false;
    if (mode !== 'embed') probe();
    /** Shows the figures of the address, if it carries any; the codec is loaded only then. */
    const showLink = async (): Promise<void> => {
      const ours = mode !== 'step' && location.hash.startsWith('#v=');
      const opened = ours
        ? (await import('../../lib/state/fragment')).readFragment(tool, location.hash)
        : undefined;
      if (gone) return;
      setView(
        opened
          ? { answers: opened.answers, title: null, dropped: opened.dropped, currency: opened.currency }
          : null,
      );
    };
    const open = (): void => void showLink();
    window.addEventListener('hashchange', open);
    const look = async (): Promise<void> => {
      if (mode !== 'embed') {
        const found = await flowingInto(tool);
        if (gone) return;
        setAround(found);
      }
      setReady(true);
    };
    void showLink().then(look);
    const refreshAll = (): void => void look();
    // Another tab or another tool on this page may have changed what flows in.
    const stopListening = $lastChange.listen((change) => {
      if (change && change.tool !== tool.id && neighbours(tool).length > 0) void look();
    });
    const refresh = (event: StorageEvent): void => {
      if (event.key === null || event.key.startsWith('stammkunde/')) void look();
    };
    window.addEventListener('storage', refresh);
    document.addEventListener('visibilitychange', refreshAll);
    return () => {
      gone = true;
      stopListening();
      window.removeEventListener('hashchange', open);
      window.removeEventListener('storage', refresh);
      document.removeEventListener('visibilitychange', refreshAll);
    };
  }, [tool, mode]);

  const answers = ready ? (view?.answers ?? stored) : untouched;
  const resolved = useMemo(
    () => resolve(tool, answers, view || !ready ? alone : around),
    [tool, answers, around, view, ready],
  );
  const evaluation = useMemo(
    () => evaluate(tool, resolved.inputs, resolved.unreadable, resolved.links),
    [tool, resolved],
  );
  const change = (next: (current: Answers) => Answers): void => {
    if (view) setView((current) => current && { ...current, answers: next(current.answers) });
    else $answers.set(next($answers.get()));
  };
  const replace = (next: Answers): void => change(() => next);

  const offers = useMemo<Offer[]>(() => {
    if (view) return [];
    return Object.entries(tool.inputs).flatMap(([key, field]) => {
      const cells = field.kind === 'rows' ? (field.offers ?? []) : [];
      return [
        ...(field.offer ? [[key, field.offer] as const] : []),
        ...cells.map((offer) => [`${key}.${offer.row}.${offer.cell}`, offer] as const),
      ].flatMap(([path, { tool: from, formula }]) => {
        const value = linkedValue(around.other(from), formula);
        return value === null ? [] : [{ path, value: value as Answer, from }];
      });
    });
  }, [tool, around, view]);

  // Whether the page still shows the figures it was served with.
  const asServed =
    (!ready || ownCurrency === 'EUR') &&
    !view &&
    Object.values(resolved.origins).every(
      (origin) => origin.from === 'default' || (origin.from === 'linked' && origin.tool === tool.id),
    );

  return {
    ready,
    asServed,
    view,
    notice,
    storage,
    offers,
    answers,
    ...resolved,
    evaluation,
    currency: (ready ? (view?.currency ?? ownCurrency) : null) ?? 'EUR',
    setCurrency: (code: string): void => (view ? setView({ ...view, currency: code }) : $currency.set(code)),
    /** Sets an answer; `undefined` takes it back, so that the field shows what flows in again. */
    answer(key: string, value: Answer | Unread | null | undefined): void {
      // Read the store, not the last render: two fields may change before it comes.
      change((current) => {
        const { [key]: _, ...rest } = current;
        return value === undefined ? rest : { ...rest, [key]: value };
      });
    },
    replace,
    showExample: (title: string, example: Answers): void =>
      setView({ answers: example, title, dropped: [], currency: null }),
    keepView(): void {
      if (view) $answers.set(view.answers);
      leaveView();
    },
    leaveView,
  };

  function leaveView(): void {
    setView(null);
    if (location.hash.startsWith('#v=')) history.replaceState(null, '', location.pathname);
  }
}

export type ToolState = ReturnType<typeof useTool>;
