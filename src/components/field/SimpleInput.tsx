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

/** Short or long text; blanks alone are "left empty". */
export function TextInput(props: InputProps<TextField<Formula>>) {
  const { field, value, words, onAnswer } = props;
  const { known } = words;
  const written = typeof value === 'string' ? shownText(value, known) : '';
  const [text, setText] = useState(written);
  const typed = useRef(written);
  useRewrite(written, typed, setText);
  const onInput = (event: { currentTarget: { value: string } }): void => {
    const next = event.currentTarget.value;
    setText(next);
    const kept = keptText(next, known);
    typed.current = shownText(kept, known);
    onAnswer(kept === '' ? null : kept);
  };
  return field.long ? (
    <textarea {...control(props)} rows={2} value={text} onInput={onInput} />
  ) : (
    <input type="text" autocomplete="off" {...control(props)} value={text} onInput={onInput} />
  );
}
