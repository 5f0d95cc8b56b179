import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDay, isoFromDay } from '../../lib/i18n/dates';
import { readDay } from '../../lib/i18n/read-day';
import type { Formula } from '../../lib/definition/model';
import type { DateField } from '../../lib/field/field';
import { fitFor, lettersOf } from './fit';
import type { ReadingEcho } from './NumberInput';
import type { InputProps } from './props';
import { control } from './SimpleInput';
import { useRewrite } from './use-rewrite';

/** A text without what may be left out of a date: blanks, and noughts in front. */
const bare = (text: string): string => text.replace(/\s|\b0/g, '');

/** A date as text in the visitor's own notation, with the browser's calendar beside it; what is typed stays, and is told as it was read. */
export function DateInput(
  props: InputProps<DateField<Formula>> & { onEcho: (echo: ReadingEcho | null) => void },
) {
  const { value, unread, locale, ui, onAnswer, onEcho } = props;
  const written =
    unread?.text ??
    (typeof value === 'number' && Number.isInteger(value)
      ? formatDay(value, locale)
      : typeof value === 'number'
        ? String(value)
        : '');
  const [text, setText] = useState(written);
  const typed = useRef(written);
  useRewrite(written, typed, setText);
  const last = useRef(text);
  useLayoutEffect(() => {
    // What was said of a text goes with it.
    if (text !== last.current) onEcho(null);
    last.current = text;
  }, [text]);
  const type = (next: string): void => {
    last.current = next;
    setText(next);
    const { value: day, error } = readDay(next);
    typed.current = error ? next : day === null ? '' : formatDay(day, locale);
    const isPlain = error !== null || day === null || bare(typed.current) === bare(next);
    onEcho(isPlain ? null : { readAs: typed.current, notice: null });
    onAnswer(error ? { text: next, code: error } : day);
  };
  return (
    <span class={`t-date ${fitFor(lettersOf(props.field, props.words, ui, locale))}`}>
      <input
        type="text"
        autocomplete="off"
        placeholder={ui.dateHint}
        {...control(props)}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <input
        type="date"
        class="t-calendar"
        aria-label={props.words.label}
        tabIndex={-1}
        value={typeof value === 'number' && Number.isInteger(value) ? isoFromDay(value) : ''}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </span>
  );
}
