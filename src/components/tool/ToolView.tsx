import { Component } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ToolWordsOfSite } from '../../content/tool-ui/index';
import type { Model } from '../../lib/definition/model';
import type { AnyWords } from '../../lib/definition/words';
import type { Locale } from '../../lib/i18n/locales';
import { Late } from '../late/Late';
import { tellReady } from '../late/ready';
import { Part } from './Part';
import { useSettled } from './settled';
import { untranslated } from './untranslated';
import { useTool } from './use-tool';
import type { Mode } from './use-tool';
import { ViewModel } from './view-model';

export interface ToolViewProps {
  model: Model;
  words: AnyWords;
  site: ToolWordsOfSite;
  locale: Locale;
  mode: Mode;
  /** Parts to show, in the tool's order; all if empty. */
  parts: readonly string[];
  /** The fields of each part shown: worked out when the page is built. */
  fields: Readonly<Record<string, readonly string[]>>;
  /** Names of the tools whose figures flow in here. */
  names: Readonly<Record<string, string>>;
  /** Address of the tool's own page: links lead there, also from embeds. */
  home: string;
}

const loadStatus = () => import('./Status').then((module) => module.Status);
const loadActions = () => import('./Actions').then((module) => module.Actions);

/** What a calculator could not be drawn with: the record of this device, or the figures of a link or an embed. */
export type Failure = 'record' | 'view';

/** A calculator that cannot be drawn is shown as it was served, keeping nothing, with a word and a way on. */
export class ToolView extends Component<ToolViewProps, { failed?: Failure }> {
  override componentDidCatch(error: unknown): void {
    // Not to be drawn as served either: nothing is left to try.
    if (this.state.failed) throw error;
    const failed = location.hash.startsWith('#v=') || this.props.mode === 'embed' ? 'view' : 'record';
    if (location.hash) history.replaceState(null, '', location.pathname);
    this.setState({ failed });
  }
  override render(props: ToolViewProps, { failed }: { failed?: Failure }) {
    return <Calculator key={failed} {...props} {...(failed && { failed, mode: 'embed' })} />;
  }
}

/**
 * A calculator: parts that share one store, what may be done with them, and one announcement of the main result. Fields
 * and results in sight follow every keystroke; the rest follows in the next idle frame.
 */
function Calculator(props: ToolViewProps & { failed?: Failure }) {
  const { model, words, site, locale, mode, names, home } = props;
  const root = useRef<HTMLDivElement>(null);
  const state = useTool(model, mode);
  const now = useMemo(
    () => new ViewModel(model, words, site, locale, state, names),
    [model, words, site, locale, state, names],
  );
  const settled = useSettled(now, root, ({ state: { ready } }) => ready);
  useLayoutEffect(() => {
    if (root.current) tellReady(root.current);
  });
  const parts = ViewModel.partsOf(model, props.parts);
  const prefix = `${model.id}-${parts[0]?.id ?? ''}-`;
  const main = parts[0]?.main;
  return (
    <div
      class="t-tool"
      ref={root}
      data-tool={model.id}
      data-waits={state.ready ? undefined : ''}
      data-storage={state.ready && mode !== 'embed' ? state.storage : undefined}
    >
      <form onSubmit={(event) => event.preventDefault()} noValidate>
        <Late
          part="status"
          load={loadStatus}
          asServed={state.asServed && !state.notice && !props.failed && !state.missing}
          give={{ model: settled, mode, failed: props.failed }}
        />
        <div class="t-sheet">
          {parts.map((part, index) => (
            <Part
              key={part.id}
              now={now}
              settled={settled}
              part={part}
              keys={props.fields[part.id] ?? []}
              prefix={prefix}
              folded={index > 0 && mode !== 'step'}
            />
          ))}
        </div>
        <Late
          part="actions"
          load={loadActions}
          asServed={state.asServed && state.storage === 'ok'}
          give={{ model: settled, mode, home, prefix, fields: props.fields }}
        />
      </form>
      {main !== undefined && (
        <p class="t-bar" aria-hidden="true">
          <span>{now.label(main)}</span> <strong translate={untranslated}>{now.print(main)}</strong>
        </p>
      )}
      {main !== undefined && <Announcement text={`${now.label(main)}: ${now.print(main)}`} />}
    </div>
  );
}

/** Says a changed main result once, after typing has come to rest. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return;
    before.current = text;
    const timer = setTimeout(() => setSaid(text), 900);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  );
}
