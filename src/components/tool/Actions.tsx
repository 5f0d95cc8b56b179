import { useState } from 'preact/hooks';
import { currencies } from '../../lib/state/currencies';
import { writeFragment } from '../../lib/state/fragment';
import { assumedBy } from '../../lib/answers/answers';
import type { SheetPart } from '../../lib/definition/sheet';
import { keepFocus } from '../field/keep-focus';
import { prepareToPrint } from '../late/print';
import { Embed } from './Embed';
import { Entries } from './Entries';
import { exampleAnswers } from './example-answers';
import type { Mode, ToolState, View } from './use-tool';
import type { ViewModel } from './view-model';

/** What may be done with a calculator: look at an example, copy a link, print, start again, change the currency. */
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
  const reset = (): void => {
    const before = hand.present();
    hand.replace({});
    setMessage({ text: ui.wasReset, undo: () => (hand.replace(before), setMessage(null)) });
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
        <button type="button" class="t-word" onClick={() => void copy()}>
          {ui.copyLink}
        </button>
        {mode !== 'embed' && (
          <button type="button" class="t-word" aria-expanded={embeds} onClick={() => setEmbeds(!embeds)}>
            {ui.embed}
          </button>
        )}
        {mode !== 'embed' && (
          <button type="button" class="t-word" onClick={() => void print()}>
            {ui.print}
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
        <label class="t-currency">
          {ui.currency}{' '}
          <select value={state.currency} onChange={(event) => hand.setCurrency(event.currentTarget.value)}>
            {currencies.map((code) => (
              <option key={code} value={code} selected={code === state.currency}>
                {code}
              </option>
            ))}
          </select>
        </label>
        {embeds && <Embed model={model} parts={parts} home={home} fragment={() => fragmentOf(model)} />}
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
