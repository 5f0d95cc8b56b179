import { useState } from 'preact/hooks';
import type { ToolUi } from '../../content/tool-ui/index';

interface Gone<E> {
  entry: E;
  index: number;
  key: number;
  /** Whose list it was taken out of: no entry goes from one's own into an example. */
  whose: unknown;
}

/**
 * The entry last taken out of a list, and the line that puts it back where it stood; what was typed since then stays.
 * @param put puts an entry back, with the key it had
 */
export function useTakenOut<E>(
  ui: ToolUi,
  whose: unknown,
  put: (index: number, entry: E, key: number) => void,
) {
  const [gone, setGone] = useState<Gone<E> | null>(null);
  const shown = gone?.whose === whose ? gone : null;
  return {
    takeOut: (index: number, entry: E, key: number) => setGone({ index, entry, key, whose }),
    line: (
      <span role="status">
        {shown && (
          <>
            {ui.rowGone}{' '}
            <button
              type="button"
              class="t-word"
              onClick={() => {
                setGone(null);
                put(shown.index, shown.entry, shown.key);
              }}
            >
              {ui.undo}
            </button>
          </>
        )}
      </span>
    ),
  };
}
