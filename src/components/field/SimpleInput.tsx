import { useRef, useState } from 'preact/hooks';
import type { Formula } from '../../lib/definition/model';
import type { TextField } from '../../lib/field/field';
import { keptText, shownText } from '../../lib/say/known';
import type { InputProps } from './props';
import { useRewrite } from './use-rewrite';

/** The attributes every control carries. */
export const control = ({ id, name, describedBy, invalid }: InputProps) => ({
  id,
  name,
  'aria-describedby': describedBy,
  'aria-invalid': invalid,
});

/** As many letters as stand in a line, of a field and of a cell: for browsers that cannot fit a field to its text. */
const inLine = { field: 40, cell: 20 };

/** Short or long text, which always shows whole; blanks alone are "left empty". A short one has no lines of its own. */
export function TextInput(props: InputProps<TextField<Formula>>) {
  const { field, value, words, name, onAnswer } = props;
  const { known } = words;
  const written = typeof value === 'string' ? shownText(value, known) : '';
  const [text, setText] = useState(written);
  const typed = useRef(written);
  useRewrite(written, typed, setText);
  const lines = Math.ceil(text.length / (name.includes('.') ? inLine.cell : inLine.field));
  return (
    <textarea
      autocomplete="off"
      {...control(props)}
      class={field.long ? 't-long' : 't-short'}
      rows={Math.max(field.long ? 2 : 1, lines)}
      value={text}
      onKeyDown={(event) => {
        if (!field.long && event.key === 'Enter' && !event.isComposing) event.preventDefault();
      }}
      onInput={({ currentTarget }) => {
        const next = field.long ? currentTarget.value : currentTarget.value.replace(/\s*\n\s*/g, ' ');
        setText(next);
        const kept = keptText(next, known);
        typed.current = shownText(kept, known);
        onAnswer(kept === '' ? null : kept);
      }}
    />
  );
}
