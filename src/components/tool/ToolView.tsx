import { useEffect, useRef, useState } from 'preact/hooks';
import type { ToolWordsOfSite } from '../../content/tool-ui/index';
import type { Locale } from '../../lib/i18n/locales';
import type { AnyTool } from '../../lib/tool/definition';
import type { AnyWords } from '../../lib/tool/words';
import { Late } from '../late/Late';
import { Part } from './Part';
import { useTool } from './use-tool';
import type { Mode } from './use-tool';
import { ViewModel } from './view-model';

export interface ToolViewProps {
  tool: AnyTool;
  words: AnyWords;
  site: ToolWordsOfSite;
  locale: Locale;
  mode: Mode;
  /** Parts to show, in the tool's order; all if empty. */
  submodels: readonly string[];
  /** The fields of each part shown: worked out when the page is built. */
  fields: Readonly<Record<string, readonly string[]>>;
  /** Names of the tools whose figures flow in here. */
  names: Readonly<Record<string, string>>;
  /** Address of the tool's own page: links lead there, also from embeds. */
  home: string;
}

const loadStatus = () => import('./Status').then((module) => module.Status);
const loadActions = () => import('./Actions').then((module) => module.Actions);

/** A calculator: parts that share one store, what may be done with them, and one announcement of the main result. */
export function ToolView(props: ToolViewProps) {
  const { tool, words, site, locale, mode } = props;
  const state = useTool(tool, mode);
  const model = new ViewModel(tool, words, site, locale, state, props.names);
  const parts = tool.submodels.filter(
    ({ id }) => props.submodels.length === 0 || props.submodels.includes(id),
  );
  const prefix = `${tool.id}-${parts[0]?.id ?? ''}-`;
  const first = parts[0];
  return (
    <div
      class="t-tool"
      data-tool={tool.id}
      data-ready={state.ready ? '' : undefined}
      data-storage={state.ready && mode !== 'embed' ? state.storage : undefined}
    >
      <form onSubmit={(event) => event.preventDefault()} noValidate>
        <Late
          part="status"
          load={loadStatus}
          asServed={state.asServed && state.storage === 'ok' && !state.notice}
          give={{ model, mode, prefix }}
        />
        <div class="t-sheet">
          {parts.map((part, index) => (
            <Part
              key={part.id}
              model={model}
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
          asServed={state.asServed}
          give={{ model, mode, home: props.home }}
        />
      </form>
      {first && (
        <p class="t-bar" aria-hidden="true">
          <span>{model.label(first.main)}</span> <strong>{model.print(first.main)}</strong>
        </p>
      )}
      {first && <Announcement text={`${model.label(first.main)}: ${model.print(first.main)}`} />}
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
