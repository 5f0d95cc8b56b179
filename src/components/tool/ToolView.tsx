import { Component } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ToolWordsOfSite } from '../../content/tool-ui/index';
import type { Model } from '../../lib/definition/model';
import type { SheetPart } from '../../lib/definition/sheet';
import type { AnyWords } from '../../lib/definition/words';
import type { Locale } from '../../lib/i18n/locales';
import { Late } from '../late/Late';
import { tellReady } from '../late/ready';
import { Part } from './Part';
import { useSettled } from './settled';
import { useTool } from './use-tool';
import type { Mode } from './use-tool';
import { ViewModel } from './view-model';

export interface ToolViewProps {
  model: Model;
  words: AnyWords;
  site: ToolWordsOfSite;
  locale: Locale;
  mode: Mode;
  /** The parts to show, and the question over them: worked out when the page is built. */
  parts: readonly SheetPart[];
  title: string;
  /** Whether other assumptions can be chosen. */
  trades: boolean;
  /** Names of the tools whose figures flow in here. */
  names: Readonly<Record<string, string>>;
  /** Address of the tool's own page: links lead there, also from embeds. */
  home: string;
}

const loadStatus = () => import('./Status').then((module) => module.Status);
const loadHead = () => import('./Head').then((module) => module.Head);
const loadTrade = () => import('./Trade').then((module) => module.Trade);
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
 * A calculator: parts that share one store, and what may be done with them. Fields and results in sight follow every keystroke; the rest follows in the next idle frame.
 */
function Calculator(props: ToolViewProps & { failed?: Failure }) {
  const { model, words, site, locale, mode, names, home, parts } = props;
  const root = useRef<HTMLDivElement>(null);
  const state = useTool(model, mode, words);
  const now = useMemo(
    () => new ViewModel(model, words, site, locale, state, names),
    [model, words, site, locale, state, names],
  );
  const settled = useSettled(now, root, ({ state: { ready } }) => ready);
  useLayoutEffect(() => {
    if (root.current) tellReady(root.current);
  });
  const prefix = `${model.id}-${parts[0]?.id ?? ''}-`;
  return (
    <div
      class="t-tool"
      ref={root}
      data-tool={model.id}
      // A step prints what is the visitor's own, and where nothing is, only where the calculator is found.
      data-own={
        mode === 'step' &&
        parts.some(({ open, groups }) =>
          now.asked([...open, ...groups.flatMap(({ inputs }) => inputs)]).some((key) => now.isOwn(key)),
        )
          ? ''
          : undefined
      }
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
          <Late
            part="head"
            aside
            load={loadHead}
            asServed={state.asServed}
            give={{ model: settled, parts, title: props.title, isPage: mode === 'embed' }}
          />
          {props.trades && (
            <Late
              part="trade"
              aside
              load={loadTrade}
              asServed={state.ready || null}
              give={{ model: settled }}
            />
          )}
          {parts.map((part, index) => (
            <Part
              key={part.id}
              now={now}
              settled={settled}
              part={part}
              prefix={prefix}
              folded={index > 0 && !part.unfolded}
              headed={index > 0}
            />
          ))}
          <Late
            part="actions"
            aside
            load={loadActions}
            asServed={state.asServed && state.storage === 'ok'}
            give={{ model: settled, mode, home, prefix, parts }}
          />
        </div>
      </form>
    </div>
  );
}
