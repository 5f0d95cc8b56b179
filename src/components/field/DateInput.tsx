import { useRef, useState } from 'preact/hooks';
import { formatDay, isoFromDay } from '../../lib/i18n/dates';
import { readDay } from '../../lib/i18n/read-day';
import type { Formula } from '../../lib/definition/model';
import type { DateField } from '../../lib/field/field';
import type { InputProps } from './props';
import { control } from './SimpleInput';
import { useRewrite } from './use-rewrite';

/** A date as text in the visitor's own notation, with the browser's calendar beside it. */
export function DateInput(props: InputProps<DateField<Formula>>) {
  const { value, unread, locale, ui, onAnswer } = props;
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
  const type = (next: string): void => {
    setText(next);
    const { value: day, error } = readDay(next, locale);
    typed.current = error ? next : day === null ? '' : formatDay(day, locale);
    onAnswer(error ? { text: next, code: error } : day);
  };
  return (
    <span class="t-date">
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
