import type { Answer } from '../../lib/field/field';
import type { SheetPart } from '../../lib/definition/sheet';
import type { ViewModel } from './view-model';

/** Sets of figures taken over at once. */
export function Presets({ model, part }: { model: ViewModel; part: SheetPart }) {
  return (
    <div class="t-presets">
      {Object.entries(part.presets ?? {}).map(([id, figures]) => (
        <p key={id}>
          <button
            type="button"
            class="t-word"
            onClick={() => {
              for (const [key, value] of Object.entries(figures))
                model.state.hand.answer(key, value as Answer);
            }}
          >
            {model.words.presets?.[id]?.title}
          </button>{' '}
          <span class="t-help">{model.words.presets?.[id]?.note}</span>
        </p>
      ))}
    </div>
  );
}
