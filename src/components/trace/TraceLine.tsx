import { untranslated } from '../tool/untranslated';
import type { Piece } from './printer';

/** A formula as one line of text; names and values do not break inside. */
export function TraceLine({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ kind, text, exact, inner }, index) => {
        if (kind === 'power') {
          return (
            <sup key={index}>
              <TraceLine pieces={inner} />
            </sup>
          );
        }
        if (kind === 'text') return text;
        return (
          <span
            key={index}
            title={exact}
            class={kind === 'value' ? 't-trace-value' : 't-trace-name'}
            translate={kind !== 'value' || untranslated}
          >
            {text}
          </span>
        );
      })}
    </>
  );
}
