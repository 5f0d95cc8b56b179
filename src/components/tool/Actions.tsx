import { useState } from 'preact/hooks';
import { currencies } from '../../lib/state/currencies';
import type { Formula } from '../../lib/definition/model';
import { isNumeric } from '../../lib/field/field';
import type { Field } from '../../lib/field/field';
import { writeFragment } from '../../lib/state/fragment';
import { planOf } from '../../lib/state/plan';
import { assumedBy } from '../../lib/answers/answers';
import type { SheetPart } from '../../lib/definition/sheet';
import { choosing } from '../field/choosing';
import { keepFocus } from '../field/keep-focus';
import { prepareToPrint } from '../late/print';
import { Compare } from './Compare';
import { Embed } from './Embed';
import { Entries } from './Entries';
import { exampleAnswers } from './example-answers';
import type { Mode, ToolState, View } from './use-tool';
import type { ViewModel } from './view-model';

/** Whether any field or figure of a calculator is money: elsewhere there is no currency to choose. */
const hasMoney = ({ model: { inputs, figures } }: ViewModel): boolean =>
  Object.values(inputs).some(isMoney) || Object.values(figures).some(({ unit }) => /currency/.test(unit));
const isMoney = (field: Field<Formula>): boolean =>
  field.kind === 'rows'
    ? Object.values(field.fields).some(isMoney)
    : isNumeric(field) && (field.kind === 'money' || /currency/.test(field.unit) || !!field.unitFrom);

/** What may be done with a calculator: look at an example, compare with a moment ago, copy a link, print, start again, change the currency. */
export function Actions({
  model,
  mode,
  home,
  prefix,
  parts,
}: {
  model: ViewModel;
  mode: Mode;
  home: string;
  prefix: string;
  parts: readonly SheetPart[];
}) {
  const { model: tool, words, state } = model;
  const { hand } = state;
  const { ui } = model.site;
  const [embeds, setEmbeds] = useState(false);
  const [before, setBefore] = useState<ViewModel | null>(null);
  const [message, setMessage] = useState<{ text: string; link?: string; undo?: () => void } | null>(null);
  const copy = async (): Promise<void> => {
    const link = linkOf(model, home);
    const note = link.length > 2000 ? ` ${ui.longLink}` : '';
    try {
      await navigator.clipboard.writeText(link);
      setMessage({ text: ui.copied + note });
    } catch {
      setMessage({ text: ui.copyByHand + note, link });
    }
  };
  const example = async (id: string): Promise<void> => {
    const figures = await exampleAnswers(tool.id, id, words).catch(() => undefined);
    if (!figures) return setMessage({ text: ui.notLoaded });
    hand.show({
      answers: { ...assumedBy(tool), ...figures },
      title: words.examples[id]?.title ?? id,
      dropped: [],
      currency: null,
      under: mode === 'embed' ? hostsView(state) : undefined,
    });
  };
  const print = async (): Promise<void> => {
    await prepareToPrint();
    window.print();
  };
  const blank = async (): Promise<void> => {
    const printed = await import('../paper/print-blank')
      .then(({ printBlank }) => printBlank(model, parts))
      .catch(() => false);
    if (!printed) setMessage({ text: ui.notLoaded });
  };
  const reset = (): void => {
    const $plan = planOf(tool.id, mode !== 'embed');
    const [before, agreed] = [hand.present(), $plan.get()];
    hand.replace({});
    $plan.set({});
    const takeBack = (): void => {
      hand.replace(before);
      $plan.set(agreed);
      setMessage(null);
    };
    setMessage({ text: ui.wasReset, undo: takeBack });
  };
  return (
    <>
      <Entries model={model} mode={mode} prefix={prefix} parts={parts} />
      <div class="t-actions" id="actions" onClickCapture={keepFocus}>
        <details class="t-examples">
          <summary>{ui.examples}</summary>
          {Object.keys(words.examples).map((id) => (
            <p key={id}>
              <button type="button" class="t-word" onClick={() => void example(id)}>
                {words.examples[id]?.title}
              </button>{' '}
              <span class="t-help">{words.examples[id]?.note}</span>
            </p>
          ))}
        </details>
        {!state.view && !before && parts[0]?.main !== undefined && (
          <button type="button" class="t-word" onClick={() => setBefore(model)}>
            {ui.compare.title}
          </button>
        )}
        <button type="button" class="t-word" onClick={() => void copy()}>
          {ui.copyLink}
        </button>
        {mode !== 'embed' && tool.id !== 'profile' && (
          <button type="button" class="t-word" aria-expanded={embeds} onClick={() => setEmbeds(!embeds)}>
            {ui.embed}
          </button>
        )}
        {mode !== 'embed' && (
          <button type="button" class="t-word" onClick={() => void print()}>
            {ui.print}
          </button>
        )}
        {mode !== 'embed' && (
          <button type="button" class="t-word" onClick={() => void blank()}>
            {ui.printBlank}
          </button>
        )}
        {!state.view && Object.keys(state.answers).length > 0 && (
          <button type="button" class="t-word" onClick={reset}>
            {ui.reset}
          </button>
        )}
        {mode !== 'page' && (
          <a class="t-word" href={home} target={mode === 'embed' ? '_blank' : undefined} rel="noopener">
            {ui.openTool}
          </a>
        )}
        {hasMoney(model) && (
          <label class="t-currency">
            {ui.currency}{' '}
            <select
              // By its name it is chosen again, where that was done before the script came.
              name="t-currency"
              autocomplete="off"
              value={state.currency}
              ref={choosing(state.currency)}
              onChange={(event) => hand.setCurrency(event.currentTarget.value)}
            >
              {currencies.map((code) => (
                <option key={code} value={code} selected={code === state.currency}>
                  {code}
                </option>
              ))}
            </select>
          </label>
        )}
        {before && !state.view && (
          <Compare
            before={before}
            now={model}
            parts={parts}
            onSwap={() => {
              setBefore(model);
              hand.replace(before.state.answers);
            }}
            onEnd={() => setBefore(null)}
          />
        )}
        {embeds && <Embed model={model} home={home} fragment={() => fragmentOf(model)} />}
        {message && (
          <p class="t-message" role="status">
            {message.text}{' '}
            {message.undo && Object.keys(state.answers).length === 0 && (
              <button type="button" class="t-word" onClick={message.undo}>
                {ui.undo}
              </button>
            )}
            {message.link && (
              <input
                type="text"
                readOnly
                value={message.link}
                aria-label={ui.copyLink}
                onFocus={(event) => event.currentTarget.select()}
              />
            )}
          </p>
        )}
      </div>
    </>
  );
}

/** The figures of a view as a link carries them: every key as resolved, also what flows in from the tool itself. */
function fragmentOf(model: ViewModel): string {
  const { model: tool, state } = model;
  const shown = Object.fromEntries(Object.keys(tool.inputs).map((key) => [key, model.shown(key)]));
  return writeFragment(tool, shown, state.currency);
}
const linkOf = (model: ViewModel, home: string): string =>
  new URL(home + fragmentOf(model), location.href).href;

/** In an embed a visitor's own figures begin with those the host gave: what an example goes back to. */
const hostsView = ({ view, hand }: ToolState): View | undefined =>
  view && view.title === null ? { ...view, answers: hand.present() } : view?.under;
