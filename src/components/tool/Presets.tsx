import { useState } from 'preact/hooks';
import type { Answers } from '../../lib/answers/answers';
import { startWith } from '../../lib/answers/start-with';
import type { Answer } from '../../lib/field/field';
import type { SheetPart } from '../../lib/definition/sheet';
import { keepFocus } from '../field/keep-focus';
import type { ViewModel } from './view-model';

/** Sets of figures taken over at once: lines go behind those that stand there, and every press can be taken back. */
export function Presets({ model, part }: { model: ViewModel; part: SheetPart }) {
  const { ui } = model.site;
  const { hand, answers } = model.state;
  const [taken, setTaken] = useState<{ id: string; before: Answers; after: Answers } | null>(null);
  const next = (key: string, value: unknown, { [key]: present }: Answers): Answer => {
    const field = model.model.inputs[key];
    return (
      field?.kind === 'rows' ? startWith((present ?? null) as never, value as never, field) : value
    ) as Answer;
  };
  return (
    <div class="t-presets" onClickCapture={keepFocus}>
      {Object.entries(part.presets ?? {}).map(([id, figures]) => (
        <p key={id}>
          <button
            type="button"
            class="t-word"
            onClick={() => {
              const before = hand.present();
              for (const [key, value] of Object.entries(figures)) hand.answer(key, next(key, value, before));
              setTaken({ id, before, after: hand.present() });
            }}
          >
            {model.words.presets?.[id]?.title}
          </button>{' '}
          {/* Taking back must not take what was typed since. */}
          {taken?.id === id && Object.keys(figures).every((key) => taken.after[key] === answers[key]) ? (
            <button
              type="button"
              class="t-word"
              onClick={() => {
                for (const key of Object.keys(figures)) hand.answer(key, taken.before[key]);
                setTaken(null);
              }}
            >
              {ui.undo}
            </button>
          ) : (
            <span class="t-help">{model.words.presets?.[id]?.note}</span>
          )}
        </p>
      ))}
    </div>
  );
}
