import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ToolWordsOfSite } from '../../content/tool-ui/index';
import type { Model } from '../../lib/definition/model';
import type { AnyWords } from '../../lib/definition/words';
import type { Locale } from '../../lib/i18n/locales';
import { AnswersInput } from '../field/AnswersInput';
import { tellReady } from '../late/ready';
import { Status } from './Status';
import { useTool } from './use-tool';
import { ViewModel } from './view-model';

export interface ChecklistProps {
  model: Model;
  words: AnyWords;
  site: ToolWordsOfSite;
  locale: Locale;
  /** The input that is the checklist. */
  name: string;
}

/** One checklist of a tool where a step needs it, without the calculator around it: the same field, the same answers. */
export function Checklist({ model, words, site, locale, name }: ChecklistProps) {
  const root = useRef<HTMLDivElement>(null);
  const state = useTool(model, 'step', words);
  const view = useMemo(
    () => new ViewModel(model, words, site, locale, state, {}),
    [model, words, site, locale, state],
  );
  useLayoutEffect(() => {
    if (root.current) tellReady(root.current);
  });
  return (
    <div class="t-tool" ref={root} data-tool={model.id} data-waits={state.ready ? undefined : ''}>
      <form onSubmit={(event) => event.preventDefault()} noValidate>
        <Status model={view} mode="step" />
        {/* What was answered before stands in one line each: that is known once the record is there. */}
        {state.ready && (
          <AnswersInput model={view} name={name} context={view.fieldContext(`${model.id}-only-`)} />
        )}
      </form>
    </div>
  );
}
